package org.linchpin.lint.text;

import java.util.Optional;
import java.util.stream.Stream;

/// Repairs one slip of the pen in a head noun that no list knows: "managment" -> "management".
///
/// A listed word is taken when one letter more, less, changed or swapped with its neighbour makes
/// the two equal. Words under six letters are left alone, for among them too many are neighbours.
record Spelling(Lexicons lexicons) {

  private static final int SHORTEST = 6;

  Optional<String> repaired(String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    return Stream.concat(lexicons.actions().words().stream(), lexicons.things().words().stream())
        .filter(listed -> isOneSlipAway(word, listed))
        .min(String::compareTo);
  }

  static boolean isOneSlipAway(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int front = 0;
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    String left = one.substring(front, one.length() - back);
    String right = other.substring(front, other.length() - back);
    boolean swapped = left.length() == 2 && right.contentEquals(new StringBuilder(left).reverse());
    return swapped || Math.max(left.length(), right.length()) <= 1;
  }
}
