package org.linchpin.engine.stop;

import java.util.Arrays;

/// The daily noise of one block: a row for each stream and each activity that varies.
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
  private final Law law;
  private final long[] names;
  private final double[] variation;
  final double[][] rows;

  /// @param names one hash for each source
  /// @param variation coefficient of variation of each
  Weather(Law law, long[] names, double[] variation) {
    this.law = law;
    this.names = names.clone();
    this.variation = variation.clone();
    this.rows = new double[names.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = variation[i] > 0 ? Lanes.row() : Terms.ONES;
    }
  }

  void reseed(long seed, int firstReplicate) {
    dice.reseed(seed, firstReplicate);
  }

  void day(int day) {
    for (int i = 0; i < rows.length; i++) {
      if (variation[i] > 0) {
        switch (law) {
          case LOGNORMAL ->
              dice.lognormal(
                  day, names[i], Math.sqrt(Math.log(1 + variation[i] * variation[i])), rows[i]);
          case NONE -> Arrays.fill(rows[i], 1);
          case COIN -> dice.coin(day, names[i], variation[i], rows[i]);
        }
      }
    }
  }
}
