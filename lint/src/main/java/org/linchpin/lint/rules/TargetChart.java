package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.control.XmrChart;
import org.linchpin.model.Element;
import org.linchpin.model.Entries;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// Whether a measure misses its target by more than chance.
///
/// The last two values must miss the target, and in addition the target must lie outside the limits
/// of the [XmrChart], or one of the two last values must, or the last eight values must all miss
/// it. Fewer than three values say nothing about chance.
record TargetChart(XmrChart chart, double target, String better) {
  private static final int LEAST = 3;
  private static final int RUN = 8;

  static Optional<TargetChart> of(Element kpi) {
    List<Double> values =
        kpi
            .value(GovernanceAttributes.MEASUREMENTS)
            .map(Entries::entries)
            .orElse(List.of())
            .stream()
            .sorted(
                Comparator.comparing(m -> m.value(GovernanceAttributes.ON).orElse(LocalDate.MIN)))
            .flatMap(m -> m.known(GovernanceAttributes.VALUE).stream())
            .map(TargetChart::number)
            .toList();
    Optional<String> better = kpi.value(GovernanceAttributes.DIRECTION);
    return kpi.known(GovernanceAttributes.TARGET)
        .filter(target -> values.size() >= LEAST && better.isPresent())
        .map(target -> new TargetChart(XmrChart.of(values), number(target), better.orElseThrow()));
  }

  private static double number(Estimate estimate) {
    return estimate.spread().central() * estimate.unit().factor();
  }

  boolean isOff() {
    List<Double> values = chart.values();
    List<Double> lastTwo = values.subList(values.size() - 2, values.size());
    boolean outOfReach = isBeyond(target);
    boolean signal = lastTwo.stream().anyMatch(this::isBeyond);
    boolean run =
        values.size() >= RUN
            && values.subList(values.size() - RUN, values.size()).stream().allMatch(this::misses);
    return lastTwo.stream().allMatch(this::misses) && (outOfReach || signal || run);
  }

  private boolean isBeyond(double value) {
    return value < chart.lower() || value > chart.upper();
  }

  private boolean misses(double value) {
    return switch (better) {
      case "higher" -> value < target;
      case "lower" -> value > target;
      default -> value != target;
    };
  }
}
