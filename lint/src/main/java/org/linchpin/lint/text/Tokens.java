package org.linchpin.lint.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a note in lower case, without brackets, emoji and other decoration.
///
/// Conjunctions and list marks become the word `&`; numbers keep their digits; `%` is a word. Reads
/// at most the first 2,000 characters and 64 words, so that any text is read in the same bounded
/// time.
final class Tokens {

  /// The word that stands for "and", commas, slashes and the like.
  static final String AND = "&";

  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_WORDS = 64;
  private static final String JOINERS = "-'’‐‑";
  private static final String SEPARATORS = "&+,;/|•";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int position;

  private Tokens(String text) {
    this.text = text;
  }

  static List<String> of(String label) {
    String head = label.length() > MOST_CHARACTERS ? label.substring(0, MOST_CHARACTERS) : label;
    String plain = normalised(head).toLowerCase(Locale.ROOT);
    String open = withoutBrackets(plain);
    Tokens tokens = new Tokens(hasLetter(open) ? open : plain);
    tokens.skipListNumber();
    while (tokens.position < tokens.text.length() && tokens.words.size() < MOST_WORDS) {
      tokens.next();
    }
    return List.copyOf(tokens.words);
  }

  /// Spares plain English the loading of Unicode's tables.
  private static String normalised(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is a number, perhaps with a unit: "15", "2,000", "24h".
  static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0)) || word.equals("%");
  }

  private static String withoutBrackets(String text) {
    StringBuilder kept = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int kind = "([{<".indexOf(c);
      int close = kind < 0 ? -1 : text.indexOf(")]}>".charAt(kind), i);
      if (close >= 0) {
        kept.append(' ');
        i = close + 1;
      } else {
        kept.append(c);
        i++;
      }
    }
    return kept.toString();
  }

  private void skipListNumber() {
    int i = 0;
    while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ' ')) {
      i++;
    }
    boolean marked = i > 0 && i + 1 < text.length() && ".):".indexOf(text.charAt(i)) >= 0;
    if (marked && !Character.isDigit(text.charAt(i + 1))) {
      position = i + 1;
    }
  }

  private void next() {
    int c = text.codePointAt(position);
    if (Character.isLetterOrDigit(c)) {
      word();
    } else {
      position += Character.charCount(c);
      if (c == '%') {
        words.add("%");
      } else if (SEPARATORS.indexOf(c) >= 0) {
        separate();
      }
    }
  }

  private void word() {
    int from = position;
    boolean number = Character.isDigit(text.codePointAt(from));
    while (position < text.length() && continues(number)) {
      position += Character.charCount(text.codePointAt(position));
    }
    String word = text.substring(from, position).replace('’', '\'').replace('‑', '-');
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    switch (word) {
      case "" -> {}
      case "and", "or", "plus" -> separate();
      case "percent" -> words.add("%");
      default -> words.add(word.startsWith("e-mail") ? "e" + word.substring(2) : word);
    }
  }

  private boolean continues(boolean number) {
    int c = text.codePointAt(position);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    int after = position + Character.charCount(c);
    if (after >= text.length()) {
      return false;
    }
    int follower = text.codePointAt(after);
    if (number) {
      return ".,/:".indexOf(c) >= 0 && Character.isDigit(follower);
    }
    boolean shortForm = c == '&' && isSingle(position - 1) && isSingle(after);
    return shortForm || (JOINERS.indexOf(c) >= 0 && Character.isLetterOrDigit(follower));
  }

  private boolean isSingle(int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private void separate() {
    if (!words.isEmpty() && !words.getLast().equals(AND)) {
      words.add(AND);
    }
  }
}
