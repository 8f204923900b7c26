package org.linchpin.lint.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Does the note begin with an -ing form that says what is done with the rest?
///
/// "Building machines" is work on machines, "printing machines" are machines for work. Some verbs
/// are always read one way and are listed; for the others it helps to know whether the -ing form is
/// established as a noun, because then it can name the purpose of the thing that follows. What kind
/// of thing it is helps as well: materials and products are worked on ("brewing beer", not "brewing
/// kettles") unless they are supplies for the work ("packing material"), an adjective in between
/// breaks up a compound ("onboarding new users"), and so does what follows with "to" ("leasing
/// machines to farmers"). Where people, places or rights could be either, as in "billing tenants"
/// beside "paying tenants", the matter is left open.
record GerundTest(Lexicons lexicons, Forms forms) {

  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.85;
  private static final double OPEN = 0.5;
  private static final Set<String> WORKED_ON = Set.of("material", "product");
  private static final Set<String> EITHER = Set.of("people", "place", "relationship", "right");
  private static final Set<String> ADDING = Set.of("new", "more", "additional", "further");
  private static final Set<String> SUPPLIES =
      Set.of("material", "supply", "ingredient", "product", "item", "component", "gas", "reagent");

  Optional<Verdict> judge(Phrase phrase) {
    if (phrase.isEmpty() || phrase.nominal() || phrase.second().isEmpty()) {
      return Optional.empty();
    }
    String first = phrase.first();
    return forms
        .verbOfGerund(first)
        .filter(verb -> !lexicons.gerunds().has(verb, "adjective"))
        .flatMap(verb -> judge(phrase, verb));
  }

  private Optional<Verdict> judge(Phrase phrase, String verb) {
    String first = phrase.first();
    String second = phrase.second().orElseThrow();
    if (lexicons.isDeterminer(second)) {
      return Optional.of(verdict(CERTAIN, first, "is what you do with what follows"));
    }
    if (second.equals(Tokens.AND)) {
      return judge(phrase.from(2));
    }
    if (lexicons.isPreposition(second)) {
      return Optional.empty();
    }
    return Head.of(phrase.from(1), lexicons, forms)
        .flatMap(object -> withObject(phrase, verb, object));
  }

  private Optional<Verdict> withObject(Phrase phrase, String verb, Head object) {
    String first = phrase.first();
    if (lexicons.things().has(first + " " + object.singular())) {
      return Optional.empty();
    }
    if (lexicons.things().has(first) && !object.isPlural()) {
      return Optional.empty();
    }
    boolean thing = isThing(object);
    boolean mass = lexicons.massNouns().has(object.word()) && !isTool(object);
    boolean several = object.isPlural() || mass;
    boolean worksOn =
        lexicons.gerunds().has(verb, "object")
            || (several && !isSupply(object) && lexicons.gerunds().has(verb, "plural"))
            || (several && lexicons.verbs().has(verb, "verb-of-people") && isPeople(object));
    if (worksOn) {
      return Optional.of(acts(CERTAIN, first, object));
    }
    boolean purpose = lexicons.gerunds().has(verb, "purpose") || isNoun(first);
    if (thing && (purpose || !object.isPlural())) {
      return beforeThing(phrase, object);
    }
    return Optional.of(acts(purpose ? LIKELY : CERTAIN, first, object));
  }

  /// The -ing form is a noun as well and a thing follows: "roasting beans", "roasting machines".
  private Optional<Verdict> beforeThing(Phrase phrase, Head object) {
    String kind = kind(object);
    boolean bare = object.isPlural() || lexicons.massNouns().has(object.word());
    boolean broken = isDescribed(phrase) || phrase.words().contains("to");
    if (bare && !isSupply(object) && (broken || WORKED_ON.contains(kind))) {
      return Optional.of(acts(LIKELY, phrase.first(), object));
    }
    boolean either = EITHER.contains(kind) || isSupply(object) || phrase.words().size() > 2;
    return object.isPlural() && either
        ? Optional.of(open(phrase.first(), object))
        : Optional.empty();
  }

  private static boolean isSupply(Head object) {
    return SUPPLIES.contains(object.singular());
  }

  /// True when a plain adjective follows the -ing form.
  private static boolean isDescribed(Phrase phrase) {
    return phrase.words().size() > 2
        && WordNetIndex.english()
            .find(phrase.second().orElseThrow())
            .filter(entry -> entry.adjective() && !entry.verb())
            .filter(entry -> entry.nouns().isEmpty() || ADDING.contains(phrase.words().get(1)))
            .isPresent();
  }

  private String kind(Head head) {
    return Stream.of(head.pair(), head.word(), head.singular())
        .filter(lexicons.things()::has)
        .findFirst()
        .map(lexicons.things()::attribute)
        .orElse("");
  }

  private boolean isThing(Head head) {
    return lexicons.things().has(head.pair())
        || lexicons.things().has(head.word())
        || (lexicons.things().has(head.singular()) && !lexicons.actions().has(head.word()));
  }

  private boolean isPeople(Head head) {
    return lexicons.things().has(head.singular(), "people");
  }

  private boolean isTool(Head head) {
    return lexicons.things().has(head.singular(), "equipment")
        || lexicons.things().has(head.singular(), "technology");
  }

  private boolean isNoun(String word) {
    return lexicons.actions().has(word)
        || WordNetIndex.english().find(word).filter(e -> !e.nouns().isEmpty()).isPresent();
  }

  private static Verdict acts(double probability, String first, Head object) {
    return verdict(probability, first, "is what you do with \"" + object.word() + "\"");
  }

  private static Verdict open(String first, Head object) {
    return verdict(OPEN, first, "may be done with \"" + object.word() + "\" or only describe it");
  }

  private static Verdict verdict(double probability, String word, String reason) {
    return Verdict.of(probability, DecidingTest.GERUND, word, reason + ".");
  }
}
