package org.linchpin.engine.control;

import java.util.List;
import java.util.stream.IntStream;

/// A chart of individual values and moving ranges (C29): what chance alone would do lies within the
/// mean plus or minus 2.66 times the mean moving range (Shewhart; Wheeler, *Understanding
/// Variation*).
///
/// @param values in the order measured
/// @param mean of the values
/// @param movingRange the mean distance of one value from the next, 0 for fewer than two values
/// @param lower limit
/// @param upper limit
public record XmrChart(
    List<Double> values, double mean, double movingRange, double lower, double upper) {
  private static final double FACTOR = 2.66;
  private static final int RUN = 8;
  private static final int LEAST = 3;

  public XmrChart {
    values = List.copyOf(values);
  }

  /// The chart of some values; limits mean little for fewer than three.
  ///
  /// @throws IllegalArgumentException when there are none
  public static XmrChart of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("A chart needs at least one value.");
    }
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double range =
        IntStream.range(1, values.size())
            .mapToDouble(i -> Math.abs(values.get(i) - values.get(i - 1)))
            .average()
            .orElse(0);
    return new XmrChart(values, mean, range, mean - FACTOR * range, mean + FACTOR * range);
  }

  /// What the last values say.
  public enum Signal {
    /// Fewer than three values.
    TOO_FEW,
    /// Nothing but chance.
    NOISE,
    /// The last value lies beyond a limit.
    BEYOND,
    /// The last eight values lie on one side of the mean.
    SHIFT
  }

  /// Whether something other than chance has happened of late.
  public Signal signal() {
    if (values.size() < LEAST) {
      return Signal.TOO_FEW;
    }
    double last = values.getLast();
    if (last < lower || last > upper) {
      return Signal.BEYOND;
    }
    List<Double> run = values.subList(Math.max(0, values.size() - RUN), values.size());
    boolean above = run.stream().allMatch(value -> value > mean);
    boolean below = run.stream().allMatch(value -> value < mean);
    return run.size() == RUN && (above || below) ? Signal.SHIFT : Signal.NOISE;
  }
}
