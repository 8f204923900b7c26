package org.linchpin.lint.text;

import java.util.Optional;

/// Does the note begin with an -ing form that says what is done with the rest?
///
/// "Building machines" is work on machines, "printing machines" are machines for work. Some verbs
/// are always read one way and are listed; for the others it helps to know whether the -ing form is
/// established as a noun, because then it can name the purpose of the thing that follows.
record GerundTest(Lexicons lexicons, Forms forms) {

  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.85;

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
        .flatMap(object -> withObject(first, verb, object));
  }

  private Optional<Verdict> withObject(String first, String verb, Head object) {
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
            || (several && lexicons.gerunds().has(verb, "plural"))
            || (several && lexicons.verbs().has(verb, "verb-of-people") && isPeople(object));
    if (worksOn) {
      return Optional.of(acts(CERTAIN, first, object));
    }
    boolean purpose = lexicons.gerunds().has(verb, "purpose") || isNoun(first);
    if (thing && (purpose || !object.isPlural())) {
      return Optional.empty();
    }
    return Optional.of(acts(purpose ? LIKELY : CERTAIN, first, object));
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

  private static Verdict verdict(double probability, String word, String reason) {
    return Verdict.of(probability, DecidingTest.GERUND, word, reason + ".");
  }
}
