package org.linchpin.lint.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What kind of word is the head noun?
///
/// Asked in turn: the list of things, the list of actions, the meanings in WordNet weighted by
/// their rank (the first counts 1, the second 1/2, the third 1/3 ...; an -ing form is never taken
/// for a thing by this test, since most are lexicalised only by chance), the ending. The longest
/// listed form wins, and the form as written before its singular ("designs" are things, "design" is
/// work).
record HeadTest(Lexicons lexicons, Forms forms) {

  private static final double HAVING = 0.05;
  private static final double DOING = 0.95;
  private static final double SUFFIX = 0.8;
  private static final double EVEN = 0.5;
  private static final List<String> ACTION_ENDINGS = List.of("tion", "sion", "ment", "ance", "sis");

  Optional<Verdict> byResourceList(Head head) {
    for (String form : formsOf(head)) {
      if (lexicons.things().has(form)) {
        return Optional.of(having(form));
      }
      if (lexicons.actions().has(form)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<Verdict> byActionList(Head head) {
    return formsOf(head).stream()
        .filter(lexicons.actions()::has)
        .findFirst()
        .map(HeadTest::doing)
        .or(() -> byListedVerb(head));
  }

  /// "Bug fixing": the -ing form of a business verb.
  private Optional<Verdict> byListedVerb(Head head) {
    return forms
        .verbOfGerund(head.word())
        .filter(lexicons.verbs()::has)
        .map(
            verb ->
                Verdict.of(
                    DOING,
                    DecidingTest.ACTION_WORD,
                    head.word(),
                    "is what you do when you " + verb + "."));
  }

  Optional<Verdict> byEitherWayList(Head head) {
    return formsOf(head).stream()
        .filter(lexicons.eitherWay()::has)
        .findFirst()
        .map(
            form ->
                Verdict.of(
                    EVEN,
                    DecidingTest.EITHER_WORD,
                    form,
                    "can be something you do or something you have."));
  }

  private static Set<String> formsOf(Head head) {
    Set<String> all = new LinkedHashSet<>(List.of(head.pair(), head.word(), head.singular()));
    int hyphen = head.singular().lastIndexOf('-');
    if (hyphen >= 0) {
      all.add(head.singular().substring(hyphen + 1));
    }
    return all;
  }

  private Verdict having(String form) {
    String kind = lexicons.things().attribute(form);
    return Verdict.of(
        HAVING,
        DecidingTest.RESOURCE_WORD,
        form,
        "names a thing you have (resource word list: " + kind + ").");
  }

  private static Verdict doing(String form) {
    return Verdict.of(
        DOING, DecidingTest.ACTION_WORD, form, "names something you do (action word list).");
  }

  Optional<Verdict> byWordNet(Head head) {
    boolean gerund = forms.verbOfGerund(head.word()).isPresent();
    return WordNetIndex.english()
        .find(head.word())
        .or(() -> WordNetIndex.english().find(head.singular()))
        .flatMap(entry -> weigh(head, entry.nouns(), gerund));
  }

  private static Optional<Verdict> weigh(Head head, List<Supersense> senses, boolean gerund) {
    double doing = 0;
    double all = 0;
    for (int i = 0; i < senses.size(); i++) {
      Supersense.Leaning leaning = senses.get(i).leaning();
      double weight = 1.0 / (i + 1);
      doing += leaning == Supersense.Leaning.DOING ? weight : 0;
      all += leaning == Supersense.Leaning.NEITHER ? 0 : weight;
    }
    if (all == 0) {
      return Optional.empty();
    }
    double share = HAVING + (DOING - HAVING) * doing / all;
    double probability = gerund ? Math.max(EVEN, share) : share;
    String meanings =
        senses.stream().map(Supersense::plainName).distinct().collect(Collectors.joining(", "));
    String explanation =
        "WordNet lists \""
            + head.singular()
            + "\" as "
            + meanings
            + ": "
            + conclusion(probability)
            + ".";
    return Optional.of(
        new Verdict(probability, DecidingTest.WORDNET, head.singular(), explanation, senses));
  }

  private static String conclusion(double probability) {
    if (probability <= LabelJudgement.THING_LIMIT) {
      return "mostly something you have";
    }
    return probability >= LabelJudgement.ACTIVITY_LIMIT
        ? "mostly something you do"
        : "it can be read both ways";
  }

  Optional<Verdict> bySuffix(Head head) {
    String word = head.singular();
    boolean gerund = forms.verbOfGerund(head.word()).isPresent();
    if (gerund) {
      return Optional.of(bySuffix(word, "ing"));
    }
    return ACTION_ENDINGS.stream()
        .filter(ending -> word.endsWith(ending) && word.length() > ending.length() + 2)
        .findFirst()
        .map(ending -> bySuffix(word, ending));
  }

  private static Verdict bySuffix(String word, String ending) {
    return Verdict.of(
        SUFFIX,
        DecidingTest.SUFFIX,
        word,
        "ends in -" + ending + ", as words for actions often do.");
  }
}
