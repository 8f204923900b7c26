package org.linchpin.format.importing.canvas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names reduced to what tells them apart: case, accents, numbering, emoji, punctuation and plural
/// removed.
public final class Wording {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^[\\s#*_]*(?:(?:step|part|section|block)\\s+)?"
              + "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,4}|[a-i])\\s*[.):\\-–—]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EMOJI_CODE = Pattern.compile(":[a-z][a-z0-9_+-]{1,40}:");
  private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:\\d{1,2} )+");
  private static final int LONGEST = 200;

  private Wording() {}

  /// The bare words of a name of at most 200 characters (the rest is ignored), joined by blanks.
  public static String bare(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain = EMOJI_CODE.matcher(start).replaceAll(" ");
    String name = folded(NUMBERING.matcher(plain).replaceFirst(""));
    StringBuilder words = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int before = ' ';
    for (int i = 0; i < name.length(); i += Character.charCount(before)) {
      int letter = name.codePointAt(i);
      if (letter == '&' || (Character.isUpperCase(letter) && Character.isLowerCase(before))) {
        end(word, words);
      }
      if (letter == '&') {
        end(word.append("and"), words);
      } else if (Character.isLetterOrDigit(letter)) {
        word.appendCodePoint(letter);
      } else if (!isMark(letter)) {
        end(word, words);
      }
      before = letter;
    }
    end(word, words);
    return LEADING_NUMBER.matcher(words).replaceFirst("");
  }

  private static void end(StringBuilder word, StringBuilder words) {
    if (!word.isEmpty()) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(singular(word.toString().toLowerCase(Locale.ROOT)));
      word.setLength(0);
    }
  }

  private static String folded(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /// True when there is a letter or a digit in it.
  public static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String singular(String word) {
    boolean isPlural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    if (!isPlural) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
