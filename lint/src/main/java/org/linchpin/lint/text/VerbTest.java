package org.linchpin.lint.text;

import java.util.Optional;
import java.util.Set;

/// Does the note begin with a verb in the imperative and the thing it acts on?
///
/// Words that are only verbs decide at once. A word that is also a noun or adjective decides before
/// an article or another verb; otherwise its object must look like one, that is, be plural or a
/// mass noun, for English compounds keep the last noun in the singular ("order system") while a
/// bare object seldom does ("order spare parts"). Where a plural thing could be either, as in
/// "print shops", the test says so and leaves the matter open.
record VerbTest(Lexicons lexicons, Forms forms) {

  private static final double CERTAIN = 0.97;
  private static final double LIKELY = 0.9;
  private static final double FAIR = 0.85;
  private static final double OPEN = 0.5;
  private static final String AGAIN = "re";
  private static final Set<String> GOAL_PREPOSITIONS = Set.of("to", "into", "up", "off", "through");
  private static final Set<String> PARTICLES = Set.of("up", "off", "out", "down");
  private static final Set<String> ADDING = Set.of("new", "more", "additional", "further");
  private static final Set<String> MADE = Set.of("equipment", "material");
  private static final Set<String> OUTLASTING_KINDS =
      Set.of("place", "organisation", "equipment", "technology");

  Optional<Verdict> judge(Phrase phrase) {
    if (phrase.isEmpty() || phrase.nominal()) {
      return Optional.empty();
    }
    String first = phrase.first();
    String kind = lexicons.verbs().attribute(first);
    if (kind.equals("verb")) {
      return Optional.of(certain(phrase));
    }
    if (kind.isEmpty()) {
      return again(phrase).or(() -> unlisted(phrase));
    }
    return ambiguous(phrase, kind);
  }

  private Verdict certain(Phrase phrase) {
    return phrase.second().isPresent()
        ? verdict(CERTAIN, phrase.first(), "is a verb followed by what it acts on")
        : verdict(LIKELY, phrase.first(), "is a verb");
  }

  /// A listed verb that is done again: "relaunch", "retrain".
  private Optional<Verdict> again(Phrase phrase) {
    String first = phrase.first();
    String kind = lexicons.verbs().attribute(first.startsWith(AGAIN) ? first.substring(2) : "");
    boolean verb = !kind.isEmpty() && !kind.equals("noun") && !lexicons.things().has(first);
    return verb && phrase.second().isPresent()
        ? Optional.of(verdict(LIKELY, first, "is a verb followed by what it acts on"))
        : Optional.empty();
  }

  /// A verb that is in WordNet but not in the list: trusted before an article, or if it is nothing
  /// but a verb. One that is a noun as well may act on several of a thing ("photograph houses") or
  /// describe them ("power tools").
  private Optional<Verdict> unlisted(Phrase phrase) {
    String first = phrase.first();
    Optional<String> second = phrase.second();
    if (second.isEmpty() || lexicons.actions().has(first) || lexicons.isPreposition(first)) {
      return Optional.empty();
    }
    boolean article =
        lexicons.isDeterminer(second.get())
            || lexicons.functionWords().has(second.get(), "particle")
            || PARTICLES.contains(second.get());
    return WordNetIndex.english()
        .find(first)
        .filter(WordNetIndex.Entry::verb)
        .flatMap(
            entry ->
                article || (entry.nouns().isEmpty() && !entry.adjective())
                    ? Optional.of(verdict(LIKELY, first, "is a verb"))
                    : eitherWay(phrase));
  }

  private Optional<Verdict> eitherWay(Phrase phrase) {
    String first = phrase.first();
    boolean thing = lexicons.things().has(first);
    return phrase.words().size() == 2 && !thing
        ? Head.of(phrase.from(1), lexicons, forms)
            .filter(Head::isPlural)
            .filter(object -> !lexicons.things().has(first + " " + object.singular()))
            .filter(object -> !isAction(object))
            .map(object -> open(first, "may act on \"" + object.word() + "\" or only describe it"))
        : Optional.empty();
  }

