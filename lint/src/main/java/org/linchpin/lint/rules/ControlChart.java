package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linchpin.model.Element;
import org.linchpin.model.Entries;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// Whether a measure misses its target by more than chance.
///
/// A chart of individuals and moving ranges: values lie within mean ± 2.66 times the mean moving
/// range as long as nothing but chance moves them (Shewhart; Wheeler, *Understanding Variation*).
/// The last two values must miss the target, and in addition the target must lie outside these
/// limits, or one of the two last values must, or the last eight values must all miss it. Fewer
/// than three values say nothing about chance.
record ControlChart(double[] values, double target, String better) {
  private static final double FACTOR = 2.66;
  private static final int RUN = 8;

  static Optional<ControlChart> of(Element kpi) {
    double[] values =
        kpi
            .value(GovernanceAttributes.MEASUREMENTS)
            .map(Entries::entries)
            .orElse(List.of())
            .stream()
            .sorted(
                Comparator.comparing(m -> m.value(GovernanceAttributes.ON).orElse(LocalDate.MIN)))
            .flatMap(m -> m.known(GovernanceAttributes.VALUE).stream())
            .mapToDouble(ControlChart::number)
            .toArray();
    Optional<String> better = kpi.value(GovernanceAttributes.DIRECTION);
    return kpi.known(GovernanceAttributes.TARGET)
        .filter(target -> values.length >= 3 && better.isPresent())
        .map(target -> new ControlChart(values, number(target), better.orElseThrow()));
  }

  private static double number(Estimate estimate) {
    return estimate.spread().central() * estimate.unit().factor();
  }

  boolean isOff() {
    int n = values.length;
    double mean = Arrays.stream(values).average().orElse(0);
    double range =
        IntStream.range(1, n)
            .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
            .average()
            .orElse(0);
    double low = mean - FACTOR * range;
    double high = mean + FACTOR * range;
    boolean lastTwo = misses(values[n - 1]) && misses(values[n - 2]);
    boolean outOfReach = target < low || target > high;
    boolean signal = IntStream.range(n - 2, n).anyMatch(i -> values[i] < low || values[i] > high);
    boolean run = n >= RUN && IntStream.range(n - RUN, n).allMatch(i -> misses(values[i]));
    return lastTwo && (outOfReach || signal || run);
  }

  private boolean misses(double value) {
    return switch (better) {
      case "higher" -> value < target;
      case "lower" -> value > target;
      default -> value != target;
    };
  }
}
