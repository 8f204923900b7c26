package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;

/// The text of a document with its lines, and where its parts really begin and end.
///
/// A YAML parser says that a block ends where the next thing begins; what counts here is where its
/// last letter stands.
record Source(String text) {

  /// The line break of the text: that of its first line.
  String lineBreak() {
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      return carriage + 1 == feed ? "\r\n" : "\r";
    }
    return "\n";
  }

  private boolean isBreak(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /// The start of the line that `at` stands in.
  int lineStart(int at) {
    int start = at;
    while (start > 0 && !isBreak(start - 1) && text.charAt(start - 1) != '\uFEFF') {
      start--;
    }
    return start;
  }

  /// The end of the line that `at` stands in, before its line break.
  int lineEnd(int at) {
    int end = at;
    while (end < text.length() && !isBreak(end)) {
      end++;
    }
    return end;
  }

  /// The start of the next line, or the end of the text.
  int nextLine(int at) {
    int end = lineEnd(at);
    if (end < text.length()) {
      end += text.startsWith("\r\n", end) ? 2 : 1;
    }
    return end;
  }

  /// The number of characters between the start of the line and `at`.
  int column(int at) {
    return at - lineStart(at);
  }

  /// True when nothing but spaces stands before `at` in its line.
  boolean isFirstInLine(int at) {
    return text.substring(lineStart(at), at).isBlank();
  }

  boolean isBlankLine(int lineStart) {
    return text.substring(lineStart, lineEnd(lineStart)).isBlank();
  }

  /// True when the line at `lineStart` is a comment indented by `column`.
  boolean isComment(int lineStart, int column) {
    int at = lineStart + column;
    return at < lineEnd(lineStart)
        && text.charAt(at) == '#'
        && text.substring(lineStart, at).isBlank();
  }

  /// The start of the line before the one that starts at `lineStart`, or -1.
  int previousLine(int lineStart) {
    if (lineStart == 0 || text.charAt(lineStart - 1) == '\uFEFF') {
      return -1;
    }
    int end = lineStart - (lineStart >= 2 && text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
    return lineStart(end);
  }

  /// The start of the comments directly above the line of `start`, or of that line.
  int ownLines(int start) {
    int column = column(start);
    int line = lineStart(start);
    int above = previousLine(line);
    while (above >= 0 && isComment(above, column)) {
      line = above;
      above = previousLine(line);
    }
    return line;
  }

  /// The end of the comments directly below the line of `end` that are indented deeper than
  /// `column`, or `end`.
  int ownEnd(int end, int column) {
    int own = end;
    for (int at = nextLine(end);
        at > lineEnd(own) && isDeepComment(at, column);
        at = nextLine(at)) {
      own = at;
    }
    return own;
  }

  private boolean isDeepComment(int lineStart, int column) {
    String line = text.substring(lineStart, lineEnd(lineStart));
    int indent = line.length() - line.stripLeading().length();
    return indent > column && line.startsWith("#", indent);
  }

  /// Where the last letter of a node ends; comments and blank lines after it do not count.
  int end(YamlNode node) {
    return switch (node) {
      case YamlScalar scalar -> scalarEnd(scalar);
      case YamlList list ->
          list.flow() || list.items().isEmpty() ? list.end().offset() : end(list.items().getLast());
      case YamlMap map ->
          map.flow() || map.entries().isEmpty()
              ? map.end().offset()
              : end(map.entries().getLast().value());
    };
  }

  private int scalarEnd(YamlScalar scalar) {
    int start = scalar.start().offset();
    int end = scalar.end().offset();
    if (end > start && isBreak(end - 1)) {
      // a literal block; with "+" its blank lines are part of it
      boolean keeps = text.substring(start, lineEnd(start)).contains("+");
      end -= keeps && !text.startsWith("\r\n", end - 2) ? 1 : keeps ? 2 : 0;
      while (!keeps && end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }

  /// True when the parts of a node stand within it; those of an alias stand elsewhere.
  static boolean holdsItsParts(YamlNode node) {
    YamlNode first =
        switch (node) {
          case YamlScalar scalar -> scalar;
          case YamlList list -> list.items().isEmpty() ? list : list.items().getFirst();
          case YamlMap map -> map.entries().isEmpty() ? map : map.entries().getFirst().key();
        };
    return first.start().offset() >= node.start().offset()
        && first.end().offset() <= node.end().offset();
  }

  /// The comments between two offsets, each from its `#`.
  List<String> comments(int from, int to, YamlNode within) {
    List<int[]> values = new ArrayList<>();
    collect(within, values);
    List<String> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      int here = at;
      int past =
          values.stream()
              .filter(v -> v[0] <= here && here < v[1])
              .mapToInt(v -> v[1])
              .max()
              .orElse(-1);
      if (past > at) {
        at = past;
      } else if (text.charAt(at) == '#'
          && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
        int end = lineEnd(at);
        found.add(text.substring(at, end).stripTrailing());
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static void collect(YamlNode node, List<int[]> values) {
    switch (node) {
      case YamlScalar scalar ->
          values.add(new int[] {scalar.start().offset(), scalar.end().offset()});
      case YamlList list -> list.items().forEach(item -> collect(item, values));
      case YamlMap map -> {
        for (YamlEntry entry : map.entries()) {
          collect(entry.key(), values);
          collect(entry.value(), values);
        }
      }
    }
  }
}
