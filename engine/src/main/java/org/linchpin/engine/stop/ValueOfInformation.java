package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The expected value of knowing one uncertain number before a decision (EVPPI).
///
/// Draws are sorted by the number and put into 32 bins of equal size; within a bin the best
/// decision on average is taken. That is a regression on steps (Strong, Oakley and Brennan 2014).
/// Chance alone makes some bins look different, so that the plain estimate is too high: what twenty
/// random orders give on average is taken off.
public final class ValueOfInformation {
  private static final int BINS = 32;
  private static final int SHUFFLES = 20;

  private ValueOfInformation() {}

  /// The value of knowing a number for a choice between decisions.
  ///
  /// @param benefit `benefit[decision][draw]`
  /// @param number its value in each draw
  /// @param seed of the random orders
  public static double of(double[][] benefit, double[] number, long seed) {
    int[] order =
        IntStream.range(0, number.length)
            .boxed()
            .sorted((a, b) -> Double.compare(number[a], number[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return Math.max(0, plain(benefit, order) - bias(benefit, seed));
  }

  /// The value of knowing everything: the best decision in every draw.
  public static double ofEverything(double[][] benefit) {
    int draws = benefit[0].length;
    double sum = 0;
    for (int i = 0; i < draws; i++) {
      double best = Double.NEGATIVE_INFINITY;
      for (double[] decision : benefit) {
        best = Math.max(best, decision[i]);
      }
      sum += best;
    }
    return sum / draws - best(benefit);
  }

  /// What random orders give, on average.
  static double bias(double[][] benefit, long seed) {
    int draws = benefit[0].length;
    double sum = 0;
    for (int s = 0; s < SHUFFLES; s++) {
      long key = Dice.mix(seed + s);
      int[] order = IntStream.range(0, draws).toArray();
      for (int i = draws - 1; i > 0; i--) {
        int j = (int) (Dice.unit(Dice.mix(key + i)) * (i + 1));
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      sum += plain(benefit, order);
    }
    return sum / SHUFFLES;
  }

  /// The mean of the best decision of each bin, less the best decision for all.
  static double plain(double[][] benefit, int[] order) {
    int draws = order.length;
    int bins = Math.min(BINS, draws);
    double sum = 0;
    for (int b = 0; b < bins; b++) {
      int from = (int) ((long) b * draws / bins);
      int to = (int) ((long) (b + 1) * draws / bins);
      double best = Double.NEGATIVE_INFINITY;
      for (double[] decision : benefit) {
        double total = 0;
        for (int i = from; i < to; i++) {
          total += decision[order[i]];
        }
        best = Math.max(best, total);
      }
      sum += best;
    }
    return sum / draws - best(benefit);
  }

  private static double best(double[][] benefit) {
    return Arrays.stream(benefit)
        .mapToDouble(decision -> Arrays.stream(decision).average().orElse(0))
        .max()
        .orElse(0);
  }
}
