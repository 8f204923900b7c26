package org.linchpin.render.text;

import java.util.Locale;

/// A style of text: size and leading in pixels of the canvas, and weight.
public enum Face {
  TITLE(20, 28, Weight.SEMIBOLD),
  HEADING(14, 20, Weight.SEMIBOLD),
  NOTE(13, 18, Weight.REGULAR),
  QUIET(12, 17, Weight.REGULAR);

  /// Inter first, then what measures the same or less; see [AdvanceWidths].
  public static final String FAMILY =
      "Inter, 'Liberation Sans', Arial, Helvetica, 'Noto Sans', sans-serif";

  private final int size;
  private final int leading;
  private final Weight weight;
  private final String code = name().toLowerCase(Locale.ROOT);

  Face(int size, int leading, Weight weight) {
    this.size = size;
    this.leading = leading;
    this.weight = weight;
  }

  /// Its name in style sheets, such as `note`.
  public String code() {
    return code;
  }

  public int size() {
    return size;
  }

  /// The distance from one baseline to the next.
  public int leading() {
    return leading;
  }

  public Weight weight() {
    return weight;
  }

  /// How far the baseline lies below the top of the line.
  public int ascent() {
    return (leading + size) / 2 - size / 8;
  }

  /// The most room `text` takes on one line, in pixels; the letters drawn may be a little narrower.
  public double width(String text) {
    return AdvanceWidths.of(text, weight) * size / 1000.0;
  }

  /// The most thousandths of an em that fit into so many pixels.
  int units(int pixels) {
    return pixels * 1000 / size;
  }
}
