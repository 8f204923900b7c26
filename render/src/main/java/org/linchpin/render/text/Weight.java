package org.linchpin.render.text;

/// How heavy letters are.
public enum Weight {
  REGULAR(450),
  SEMIBOLD(600);

  private final int css;

  Weight(int css) {
    this.css = css;
  }

  /// The weight as a number of CSS.
  public int css() {
    return css;
  }
}
