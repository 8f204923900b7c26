package org.linchpin.lint.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognises the wording of goals: "become ...", "increase" with a metric, superlatives.
record ObjectivePattern(Lexicons lexicons, Forms forms) {

  private static final Set<String> FORCES = Set.of("change", "reach", "weak");
  private static final Set<String> DEADLINES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "summer",
          "spring",
          "autumn",
          "winter",
          "q1",
          "q2",
          "q3",
          "q4",
          "year-end",
          "end");

  Optional<ObjectiveMatch> find(List<String> tokens) {
    List<String> words = tokens.stream().filter(token -> !token.equals(Tokens.AND)).toList();
    int start = 0;
    while (start < words.size() && isIntroduction(words.get(start))) {
      start++;
    }
    if (start >= words.size()) {
      return Optional.empty();
    }
    List<String> note = words.subList(start, words.size());
    return byOpening(note).or(() -> byFigure(note));
  }

  private boolean isIntroduction(String word) {
    return word.equals("to")
        || lexicons.functionWords().has(word, "pronoun")
        || lexicons.isDeterminer(word);
  }

  private Optional<ObjectiveMatch> byOpening(List<String> note) {
    String first = note.getFirst();
    String opening = lexicons.objectives().attribute(first);
    String pair = note.size() > 1 ? first + " " + note.get(1) : first;
    if (lexicons.objectives().has(pair, "superlative")) {
      return Optional.of(superlative(pair));
    }
    if (note.size() < 2) {
      return Optional.empty();
    }
    return switch (opening) {
      case "state" -> Optional.of(match(first, "names a state to reach, not work to do."));
      case "superlative" -> Optional.of(superlative(first));
      case "amount" -> byAmount(note, first);
      default -> FORCES.contains(opening) ? byChange(note, first, opening) : Optional.empty();
    };
  }

  private static ObjectiveMatch superlative(String words) {
    return match(words, "compares you with others: a position to reach, not work to do.");
  }

  private Optional<ObjectiveMatch> byAmount(List<String> note, String first) {
    return isMeasured(rest(note), Set.of("metric", "count")) || !first.equals("zero")
        ? Optional.of(match(first, "asks for more or less of something: a goal."))
        : Optional.empty();
  }

  private Optional<ObjectiveMatch> byChange(List<String> note, String verb, String force) {
    Phrase rest = rest(note);
    Set<String> measures = force.equals("change") ? Set.of("metric", "count") : Set.of("metric");
    if (isMeasured(rest, measures)) {
      String measured = Head.of(rest, lexicons, forms).map(Head::word).orElse("");
      return Optional.of(
          new ObjectiveMatch(
              verb + " … " + measured,
              "\"" + verb + "\" with the measure \"" + measured + "\" is a goal."));
    }
    boolean amount = note.stream().skip(1).anyMatch(w -> lexicons.objectives().has(w, "amount"));
    boolean figure = !force.equals("weak") && note.stream().skip(1).anyMatch(Tokens::isNumber);
    return amount || figure
        ? Optional.of(match(verb, "with an amount is a goal."))
        : Optional.empty();
  }

  private Optional<ObjectiveMatch> byFigure(List<String> note) {
    boolean figure = note.stream().anyMatch(Tokens::isNumber);
    boolean verb = lexicons.verbs().has(note.getFirst());
    if (!figure || verb) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(note, lexicons);
    boolean percent = note.contains("%") && isMeasured(phrase, Set.of("metric", "count"));
    int by = note.lastIndexOf("by");
    boolean deadline = by > 0 && by + 1 < note.size() && isDeadline(note.get(by + 1));
    return percent || deadline
        ? Optional.of(new ObjectiveMatch(String.join(" ", note), "A figure to reach is a goal."))
        : Optional.empty();
  }

  private static boolean isDeadline(String word) {
    return DEADLINES.contains(word) || (word.length() == 4 && word.startsWith("20"));
  }

  private Phrase rest(List<String> note) {
    return Phrase.of(note.subList(1, note.size()), lexicons);
  }

  private boolean isMeasured(Phrase phrase, Set<String> classes) {
    return Head.of(phrase, lexicons, forms)
        .filter(
            head ->
                classes.contains(lexicons.objectives().attribute(head.pair()))
                    || classes.contains(lexicons.objectives().attribute(head.word()))
                    || classes.contains(lexicons.objectives().attribute(head.singular())))
        .isPresent();
  }

  private static ObjectiveMatch match(String words, String statement) {
    return new ObjectiveMatch(words, "\"" + words + "\" " + statement);
  }
}
