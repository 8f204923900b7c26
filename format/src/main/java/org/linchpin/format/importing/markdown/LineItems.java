package org.linchpin.format.importing.markdown;

import java.util.List;

/// Tells lines that are an item each from running text with line ends in it.
///
/// A line of wrapped text is about as long as the others and may end in the middle of a sentence;
/// so each line but the last must be short and without a mark at its end, and none may go on in
/// lower case.
final class LineItems {
  private static final int LONGEST = 60;

  private LineItems() {}

  /// True when each line is an item, or ends in a colon and heads items.
  static boolean are(List<Phrase> lines) {
    return lines.size() > 1
        && lines.stream().allMatch(line -> begins(line.text()))
        && lines.stream().limit(lines.size() - 1L).allMatch(line -> isShort(line.text()))
        && !lines.getLast().text().matches("(?s).*[.;!]");
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST && !text.matches("(?s).*[-.,;!?&(–—]");
  }
}
