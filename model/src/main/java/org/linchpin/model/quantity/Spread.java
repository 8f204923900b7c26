package org.linchpin.model.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// How sure a number is: not known, a point, a 90 % range, three values, or draws.
public sealed interface Spread {

  /// Nobody knows yet; never the same as zero.
  record Missing() implements Spread {}

  /// One value.
  record Point(double value) implements Spread {}

  /// A 90 % interval: one time in twenty below `low`, one in twenty above `high`.
  record Range(double low, double high) implements Spread {}

  /// Least, most likely and greatest value, smoothed (PERT: a beta distribution).
  record Pert(double low, double mode, double high) implements Spread {}

  /// Least, most likely and greatest value, with straight sides.
  record Triangular(double low, double mode, double high) implements Spread {}

  /// Draws from somewhere else, at least one.
  record Samples(List<Double> values) implements Spread {
    public Samples {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("A list of samples must hold at least one number.");
      }
    }
  }

  /// One number to stand for all: the point, the mode, or the median.
  ///
  /// A range of two positive ends is lognormal and one of mixed ends normal, so that the median is
  /// the geometric or the arithmetic mean. `NaN` when missing.
  default double central() {
    return switch (this) {
      case Missing() -> Double.NaN;
      case Point(double value) -> value;
      case Range(double low, double high) ->
          low > 0 && high > 0 ? Math.sqrt(low * high) : (low + high) / 2;
      case Pert(double low, double mode, double high) -> mode;
      case Triangular(double low, double mode, double high) -> mode;
      case Samples(List<Double> values) -> quantile(values, 0.5);
    };
  }

  /// The lower end: 5 % quantile of a range or of samples, least value of three.
  default double low() {
    return switch (this) {
      case Missing() -> Double.NaN;
      case Point(double value) -> value;
      case Range(double low, double high) -> low;
      case Pert(double low, double mode, double high) -> low;
      case Triangular(double low, double mode, double high) -> low;
      case Samples(List<Double> values) -> quantile(values, 0.05);
    };
  }

  /// The upper end, the counterpart of [#low()].
  default double high() {
    return switch (this) {
      case Missing() -> Double.NaN;
      case Point(double value) -> value;
      case Range(double low, double high) -> high;
      case Pert(double low, double mode, double high) -> high;
      case Triangular(double low, double mode, double high) -> high;
      case Samples(List<Double> values) -> quantile(values, 0.95);
    };
  }

  /// The same spread with every number mapped, for changes of unit.
  default Spread map(DoubleUnaryOperator change) {
    return switch (this) {
      case Missing missing -> missing;
      case Point(double value) -> new Point(change.applyAsDouble(value));
      case Range(double low, double high) ->
          new Range(change.applyAsDouble(low), change.applyAsDouble(high));
      case Pert(double low, double mode, double high) ->
          new Pert(
              change.applyAsDouble(low), change.applyAsDouble(mode), change.applyAsDouble(high));
      case Triangular(double low, double mode, double high) ->
          new Triangular(
              change.applyAsDouble(low), change.applyAsDouble(mode), change.applyAsDouble(high));
      case Samples(List<Double> values) ->
          new Samples(values.stream().map(change::applyAsDouble).toList());
    };
  }

  /// True when the numbers stand in order: low, mode, high.
  default boolean isOrdered() {
    return switch (this) {
      case Missing missing -> true;
      case Point point -> true;
      case Range(double low, double high) -> low <= high;
      case Pert(double low, double mode, double high) -> low <= mode && mode <= high;
      case Triangular(double low, double mode, double high) -> low <= mode && mode <= high;
      case Samples samples -> true;
    };
  }

  private static double quantile(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    double between = place - below;
    return sorted[below] * (1 - between) + sorted[above] * between;
  }

  /// The ends and what lies between, for tests and messages.
  default List<Double> numbers() {
    return switch (this) {
      case Missing missing -> List.of();
      case Point(double value) -> List.of(value);
      case Range(double low, double high) -> List.of(low, high);
      case Pert(double low, double mode, double high) -> List.of(low, mode, high);
      case Triangular(double low, double mode, double high) -> List.of(low, mode, high);
      case Samples(List<Double> values) -> values;
    };
  }

  /// A range over two numbers, or three when `mode` is among them.
  static Spread of(double... numbers) {
    return switch (numbers.length) {
      case 1 -> new Point(numbers[0]);
      case 2 -> new Range(numbers[0], numbers[1]);
      case 3 -> new Pert(numbers[0], numbers[1], numbers[2]);
      default ->
          throw new IllegalArgumentException(
              "A spread has one, two or three numbers, not %s."
                  .formatted(Arrays.toString(numbers)));
    };
  }
}
