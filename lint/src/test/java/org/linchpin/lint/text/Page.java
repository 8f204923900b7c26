package org.linchpin.lint.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// A page of Markdown being written.
final class Page {

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  void header(String... cells) {
    line("");
    row((Object[]) cells);
    line("|" + "---|".repeat(cells.length));
  }

  void row(Object... cells) {
    line(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
  }

  /// For example `.950`.
  static String decimals(double value) {
    String digits = String.format(Locale.ROOT, "%.3f", value);
    return digits.startsWith("0.") ? digits.substring(1) : digits;
  }

  String text() {
    return text.toString();
  }
}
