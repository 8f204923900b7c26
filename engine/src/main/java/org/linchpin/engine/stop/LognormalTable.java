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
  private static final double UNIT = 0x1p-31;

  /// Four coefficients for each cell, the lower half of the distribution first.
  private final double[] cubics = new double[2 * CELLS * Cubic.NODES];

  /// @param deviation of the logarithm, more than 0
  LognormalTable(double deviation) {
    double[] places = new double[Cubic.NODES];
    double[] values = new double[Cubic.NODES];
    for (int cell = 0; cell < CELLS; cell++) {
      double from = edge(cell);
      double to = edge(cell + 1);
      for (int upper = 0; upper <= 1; upper++) {
        for (int k = 0; k < Cubic.NODES; k++) {
          places[k] = Cubic.node(k, from, to);
          double normal = Normal.quantile(places[k] / 2);
          values[k] =
              Math.exp(deviation * (upper == 0 ? normal : -normal) - deviation * deviation / 2);
        }
        System.arraycopy(
            Cubic.through(places, values),
            0,
            cubics,
            Cubic.NODES * (upper * CELLS + cell),
            Cubic.NODES);
      }
    }
  }

  private static double edge(int cell) {
    return Double.longBitsToDouble((long) (FIRST + cell) << SHIFT);
  }

  /// Turns random bits into factors, from the upper 32 of each word.
  void fill(long[] bits, double[] row) {
    double[] table = cubics;
    for (int l = 0; l < Lanes.COUNT; l++) {
      long word = bits[l];
      double x = Math.abs((int) (word >>> 32) + 0.5) * UNIT;
      int digits = (int) (Double.doubleToRawLongBits(x) >>> SHIFT) - FIRST;
      int cell = Cubic.NODES * (digits + (int) (word >>> 63) * CELLS);
      row[l] = table[cell] + x * (table[cell + 1] + x * (table[cell + 2] + x * table[cell + 3]));
    }
  }
}
