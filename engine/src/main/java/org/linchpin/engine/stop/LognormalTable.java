package org.linchpin.engine.stop;

/// Quantiles of a lognormal factor with mean 1, ready to look up.
///
/// The distance to the nearer end, doubled, is a number between 0 and 1; its exponent and its first
/// binary digits pick a cell, so that cells get narrower towards both tails, and in each cell a
/// cubic through four Chebyshev nodes stands for the quantile. Relative error below 1e-8 for
/// deviations up to 1, which is what [Normal] itself leaves in the tails. One look-up costs a
/// quarter of a rational approximation with its tails and an exponential, and needs no vector
/// instructions, so that it is quick in a process that has just started as well.
final class LognormalTable {
  /// Binary digits that divide an octave into cells.
  private static final int DIGITS = 4;

  private static final int OCTAVES = 32;
  private static final int CELLS = OCTAVES << DIGITS;
  private static final int SHIFT = 52 - DIGITS;
  private static final int FIRST = (1023 - OCTAVES) << DIGITS;
  private static final int NODES = 4;
  private static final double UNIT = 0x1p-31;

  /// Four coefficients for each cell, the lower half of the distribution first.
  private final double[] cubics = new double[2 * CELLS * NODES];

  /// @param deviation of the logarithm, more than 0
  LognormalTable(double deviation) {
    double[] places = new double[NODES];
    double[] values = new double[NODES];
    for (int cell = 0; cell < CELLS; cell++) {
      double from = edge(cell);
      double to = edge(cell + 1);
      for (int upper = 0; upper <= 1; upper++) {
        for (int k = 0; k < NODES; k++) {
          double node = Math.cos(Math.PI * (2 * k + 1) / (2 * NODES));
          places[k] = (from + to) / 2 + (to - from) / 2 * node;
          double normal = Normal.quantile(places[k] / 2);
          values[k] =
              Math.exp(deviation * (upper == 0 ? normal : -normal) - deviation * deviation / 2);
        }
        System.arraycopy(
            interpolate(places, values), 0, cubics, NODES * (upper * CELLS + cell), NODES);
      }
    }
  }

  private static double edge(int cell) {
    return Double.longBitsToDouble((long) (FIRST + cell) << SHIFT);
  }

  /// Coefficients of the polynomial through some points, lowest power first (Newton's form, then
  /// Horner's scheme on polynomials).
  private static double[] interpolate(double[] places, double[] values) {
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

  /// Turns random bits into factors, from the upper 32 of each word.
  void fill(long[] bits, double[] row) {
    double[] table = cubics;
    for (int l = 0; l < Lanes.COUNT; l++) {
      long word = bits[l];
      double x = Math.abs((int) (word >>> 32) + 0.5) * UNIT;
      int digits = (int) (Double.doubleToRawLongBits(x) >>> SHIFT) - FIRST;
      int cell = NODES * (digits + (int) (word >>> 63) * CELLS);
      row[l] = table[cell] + x * (table[cell + 1] + x * (table[cell + 2] + x * table[cell + 3]));
    }
  }
}
