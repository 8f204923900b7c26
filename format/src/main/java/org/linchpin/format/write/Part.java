package org.linchpin.format.write;

import java.util.List;

/// A piece of a document that is about to be written, in YAML or in JSON.
sealed interface Part {

  /// A value with a form of its own: a quantity, a date, an id, a word of a list.
  record Word(String text) implements Part {}

  /// Free text, which must stay text even when it looks like a number.
  record Phrase(String text) implements Part {}

  /// Nothing at all, where the key alone says enough.
  record Nothing() implements Part {}

  /// A list.
  record Items(List<Part> items) implements Part {}

  /// A mapping, in the order to be written.
  record Pairs(List<Pair> pairs) implements Part {}

  /// A key with its value.
  record Pair(String key, Part value) {}

  static Part words(List<String> words) {
    return new Items(words.stream().<Part>map(Word::new).toList());
  }
}
