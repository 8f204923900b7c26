package org.linchpin.format.importing.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linchpin.format.importing.canvas.BlockNames;

/// Sets apart what Markdown would run together: a bold line or a label right below a list belongs
/// to what follows it, not to the last point; text right below a numbered name of a block is its
/// content. Indentation in HTML means nothing, and is taken away.
final class Preparation {
  private static final Pattern BOLD_LINE =
      Pattern.compile("(?:\\*\\*[^*]{1,80}\\*\\*|__[^_]{1,80}__)\\s*:?\\s*");
  private static final Pattern LABEL =
      Pattern.compile("[\\p{L}][^|\\x60]{0,68}:\\s*|[\\p{L}][\\p{L} &/]{2,40}:\\s\\S[^|]*");
  private static final Pattern POINT = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*");

  private static final Pattern NUMBERED = Pattern.compile("\\s{0,3}\\d{1,2}[.)]\\s+(\\S.{0,70})");
  private static final Pattern DIVISION =
      Pattern.compile("(?i)<(/?)(?:div|section|main|article)\\b");
  private static final Pattern TAG = Pattern.compile("\\s+<[/!a-zA-Z].*");

  private final BlockNames names;
  private final StringBuilder text;
  private boolean afterPoint;
  private boolean afterText;
  private String numberedAbove = "";
  private int openDivisions;

  private Preparation(BlockNames names, int length) {
    this.names = names;
    this.text = new StringBuilder(length + 64);
  }

  static String of(String markdown, BlockNames names) {
    Preparation preparation = new Preparation(names, markdown.length());
    markdown.lines().forEach(preparation::line);
    return preparation.text.toString();
  }

  private void line(String line) {
    boolean apart =
        (afterText && BOLD_LINE.matcher(line).matches())
            || (afterPoint && LABEL.matcher(line).matches())
            || isBelowNumberedBlock(line);
    boolean inHtml = openDivisions > 0 && TAG.matcher(line).matches();
    text.append(apart ? "\n" : "").append(inHtml ? line.stripLeading() : line).append('\n');
    afterText = !line.isBlank();
    afterPoint = POINT.matcher(line).matches();
    Matcher numbered = NUMBERED.matcher(line);
    numberedAbove = numbered.matches() ? numbered.group(1) : "";
    DIVISION
        .matcher(line)
        .results()
        .forEach(
            tag -> openDivisions = Math.max(0, openDivisions + (tag.group(1).isEmpty() ? 1 : -1)));
  }

  private boolean isBelowNumberedBlock(String line) {
    return !numberedAbove.isEmpty()
        && isUnindentedText(line)
        && names.exact(numberedAbove.replaceAll("[*_]", "")).isPresent();
  }

  private static boolean isUnindentedText(String line) {
    return !line.isBlank()
        && !Character.isWhitespace(line.charAt(0))
        && !POINT.matcher(line).matches();
  }
}
