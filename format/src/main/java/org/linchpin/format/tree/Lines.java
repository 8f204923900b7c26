package org.linchpin.format.tree;

import java.util.Arrays;

/// The lines of a text, to tell where in it something stands.
///
/// Lines end with a line feed, a carriage return, or both together.
final class Lines {
  private final String text;
  private final int[] starts;
  private final boolean surrogates;

  /// Characters before the first line begins: a byte order mark.
  private final int skipped;

  Lines(String text, int skipped) {
    this.text = text;
    this.skipped = skipped;
    this.starts = starts(text);
    this.surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  int count() {
    return starts.length;
  }

  /// A line without its end, from 0; empty beyond the last.
  String line(int line) {
    return line < 0 || line >= starts.length
        ? ""
        : text.substring(starts[line], end(line)).stripTrailing();
  }

  /// The last line above `line` that holds something, or -1.
  int above(int line) {
    int above = line - 1;
    while (above >= 0 && line(above).isBlank()) {
      above--;
    }
    return above;
  }

  /// The number of spaces a line begins with.
  int indent(int line) {
    String content = line(line);
    int indent = 0;
    while (indent < content.length() && content.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /// Line and column from 0, the column in code points; within the text whatever they say.
  Place place(int line, int column) {
    int inside = Math.min(line, starts.length - 1);
    int start = starts[inside];
    int end = contentEnd(inside);
    if (!surrogates) {
      int within = Math.min(column, end - start);
      return new Place(inside + 1, within + 1, start + within + skipped);
    }
    int offset = start;
    int within = 0;
    while (within < column && offset < end) {
      offset += Character.isHighSurrogate(text.charAt(offset)) ? 2 : 1;
      within++;
    }
    return new Place(inside + 1, within + 1, Math.min(offset, end) + skipped);
  }

  /// The place of the code point with this index.
  Place place(int index) {
    int offset = text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
    int found = Arrays.binarySearch(starts, offset);
    int line = found < 0 ? -found - 2 : found;
    return place(line, text.codePointCount(starts[line], offset));
  }

  /// Where a line's end begins.
  private int contentEnd(int line) {
    int end = end(line);
    while (end > starts[line] && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int end(int line) {
    return line + 1 < starts.length ? starts[line + 1] : text.length();
  }

  private static int[] starts(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      count += endsLine(text, i) ? 1 : 0;
    }
    int[] starts = new int[count];
    int line = 1;
    for (int i = 0; line < count; i++) {
      if (endsLine(text, i)) {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
  }
}
