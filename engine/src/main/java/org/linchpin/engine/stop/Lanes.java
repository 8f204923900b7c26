package org.linchpin.engine.stop;

import java.util.Arrays;

/// Arithmetic on rows of replicates that run side by side.
///
/// Short loops over separate arrays of one length: the shape that the compiler turns into vector
/// instructions.
final class Lanes {
  /// Replicates in a block: what one block needs stays in the second-level cache.
  static final int COUNT = 128;

  private Lanes() {}

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
      row[l] = Math.min(row[l], limit[l]);
    }
  }

  /// What is there and what a stock could add limits the row.
  static void atMostWithStock(double[] row, double[] arriving, double[] stock) {
    for (int l = 0; l < COUNT; l++) {
      row[l] = Math.min(row[l], arriving[l] + stock[l]);
    }
  }

  /// A stock after `drawn` was taken of what arrived and what was there; it holds no more than its
  /// full size.
  static void settle(double[] stock, double[] full, double[] arriving, double[] drawn) {
    for (int l = 0; l < COUNT; l++) {
      stock[l] = Math.min(full[l], stock[l] + arriving[l] - drawn[l]);
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

  /// Adds the difference between two rows.
  static void addChange(double[] row, double[] now, double[] before) {
    for (int l = 0; l < COUNT; l++) {
      row[l] += now[l] - before[l];
    }
  }

  static void addProduct(double[] row, double factor, double[] other) {
    for (int l = 0; l < COUNT; l++) {
      row[l] += factor * other[l];
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
}
