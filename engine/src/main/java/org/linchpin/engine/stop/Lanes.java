package org.linchpin.engine.stop;

import java.util.Arrays;

/// Arithmetic on rows of replicates that run side by side.
///
/// Short loops over separate arrays of one length: the shape that the compiler turns into vector
/// instructions.
final class Lanes {
  /// Replicates in a block: what one block needs stays in the second-level cache.
  static final int COUNT = 128;

  /// False where only the quick compiler runs; the launcher says so when it starts a command.
  private static final boolean VECTORS = !Boolean.getBoolean("linchpin.quick-compiler");

  private Lanes() {}

  /// The smaller of two numbers.
  ///
  /// Two ways to the same number: the optimising compiler makes a vector instruction of `Math.min`
  /// and none of the comparison; the quick compiler calls `Math.min` as a method, which takes more
  /// than three times as long as the comparison.
  static double min(double one, double other) {
    return VECTORS ? Math.min(one, other) : one < other ? one : other;
  }

  /// The larger of two numbers.
  static double max(double one, double other) {
    return VECTORS ? Math.max(one, other) : one > other ? one : other;
  }

  static double[] row() {
    return new double[COUNT];
  }

  static double[] row(double value) {
    double[] row = new double[COUNT];
    Arrays.fill(row, value);
    return row;
  }

  static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, COUNT);
  }

  static void atMost(double[] row, double[] limit) {
    for (int l = 0; l < COUNT; l++) {
      row[l] = min(row[l], limit[l]);
    }
  }

  static void atLeast(double[] row, double[] limit) {
    for (int l = 0; l < COUNT; l++) {
      row[l] = max(row[l], limit[l]);
    }
  }

  /// The smaller of two rows.
  static void least(double[] one, double[] other, double[] into) {
    for (int l = 0; l < COUNT; l++) {
      into[l] = min(one[l], other[l]);
    }
  }

  /// What is there and what a stock could add limits the row.
  static void atMostWithStock(double[] row, double[] arriving, double[] stock) {
    for (int l = 0; l < COUNT; l++) {
      row[l] = min(row[l], arriving[l] + stock[l]);
    }
  }

  /// A stock after `drawn` was taken of what arrived and what was there; it holds no more than its
  /// full size.
  static void settle(double[] stock, double[] full, double[] arriving, double[] drawn) {
    for (int l = 0; l < COUNT; l++) {
      stock[l] = min(full[l], stock[l] + arriving[l] - drawn[l]);
    }
  }

  /// [#atMostWithStock] and [#settle] in one pass: what is drawn of what arrived and of the stock.
  static void draw(
      double[] wanted, double[] arriving, double[] stock, double[] full, double[] drawn) {
    for (int l = 0; l < COUNT; l++) {
      double there = stock[l] + arriving[l];
      double out = min(wanted[l], there);
      stock[l] = min(full[l], there - out);
      drawn[l] = out;
    }
  }

  static void times(double[] row, double[] factor) {
    for (int l = 0; l < COUNT; l++) {
      row[l] *= factor[l];
    }
  }

  static void add(double[] row, double[] summand) {
    for (int l = 0; l < COUNT; l++) {
      row[l] += summand[l];
    }
  }

  static void sum(double[] one, double[] other, double[] into) {
    for (int l = 0; l < COUNT; l++) {
      into[l] = one[l] + other[l];
    }
  }

  /// A row plus the difference between two others.
  static void changed(double[] row, double[] now, double[] before, double[] into) {
    for (int l = 0; l < COUNT; l++) {
      into[l] = row[l] + (now[l] - before[l]);
    }
  }

  /// A row plus a factor times the difference between two others.
  static void addProduct(
      double[] row, double[] factor, double[] now, double[] before, double[] into) {
    for (int l = 0; l < COUNT; l++) {
      into[l] = row[l] + factor[l] * (now[l] - before[l]);
    }
  }

  static void addProduct(double[] row, double[] factor, double[] other) {
    for (int l = 0; l < COUNT; l++) {
      row[l] += factor[l] * other[l];
    }
  }

  static boolean isAll(double[] row, double value) {
    for (int l = 0; l < COUNT; l++) {
      if (row[l] != value) {
        return false;
      }
    }
    return true;
  }

  /// Adds to a row another one and a difference, and gives its smallest distance from a bar,
  /// negative when it lies below in some lane.
  static double earn(double[] row, double[] sum, double[] now, double[] before, double[] bar) {
    double least = Double.POSITIVE_INFINITY;
    for (int l = 0; l < COUNT; l++) {
      double total = row[l] + (sum[l] + (now[l] - before[l]));
      row[l] = total;
      least = min(least, total - bar[l]);
    }
    return least;
  }

  /// The smallest distance of a row from a bar, negative when it lies below in some lane.
  static double distance(double[] row, double[] bar) {
    double least = Double.POSITIVE_INFINITY;
    for (int l = 0; l < COUNT; l++) {
      least = min(least, row[l] - bar[l]);
    }
    return least;
  }

  static double least(double[] row) {
    double least = row[0];
    for (int l = 1; l < COUNT; l++) {
      least = min(least, row[l]);
    }
    return least;
  }

  static double most(double[] row) {
    double most = row[0];
    for (int l = 1; l < COUNT; l++) {
      most = max(most, row[l]);
    }
    return most;
  }
}
