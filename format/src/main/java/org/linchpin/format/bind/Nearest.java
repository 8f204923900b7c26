package org.linchpin.format.bind;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The known word nearest to a misspelt one.
///
/// Distance is the number of letters inserted, left out, changed or swapped with their neighbour
/// (Damerau 1964, restricted), in time proportional to the product of the lengths.
public final class Nearest {
  private static final int LONGEST = 80;
  private static final Pattern OWN = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");

  private Nearest() {}

  /// The nearest of `known` when it is near enough to be meant: a third of the letters at most.
  public static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = word.toLowerCase(Locale.ROOT);
    int best = Math.max(1, Math.min(4, word.length() / 3)) + 1;
    String nearest = null;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < best) {
        int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
        if (distance < best) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// A hint naming the nearest word, or all words when there are few, or nothing.
  static String hint(String word, Collection<String> known) {
    return to(word, known)
        .map("Maybe '%s'."::formatted)
        .orElseGet(
            () ->
                known.isEmpty() || known.size() > 12
                    ? ""
                    : "It can be " + String.join(", ", known) + ".");
  }

  /// A hint for a key that is no attribute.
  static String attribute(String key, Collection<String> known) {
    if (key.codePoints().anyMatch(Nearest::isInvisible)) {
      return "It holds a space or sign that is not the usual one; maybe type it anew.";
    }
    if (!key.isEmpty() && Character.isDigit(key.charAt(0))) {
      return "Maybe a comma inside {...}: write 3000, not 3,000.";
    }
    List<String> parts = partly(key, known);
    return to(key, known)
        .map("Maybe '%s'."::formatted)
        .orElse(
            parts.isEmpty()
                ? OWN.matcher(key).matches()
                    ? "Maybe 'x-%s', if it is a key of your own.".formatted(key)
                    : ""
                : "Maybe %s.".formatted(Nouns.or(parts.stream().map("'%s'"::formatted).toList())));
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (Character.isSpaceChar(c) && c != ' ');
  }

  /// Up to three known keys that have the word, in singular or plural, as one of their own.
  private static List<String> partly(String key, Collection<String> known) {
    String word = singular(key.toLowerCase(Locale.ROOT));
    return word.length() < 4
        ? List.of()
        : known.stream()
            .filter(
                candidate ->
                    Arrays.stream(candidate.split("-"))
                        .anyMatch(part -> singular(part).equals(word)))
            .limit(3)
            .toList();
  }

  private static String singular(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, d[i - 2][j - 2] + 1);
        }
        d[i][j] = least;
      }
    }
    return d[a.length()][b.length()];
  }
}
