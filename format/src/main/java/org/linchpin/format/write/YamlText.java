package org.linchpin.format.write;

import java.util.List;
import java.util.stream.Collectors;
import org.linchpin.format.write.Part.Items;
import org.linchpin.format.write.Part.Nothing;
import org.linchpin.format.write.Part.Pair;
import org.linchpin.format.write.Part.Pairs;
import org.linchpin.format.write.Part.Phrase;
import org.linchpin.format.write.Part.Word;
import org.linchpin.format.write.Scalars.Context;

/// Parts as YAML: what fits on a line stands on one, the rest is indented by two spaces.
final class YamlText {
  private static final int LONGEST_LINE = 100;

  /// More attributes than this are easier to read below each other.
  private static final int MOST_ON_A_LINE = 4;

  private final StringBuilder out = new StringBuilder();

  String text() {
    return out.toString();
  }

  void blankLine() {
    out.append('\n');
  }

  /// A section: each of its elements starts a line of its own.
  void section(Pair section) {
    key(section.key(), 0);
    block(section.value(), 0);
  }

  void pair(Pair pair, int indent) {
    key(pair.key(), indent);
    value(pair.value(), indent);
  }

  private void key(String key, int indent) {
    out.repeat(' ', indent).append(Scalars.phrase(key, Context.BLOCK)).append(':');
  }

  /// What follows a key or a dash that stands `indent` deep.
  private void value(Part value, int indent) {
    int column = out.length() - (out.lastIndexOf("\n") + 1);
    switch (value) {
      case Nothing nothing -> out.append('\n');
      case Word(String text) ->
          out.append(' ').append(Scalars.word(text, Context.BLOCK)).append('\n');
      case Phrase(String text) -> phrase(text, indent);
      case Items(List<Part> items) -> {
        if (isShort(value, column)) {
          out.append(' ').append(flow(value)).append('\n');
        } else {
          block(value, indent);
        }
      }
      case Pairs(List<Pair> pairs) -> {
        if (isShort(value, column)) {
          out.append(' ').append(flow(value)).append('\n');
        } else {
          block(value, indent);
        }
      }
    }
  }

  private void block(Part value, int indent) {
    out.append('\n');
    switch (value) {
      case Pairs(List<Pair> pairs) -> pairs.forEach(pair -> pair(pair, indent + 2));
      case Items(List<Part> items) -> {
        for (Part item : items) {
          out.repeat(' ', indent + 2).append('-');
          item(item, indent + 2);
        }
      }
      case Word word -> throw new IllegalArgumentException("A word has no block form.");
      case Phrase phrase -> throw new IllegalArgumentException("A phrase has no block form here.");
      case Nothing nothing -> throw new IllegalArgumentException("Nothing has no block form.");
    }
  }

  /// An item after its dash; a long mapping goes on in the same line.
  private void item(Part item, int indent) {
    int column = out.length() - (out.lastIndexOf("\n") + 1);
    if (item instanceof Pairs(List<Pair> pairs) && !isShort(item, column)) {
      out.append(' ');
      int start = out.length();
      pairs.forEach(pair -> pair(pair, indent + 2));
      out.delete(start, start + indent + 2);
    } else {
      value(item, indent);
    }
  }

  private void phrase(String text, int indent) {
    if (!isLiteral(text)) {
      out.append(' ').append(Scalars.phrase(text, Context.BLOCK)).append('\n');
      return;
    }
    boolean ends = text.endsWith("\n");
    out.append(ends ? " |\n" : " |-\n");
    for (String line : (ends ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
      out.repeat(' ', line.isEmpty() ? 0 : indent + 2).append(line).append('\n');
    }
  }

  /// True for several lines that a literal block keeps as they are.
  private static boolean isLiteral(String text) {
    if (text.indexOf('\n') < 0 || text.endsWith("\n\n") || text.startsWith("\n")) {
      return false;
    }
    String[] lines = text.split("\n", -1);
    for (String line : lines) {
      if (!Scalars.allPrintable(line) || line.startsWith(" ") || line.endsWith(" ")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(Part part, int column) {
    if (part instanceof Pairs(List<Pair> pairs) && pairs.size() > MOST_ON_A_LINE) {
      return false;
    }
    return !hasLines(part) && column + 1 + flow(part).length() <= LONGEST_LINE;
  }

  private static boolean hasLines(Part part) {
    return switch (part) {
      case Phrase(String text) -> isLiteral(text);
      case Items(List<Part> items) -> items.stream().anyMatch(YamlText::hasLines);
      case Pairs(List<Pair> pairs) -> pairs.stream().anyMatch(pair -> hasLines(pair.value()));
      case Word word -> false;
      case Nothing nothing -> false;
    };
  }

  /// The part on one line.
  static String flow(Part part) {
    return switch (part) {
      case Nothing nothing -> "{}";
      case Word(String text) -> Scalars.word(text, Context.FLOW);
      case Phrase(String text) -> Scalars.phrase(text, Context.FLOW);
      case Items(List<Part> items) ->
          items.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
      case Pairs(List<Pair> pairs) ->
          pairs.stream()
              .map(pair -> Scalars.phrase(pair.key(), Context.FLOW) + ": " + flow(pair.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }
}
