package org.linchpin.render.markup;

/// XML or HTML text as it grows.
///
/// Texts and attribute values are escaped, and characters that XML 1.0 does not allow become the
/// replacement character; names and what is given to [#raw] are trusted.
public final class Markup {
  private final StringBuilder out;

  public Markup(int expectedLength) {
    out = new StringBuilder(expectedLength);
  }

  /// `<name`, to be followed by attributes and [#close()] or [#closeEmpty()].
  public Markup open(String name) {
    out.append('<').append(name);
    return this;
  }

  public Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  public Markup attribute(String name, int value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  public Markup close() {
    out.append('>');
    return this;
  }

  public Markup closeEmpty() {
    out.append("/>");
    return this;
  }

  /// `</name>`
  public Markup end(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /// An element without attributes that holds a text.
  public Markup element(String name, String text) {
    return open(name).close().text(text).end(name);
  }

  /// An element of one class that holds a text.
  public Markup element(String name, String cssClass, String text) {
    return open(name).attribute("class", cssClass).close().text(text).end(name);
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  public Markup raw(int number) {
    out.append(number);
    return this;
  }

  public Markup line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text) {
    int length = text.length();
    int done = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > '>' && c < 0xD800) {
        continue;
      }
      String instead = instead(text, i, c);
      if (!instead.isEmpty()) {
        out.append(text, done, i).append(instead);
        done = i + 1;
      }
    }
    out.append(text, done, length);
  }

  /// What stands for `c`, or nothing when it stands for itself.
  private static String instead(String text, int i, char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t', '\n', '\r' -> " ";
      case '\uFFFE', '\uFFFF' -> "\uFFFD";
      default -> c < ' ' || isTorn(text, i, c) ? "\uFFFD" : "";
    };
  }

  /// True for half of a surrogate pair without the other.
  private static boolean isTorn(String text, int i, char c) {
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
