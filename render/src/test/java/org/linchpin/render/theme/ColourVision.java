package org.linchpin.render.theme;

import java.util.List;

/// How somebody sees colours: in linear sRGB, by the matrices of Viénot, Brettel and Mollon (1999)
/// for people without one of the two cones for long waves.
///
/// @param matrix nine numbers, row by row
record ColourVision(String name, List<Double> matrix) {
  static final List<ColourVision> ALL =
      List.of(
          new ColourVision("full", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
          new ColourVision(
              "protanopia",
              List.of(0.11238, 0.88762, 0.0, 0.11238, 0.88762, 0.0, 0.00401, -0.00401, 1.0)),
          new ColourVision(
              "deuteranopia",
              List.of(0.29275, 0.70725, 0.0, 0.29275, 0.70725, 0.0, -0.02234, 0.02234, 1.0)));

  /// The distance in CIELAB (CIE 1976, D65) between what is seen; 2 is just noticeable.
  double difference(Colour one, Colour other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private double[] lab(Colour colour) {
    double[] rgb = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
    double r = row(0, rgb);
    double g = row(3, rgb);
    double b = row(6, rgb);
    double x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private double row(int from, double[] rgb) {
    double sum = 0;
    for (int i = 0; i < rgb.length; i++) {
      sum += matrix.get(from + i) * rgb[i];
    }
    return Math.min(1, Math.max(0, sum));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double curve(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
