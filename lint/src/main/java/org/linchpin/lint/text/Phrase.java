package org.linchpin.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A note ready for the tests: its words without numbers and without what introduces it.
///
/// @param words the words; `&` stands for a conjunction; never begins or ends with one
/// @param nominal whether an article, a possessive or a number before the words makes them a noun
///   phrase ("our bakers", "14 shops")
record Phrase(List<String> words, boolean nominal) {

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(List<String> tokens, Lexicons lexicons) {
    boolean nominal = false;
    int i = 0;
    while (i < tokens.size()) {
      String token = tokens.get(i);
      boolean introduces = token.equals("to") || lexicons.functionWords().has(token, "adverb");
      if (lexicons.functionWords().has(token, "pronoun")) {
        nominal = false;
      } else if (Tokens.isNumber(token) || lexicons.isDeterminer(token)) {
        nominal = true;
      } else if (!introduces && !token.equals(Tokens.AND)) {
        break;
      }
      i++;
    }
    List<String> words = new ArrayList<>();
    for (String token : tokens.subList(i, tokens.size())) {
      boolean repeated =
          token.equals(Tokens.AND) && (words.isEmpty() || words.getLast().equals(Tokens.AND));
      if (!Tokens.isNumber(token) && !repeated) {
        words.add(token);
      }
    }
    if (!words.isEmpty() && words.getLast().equals(Tokens.AND)) {
      words.removeLast();
    }
    return new Phrase(words, nominal);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String first() {
    return words.getFirst();
  }

  Optional<String> second() {
    return words.size() > 1 ? Optional.of(words.get(1)) : Optional.empty();
  }

  /// The words from the given place on, as a phrase of their own.
  Phrase from(int index) {
    return new Phrase(words.subList(Math.min(index, words.size()), words.size()), false);
  }
}
