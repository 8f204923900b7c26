package org.linchpin.render.theme;

import java.util.Locale;

/// An opaque colour in sRGB.
///
/// @param rgb red, green and blue, eight bits each
public record Colour(int rgb) {
  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "The colour (%x) must have 24 bits.", rgb));
    }
  }

  public int red() {
    return rgb >> 16;
  }

  public int green() {
    return (rgb >> 8) & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  /// As CSS and SVG write it: `#0b5f5f`.
  public String hex() {
    String digits = Integer.toHexString(rgb);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }

  /// The contrast ratio to another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
  public double contrast(Colour other) {
    double mine = luminance();
    double its = other.luminance();
    return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
  }

  /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
