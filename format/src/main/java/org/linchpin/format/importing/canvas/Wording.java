package org.linchpin.format.importing.canvas;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names reduced to what tells them apart: case, accents, numbering, emoji, punctuation and plural
/// removed.
public final class Wording {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^[\\s#*_]*(?:(?:step|part|section|block)\\s+)?"
              + "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivxIVX]{1,4}|[A-Ia-i])\\s*[.):\\-–—]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu})");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:\\d{1,2} )+");
  private static final int LONGEST = 200;

  private Wording() {}

  /// The bare words of a name of at most 200 characters (the rest is ignored), joined by blanks.
  public static String bare(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String unnumbered = NUMBERING.matcher(start).replaceFirst("");
    String folded =
        MARKS.matcher(Normalizer.normalize(unnumbered, Normalizer.Form.NFKD)).replaceAll("");
    String spaced = CAMEL.matcher(folded).replaceAll(" ").replace("&", " and ");
    String words = OTHER.matcher(spaced.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return Arrays.stream(LEADING_NUMBER.matcher(words).replaceFirst("").split(" "))
        .map(Wording::singular)
        .collect(Collectors.joining(" "));
  }

  /// True when there is a letter or a digit in it.
  public static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.matches(".*(?:ss|us|is)")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