  private Optional<Verdict> ambiguous(Phrase phrase, String kind) {
    String first = phrase.first();
    boolean verbFirst = !kind.equals("mostly-noun") && !kind.equals("noun");
    if (phrase.second().isEmpty()) {
      return verbFirst && !lexicons.actions().has(first)
          ? Optional.of(open(first, "can be a verb or a noun when it stands alone"))
          : Optional.empty();
    }
    String second = phrase.second().get();
    if (lexicons.isDeterminer(second)) {
      return Optional.of(verdict(CERTAIN, first, "is a verb followed by what it acts on"));
    }
    if (verbFirst && describes(first, second) && phrase.words().size() > 2) {
      return Optional.of(verdict(LIKELY, first, "is a verb before a described object"));
    }
    if (second.equals(Tokens.AND)) {
      return judge(phrase.from(2))
          .filter(next -> next.probability() > OPEN)
          .map(next -> verdict(next.probability(), first, "is a verb beside another verb"));
    }
    if (lexicons.functionWords().has(second, "particle") || lexicons.isPreposition(second)) {
      return particle(first, second, verbFirst);
    }
    return Head.of(phrase.from(1), lexicons, forms)
        .flatMap(object -> withObject(first, object, kind));
  }

  /// An adjective after the word: compounds seldom take one inside ("launch new app").
  private static boolean describes(String first, String second) {
    boolean adjective =
        !isAdjective(first)
            && WordNetIndex.english()
                .find(second)
                .filter(entry -> entry.adjective() && entry.nouns().isEmpty() && !entry.verb())
                .isPresent();
    return adjective || ADDING.contains(second);
  }

  private static boolean isAdjective(String word) {
    return WordNetIndex.english().find(word).filter(WordNetIndex.Entry::adjective).isPresent();
  }

  private Optional<Verdict> particle(String first, String second, boolean verbFirst) {
    boolean verbal =
        lexicons.functionWords().has(second, "particle") || GOAL_PREPOSITIONS.contains(second);
    return verbal && verbFirst && !lexicons.things().has(first)
        ? Optional.of(verdict(FAIR, first, "is a verb before \"" + second + "\""))
        : Optional.empty();
  }

  private Optional<Verdict> withObject(String first, Head object, String kind) {
    String thing = thingKind(object);
    boolean mass = lexicons.massNouns().has(object.word());
    boolean objectLike = object.isPlural() || mass;
    if (!objectLike || isAction(object)) {
      return Optional.empty();
    }
    if (kind.equals("noun")) {
      return Optional.empty();
    }
    if (kind.equals("mostly-noun")) {
      boolean fits = thing.isEmpty() || thing.equals("relationship") || thing.equals("product");
      if (object.isPlural() && MADE.contains(thing)) {
        return Optional.of(open(first, "may act on \"" + object.word() + "\" or only describe it"));
      }
      return object.isPlural() && fits ? Optional.of(acts(FAIR, first, object)) : Optional.empty();
    }
    boolean people = thing.equals("people") && !kind.equals("verb-of-people");
    boolean either =
        (mass && isAdjective(first))
            || people
            || thing.equals("place")
            || thing.equals("organisation")
            || (mass && OUTLASTING_KINDS.contains(thing));
    return Optional.of(
        either
            ? open(first, "may act on \"" + object.word() + "\" or only describe it")
            : acts(LIKELY, first, object));
  }

  private String thingKind(Head head) {
    for (String form : new String[] {head.pair(), head.word(), head.singular()}) {
      if (lexicons.things().has(form)) {
        return lexicons.things().attribute(form);
      }
    }
    return "";
  }

  private boolean isAction(Head head) {
    return lexicons.actions().has(head.word())
        || lexicons.actions().has(head.singular())
        || (thingKind(head).isEmpty() && forms.verbOfGerund(head.word()).isPresent());
  }

  private static Verdict acts(double probability, String verb, Head object) {
    return verdict(probability, verb, "is a verb that acts on \"" + object.word() + "\"");
  }

  private static Verdict verdict(double probability, String word, String reason) {
    return Verdict.of(
        probability, DecidingTest.VERB_OBJECT, word, reason + ", so the note says what you do.");
  }

  private static Verdict open(String word, String reason) {
    return Verdict.of(
        OPEN, DecidingTest.VERB_OBJECT, word, reason + ", so the note can be read both ways.");
  }
}
