package org.linchpin.engine.stop;

import java.util.Arrays;

/// Intervals of 95 % for chances.
public final class Intervals {
  private static final double Z = 1.959963984540054;

  /// Quantile 0.975 of Student's t with 15 degrees of freedom.
  private static final double T15 = 2.131449545559323;

  private Intervals() {}

  /// Wilson's interval (1927) for a share of independent trials.
  ///
  /// @param hits 0 to `trials`
  /// @param trials at least 1
  public static Chance wilson(double hits, long trials) {
    double p = hits / trials;
    double z2 = Z * Z / trials;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / trials + z2 / (4.0 * trials));
    return new Chance(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /// The interval from independent scramblings; Wilson's where all agree, because sixteen times
  /// nothing is not certainty.
  ///
  /// @param hits for each of the [Points#SCRAMBLINGS]
  /// @param whole what would be certainty in each scrambling
  /// @param trials replicates of all scramblings, at least 1
  static Chance scrambled(double[] hits, double whole, int trials) {
    double mean = Arrays.stream(hits).sum() / whole / hits.length;
    double squares = 0;
    for (double hit : hits) {
      double off = hit / whole - mean;
      squares += off * off;
    }
    if (Arrays.stream(hits).allMatch(hit -> hit == hits[0])) {
      return wilson(mean * trials, trials);
    }
    double half = T15 * Math.sqrt(squares / (hits.length - 1) / hits.length);
    return new Chance(mean, Math.max(0, mean - half), Math.min(1, mean + half));
  }
}
