package org.linchpin.lint.rules;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A core activity that gets little of the money and shows it.
final class Underinvestment implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA503",
          Severity.WARNING,
          Level.L2,
          "Too little money for what sets you apart",
          "Little money alone proves nothing; little money and missed targets, missing skills or"
              + " overload together show that what sets you apart is being worn down.",
          "S91",
          "S116");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Map<String, Investment> investments = Investment.all(context);
    return context
        .activities()
        .filter(
            activity ->
                context
                    .facts(activity)
                    .isCertainly(ActivityClass.CORE, ActivityClass.SLOW_BURN_CORE))
        .flatMap(
            activity ->
                Optional.ofNullable(investments.get(activity.id()))
                    .filter(i -> i.ratio() < context.threshold(Threshold.UNDERINVESTED))
                    .flatMap(i -> evidence(context, activity).map(e -> finding(activity, i, e)))
                    .stream());
  }

  /// The first sign that money is missing.
  private static Optional<String> evidence(CheckContext context, Element activity) {
    Stream<String> missed =
        context
            .elements(activity.links(ActivityAttributes.MEASURED_BY).targets())
            .filter(kpi -> TargetChart.of(kpi).map(TargetChart::isOff).orElse(false))
            .map(kpi -> "'%s' misses its target".formatted(kpi.name()));
    Stream<String> overloaded =
        context
            .elements(activity.links(ActivityAttributes.NEEDS).targets())
            .filter(resource -> Load.of(context, resource).map(Load::isTooMuch).orElse(false))
            .map(resource -> "'%s' is overloaded".formatted(resource.name()));
    Stream<String> unskilled =
        activity
            .links(ActivityAttributes.NEEDS_SKILL)
            .all()
            .filter(link -> SkillGap.isLacking(context, link))
            .flatMap(link -> context.model().element(link.target()).stream())
            .map(skill -> "nobody has the skill '%s' it takes".formatted(skill.name()));
    return Stream.of(missed, overloaded, unskilled).flatMap(signs -> signs).findFirst();
  }

  private static Finding finding(Element activity, Investment investment, String evidence) {
    return INFO.about(
            activity,
            "'%s' gets %s of the cost and carries %s of the revenue, and %s. Put more into it, or say why this is enough."
                .formatted(
                    activity.name(),
                    Words.percent(investment.costShare()),
                    Words.percent(investment.revenueShare()),
                    evidence))
        .at(ActivityAttributes.COST);
  }
}
