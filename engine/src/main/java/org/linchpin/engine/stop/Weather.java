package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The daily noise of one block: a row for each stream and each activity that varies, for one day
/// or for some days in a row.
final class Weather {
  /// How daily noise is distributed, always with mean 1.
  enum Law {
    /// Every day is like the mean.
    NONE,
    LOGNORMAL,
    /// Two values, one standard deviation below and above the mean.
    COIN
  }

  private final Dice dice = new Dice();
  private final Terms terms;
  private final Law law;
  private final long[] names;
  private final double[] variation;
  private final LognormalTable[] tables;

  /// By day, then by source: day d stands in row `d % rows.length`.
  final double[][][] rows;

  /// @param terms of the same block
  /// @param names one hash for each source
  /// @param variation coefficient of variation of each
  /// @param days to be kept at a time
  Weather(Terms terms, Law law, long[] names, double[] variation, int days) {
    this.terms = terms;
    this.law = law;
    this.names = names.clone();
    this.variation = variation.clone();
    this.tables = new LognormalTable[law == Law.LOGNORMAL ? names.length : 0];
    this.rows = new double[days][names.length][];
    for (double[][] day : rows) {
      Arrays.setAll(day, i -> variation[i] > 0 && law != Law.NONE ? Lanes.row() : terms.ones);
    }
    Map<Double, LognormalTable> known = new HashMap<>();
    for (int i = 0; i < tables.length; i++) {
      if (variation[i] > 0) {
        double deviation = Math.sqrt(Math.log(1 + variation[i] * variation[i]));
        tables[i] = known.computeIfAbsent(deviation, LognormalTable::new);
      }
    }
  }

  void reseed(long seed, int firstReplicate) {
    dice.reseed(seed, firstReplicate);
  }

  void day(int day) {
    double[][] today = rows[day % rows.length];
    for (int i = 0; i < today.length; i++) {
      if (!terms.isOnes(today[i])) {
        switch (law) {
          case LOGNORMAL -> dice.lognormal(day, names[i], tables[i], today[i]);
          case COIN -> dice.coin(day, names[i], variation[i], today[i]);
          case NONE -> throw new IllegalStateException("Days without noise have no rows.");
        }
      }
    }
  }
}
