package org.linchpin.format.importing.markdown;

import java.util.regex.Pattern;

/// Sets apart what Markdown would run together: a bold line or a label right below a list belongs
/// to what follows it, not to the last point.
final class Preparation {
  private static final Pattern BOLD_LINE =
      Pattern.compile("(?:\\*\\*[^*]{1,80}\\*\\*|__[^_]{1,80}__)\\s*:?\\s*");
  private static final Pattern LABEL =
      Pattern.compile("[\\p{L}][^|\\x60]{0,68}:\\s*|[\\p{L}][\\p{L} &/]{2,40}:\\s\\S[^|]*");
  private static final Pattern POINT = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*");

  private Preparation() {}

  static String of(String markdown) {
    StringBuilder text = new StringBuilder(markdown.length() + 64);
    boolean afterPoint = false;
    boolean afterText = false;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      boolean apart =
          (afterText && BOLD_LINE.matcher(line).matches())
              || (afterPoint && LABEL.matcher(line).matches());
      text.append(apart ? "\n" : "").append(line).append('\n');
      afterText = !line.isBlank();
      afterPoint = POINT.matcher(line).matches();
    }
    return text.toString();
  }
}
