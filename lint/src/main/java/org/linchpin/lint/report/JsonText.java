package org.linchpin.lint.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Writes JSON (RFC 8259), indented by two spaces, members in the order given.
final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> counts = new ArrayDeque<>();

  JsonText object(Runnable members) {
    return nested('{', members, '}');
  }

  JsonText array(Runnable items) {
    return nested('[', items, ']');
  }

  private JsonText nested(char open, Runnable content, char close) {
    text.append(open);
    counts.push(0);
    content.run();
    boolean empty = counts.pop() == 0;
    if (!empty) {
      newLine();
    }
    text.append(close);
    return this;
  }

  /// Starts a member of an object; its value must follow.
  JsonText key(String name) {
    next();
    quote(name);
    text.append(": ");
    return this;
  }

  /// Starts an item of an array; its value must follow.
  JsonText item() {
    next();
    return this;
  }

  private void next() {
    int count = counts.pop();
    if (count > 0) {
      text.append(',');
    }
    counts.push(count + 1);
    newLine();
  }

  private void newLine() {
    text.append('\n').append("  ".repeat(counts.size()));
  }

  JsonText value(String value) {
    quote(value);
    return this;
  }

  JsonText value(long value) {
    text.append(value);
    return this;
  }

  /// A number; JSON has none for infinities and NaN, which are written as null.
  JsonText value(double value) {
    text.append(Double.isFinite(value) ? Double.toString(value) : "null");
    return this;
  }

  JsonText member(String name, String value) {
    return key(name).value(value);
  }

  JsonText member(String name, long value) {
    return key(name).value(value);
  }

  JsonText member(String name, List<String> values) {
    return key(name).array(() -> values.forEach(value -> item().value(value)));
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || isLoneSurrogate(value, i)) {
            text.append("\\u").append(hex(c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isLoneSurrogate(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }

  /// The text with a line end.
  String end() {
    return text.append('\n').toString();
  }
}
