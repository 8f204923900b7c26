package org.linchpin.engine.stop;

/// The cubic that stands for a function within a short range.
final class Cubic {
  /// Points it goes through, which is also how many coefficients it has.
  static final int NODES = 4;

  private Cubic() {}

  /// Chebyshev's nodes, between which no point is far off.
  ///
  /// @param k 0 to 3
  static double node(int k, double from, double to) {
    return (from + to) / 2 + (to - from) / 2 * Math.cos(Math.PI * (2 * k + 1) / (2 * NODES));
  }

  /// Coefficients of the polynomial through some points, lowest power first (Newton's form, then
  /// Horner's scheme on polynomials).
  static double[] through(double[] places, double[] values) {
    double[] differences = values.clone();
    for (int order = 1; order < NODES; order++) {
      for (int k = NODES - 1; k >= order; k--) {
        differences[k] = (differences[k] - differences[k - 1]) / (places[k] - places[k - order]);
      }
    }
    double[] polynomial = new double[NODES];
    polynomial[0] = differences[NODES - 1];
    for (int k = NODES - 2; k >= 0; k--) {
      for (int power = NODES - 1; power > 0; power--) {
        polynomial[power] = polynomial[power - 1] - places[k] * polynomial[power];
      }
      polynomial[0] = differences[k] - places[k] * polynomial[0];
    }
    return polynomial;
  }
}
