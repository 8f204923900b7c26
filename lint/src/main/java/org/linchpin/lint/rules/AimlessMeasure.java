package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// A measure without a target, or not taken for too long.
final class AimlessMeasure implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA705",
          Severity.INFO,
          Level.L0,
          "A measure without a target or a recent value",
          "A figure tells something beside what it should be, and only when it is fresh.",
          "S85",
          "S145");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.KPI)
        .flatMap(
            kpi ->
                kpi.known(GovernanceAttributes.TARGET).isEmpty()
                    ? Stream.of(
                        INFO.about(
                            kpi, "What should '%s' be? Give it a target.".formatted(kpi.name())))
                    : stale(context, kpi));
  }

  private static Stream<Finding> stale(CheckContext context, Element kpi) {
    Optional<LocalDate> last =
        kpi
            .value(GovernanceAttributes.MEASUREMENTS)
            .map(Entries::entries)
            .orElse(List.of())
            .stream()
            .flatMap(m -> m.value(GovernanceAttributes.ON).stream())
            .max(Comparator.naturalOrder());
    Optional<Double> every =
        kpi.known(GovernanceAttributes.CADENCE)
            .map(e -> e.inBaseUnits(context.model().calendar()).central());
    double cadences = context.threshold(Threshold.STALE_CADENCES);
    return last.isPresent()
            && every.isPresent()
            && context.today().isAfter(last.get().plusDays((long) (cadences * every.get())))
        ? Stream.of(
            INFO.about(
                    kpi,
                    "'%s' was last measured on %s, more than %s times the %s days between measurements ago. Measure it, or drop it."
                        .formatted(
                            kpi.name(),
                            last.get(),
                            Words.number(cadences),
                            Words.number(every.get())))
                .at(GovernanceAttributes.MEASUREMENTS))
        : Stream.empty();
  }
}
