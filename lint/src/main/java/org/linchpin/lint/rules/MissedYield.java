package org.linchpin.lint.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// An activity that is right the first time less often than it should be, or whose rate has no
/// target.
final class MissedYield implements Rule {
  private static final Set<String> WORDS =
      Set.of(
          "yield",
          "first time",
          "first-time",
          "first pass",
          "first-pass",
          "right",
          "good",
          "without fault",
          "without a fault");
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA412",
          Severity.WARNING,
          Level.L2,
          "Too often not right the first time",
          "What is not right the first time is done twice or thrown away, and both are paid for.",
          "S59");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(
            activity ->
                activity
                    .known(ActivityAttributes.FIRST_PASS_YIELD)
                    .filter(rate -> rate.dimension() == Dimension.RATIO)
                    .flatMap(rate -> check(context, activity, share(rate)))
                    .stream());
  }

  private static double share(Estimate estimate) {
    return estimate.spread().central() * estimate.unit().factor();
  }

  private static Optional<Finding> check(CheckContext context, Element activity, double rate) {
    Optional<Element> measure =
        context
            .elements(activity.links(ActivityAttributes.MEASURED_BY).targets())
            .filter(MissedYield::isOfYield)
            .findFirst();
    Optional<Double> target =
        measure
            .flatMap(kpi -> kpi.known(GovernanceAttributes.TARGET))
            .filter(wanted -> wanted.dimension() == Dimension.RATIO)
            .map(MissedYield::share);
    if (target.isEmpty()) {
      return Optional.of(
          INFO.about(
                  activity,
                  "'%s' is right the first time in %s of cases, and nothing says how often it should be. Link a figure under kpis with measured-by, called its yield, and give it a target in percent."
                      .formatted(activity.name(), Words.percent(rate)))
              .at(ActivityAttributes.FIRST_PASS_YIELD));
    }
    return target
        .filter(wanted -> rate < wanted)
        .flatMap(wanted -> measure.map(kpi -> missed(activity, kpi, rate, wanted)));
  }

  /// True when its name or unit speaks of yield, of the first time or of what is right.
  private static boolean isOfYield(Element kpi) {
    String words =
        (kpi.name() + " " + kpi.value(GovernanceAttributes.UNIT).orElse(""))
            .toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(words::contains);
  }

  private static Finding missed(Element activity, Element kpi, double rate, double wanted) {
    return INFO.about(
            activity,
            "'%s' is right the first time in %s of cases; '%s' should be %s. Find the most frequent fault and remove its cause."
                .formatted(activity.name(), Words.percent(rate), kpi.name(), Words.percent(wanted)))
        .with(kpi)
        .at(ActivityAttributes.FIRST_PASS_YIELD);
  }
}
