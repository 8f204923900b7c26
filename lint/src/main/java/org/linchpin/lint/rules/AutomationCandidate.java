package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.classify.Answer;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Routine work that lends itself to automation.
final class AutomationCandidate implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA605",
          Severity.INFO,
          Level.L2,
          "Work that could be automated",
          "Work by fixed rules on fixed forms, done often, is done better by a machine; people are"
              + " better at the rest.",
          "S82");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(
            activity ->
                !activity.value(ActivityAttributes.SOURCING).map("automated"::equals).orElse(false))
        .filter(activity -> context.facts(activity).differentiates() != Answer.YES)
        .flatMap(
            activity ->
                suitability(activity)
                    .filter(a -> a >= context.threshold(Threshold.AUTOMATABLE))
                    .map(a -> finding(context, activity, a))
                    .stream());
  }

  /// The geometric mean of rule-basedness, structured input, lack of exceptions and stability; all
  /// four must be known, and any zero rules it out.
  private static Optional<Double> suitability(Element activity) {
    Fields automation = activity.fields().group(ActivityAttributes.AUTOMATION);
    List<Double> factors = new ArrayList<>();
    share(automation, ActivityAttributes.RULE_BASED).ifPresent(factors::add);
    share(automation, ActivityAttributes.STRUCTURED).ifPresent(factors::add);
    share(automation, ActivityAttributes.EXCEPTIONS).map(e -> 1 - e).ifPresent(factors::add);
    share(automation, ActivityAttributes.STABILITY).ifPresent(factors::add);
    return factors.size() < 4
        ? Optional.empty()
        : Optional.of(Math.pow(factors.stream().reduce(1.0, (a, b) -> a * b), 1.0 / 4));
  }

  private static Optional<Double> share(Fields automation, Attribute<Estimate> attribute) {
    return automation
        .known(attribute)
        .map(share -> share.spread().central() * share.unit().factor());
  }

  private static Finding finding(CheckContext context, Element activity, double suitability) {
    return INFO.about(
            activity,
            "'%s' lends itself to automation (%s; worth a look from %s). Find out what it would save and cost."
                .formatted(
                    activity.name(),
                    Words.percent(suitability),
                    Words.percent(context.threshold(Threshold.AUTOMATABLE))))
        .at(ActivityAttributes.AUTOMATION);
  }
}
