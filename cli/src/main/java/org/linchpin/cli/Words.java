package org.linchpin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.linchpin.engine.survival.Survival;

/// Numbers and lists as people read them.
final class Words {
  private Words() {}

  /// `a, b and c`.
  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// Whole numbers from ten, one digit after the point below.
  static String amount(double value) {
    return Math.abs(value) >= 10 || value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  static String percent(double share) {
    double percent = 100 * share;
    return Math.abs(percent - Math.rint(percent)) < 0.05
        ? String.format(Locale.ROOT, "%.0f %%", percent)
        : String.format(Locale.ROOT, "%.1f %%", percent);
  }

  /// `day 29 (16 to 42)`, the worse and the better end in brackets.
  static String day(Survival.Days days) {
    String middle = days.day().isPresent() ? "day " + days.day().getAsInt() : "later than a year";
    String early = end(days.earliest());
    String late = end(days.latest());
    return early.equals(late) ? middle : "%s (%s to %s)".formatted(middle, early, late);
  }

  private static String end(OptionalInt day) {
    return day.isPresent() ? String.valueOf(day.getAsInt()) : "over a year";
  }

  /// `text` in lines of at most `width` characters, broken at spaces.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The text without anything a terminal might obey.
  static String plain(String text) {
    return plainLines(text.replace('\n', ' ').replace('\t', ' '));
  }

  /// The same, with line breaks and tabs.
  static String plainLines(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(c -> !steers(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// Control characters other than line breaks and tabs, and the embeddings, overrides and isolates
  /// of the bidirectional algorithm, which can make a line read as something else (Boucher and
  /// Anderson, *Trojan Source*, 2021).
  static boolean steers(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
