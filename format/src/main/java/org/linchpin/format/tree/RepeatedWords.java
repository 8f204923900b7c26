package org.linchpin.format.tree;

import org.jspecify.annotations.Nullable;

/// The words of a text, most of which stand in it many times: one string for each, as far as few
/// places to remember them in allow.
///
/// A word's place follows from its letters; whoever comes later to a place takes it. That keeps the
/// memory for a tree small and compares equal words at a glance.
final class RepeatedWords {
  private static final int MOST_PLACES = 1 << 13;
  private static final int FEW_PLACES = 1 << 5;
  private static final int LONGEST = 32;

  private final String text;
  private final @Nullable String[] known;

  private RepeatedWords(String text, int places) {
    this.text = text;
    this.known = new String[places];
  }

  /// For a text of which a small part is read.
  static RepeatedWords ofFew(String text) {
    return new RepeatedWords(text, FEW_PLACES);
  }

  /// For a text that is read from end to end.
  static RepeatedWords ofAll(String text) {
    int places = Integer.highestOneBit(text.length() / 16 + FEW_PLACES);
    return new RepeatedWords(text, Math.min(places, MOST_PLACES));
  }

  /// The part of the text between two offsets.
  String at(int from, int end) {
    if (end - from > LONGEST) {
      return text.substring(from, end);
    }
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 13) & (known.length - 1);
    String before = known[place];
    if (before != null && before.length() == end - from && text.startsWith(before, from)) {
      return before;
    }
    String word = text.substring(from, end);
    known[place] = word;
    return word;
  }
}
