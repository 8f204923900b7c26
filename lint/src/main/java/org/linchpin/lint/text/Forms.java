package org.linchpin.lint.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Base forms of English words by spelling rules, a list of exceptions and the verbs known.
record Forms(Lexicons lexicons) {

  private static final String VOWELS = "aeiouy";

  /// The singular of a noun; the word itself if it is not a plural.
  String singular(String word) {
    String listed = lexicons.irregularForms().attribute(word);
    if (!listed.isEmpty()) {
      return listed;
    }
    int n = word.length();
    if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("is")) {
      return word;
    }
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    return word.substring(0, n - (sibilant ? 2 : 1));
  }

  /// The verb of an -ing form, if there is such a verb: "baking" -> "bake".
  Optional<String> verbOfGerund(String word) {
    int n = word.length() - 3;
    if (n < 2 || !word.endsWith("ing") || !hasVowel(word.substring(0, n))) {
      return Optional.empty();
    }
    String stem = word.substring(0, n);
    boolean doubled = stem.charAt(n - 1) == stem.charAt(n - 2);
    List<String> candidates =
        doubled ? List.of(stem, stem.substring(0, n - 1), stem + "e") : List.of(stem + "e", stem);
    return first(candidates, this::isListedVerb).or(() -> first(candidates, Forms::isWordNetVerb));
  }

  private boolean isListedVerb(String word) {
    return lexicons.verbs().has(word) || lexicons.gerunds().has(word);
  }

  private static boolean isWordNetVerb(String word) {
    return WordNetIndex.english().find(word).filter(WordNetIndex.Entry::verb).isPresent();
  }

  private static Optional<String> first(List<String> words, Predicate<String> test) {
    return words.stream().filter(test).findFirst();
  }

  private static boolean hasVowel(String text) {
    return text.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  /// The words that carry content, each as the verb or singular behind it, so that "platform
  /// maintenance" and "maintaining the platform" give the same set.
  Set<String> contentLemmas(List<String> words) {
    Set<String> lemmas = new HashSet<>();
    for (String word : words) {
      boolean content =
          !word.equals(Tokens.AND)
              && !lexicons.functionWords().has(word)
              && !lexicons.stopWords().has(word);
      if (content) {
        lemmas.add(lemma(word));
      }
    }
    return lemmas;
  }

  private String lemma(String word) {
    String singular = lexicons.actions().has(word) ? word : singular(word);
    String verb = lexicons.actions().attribute(singular);
    if (!verb.isEmpty()) {
      return verb;
    }
    return lexicons.things().has(singular) ? singular : verbOfGerund(word).orElse(singular);
  }
}
