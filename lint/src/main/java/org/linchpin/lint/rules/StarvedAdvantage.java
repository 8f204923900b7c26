package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;

/// A slow-burn core activity without money.
final class StarvedAdvantage implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA612",
          Severity.WARNING,
          Level.L1,
          "A slow advantage without money",
          "What works slowly is cut first, because nothing happens in the first month; when it shows,"
              + " it is late to repair.",
          "S91",
          "S148");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(a -> context.facts(a).isCertainly(ActivityClass.SLOW_BURN_CORE))
        .filter(a -> isCutToNothing(a) || !Funding.isFunded(context, a))
        .map(
            activity ->
                INFO.about(
                        activity,
                        "'%s' has no money. Stopping it will not hurt in 30 days; it will%s. Give it a budget, small but steady."
                            .formatted(activity.name(), later(activity)))
                    .at(ActivityAttributes.BUDGET));
  }

  private static boolean isCutToNothing(Element activity) {
    return activity
        .known(ActivityAttributes.BUDGET)
        .map(budget -> budget.spread().high() <= 0)
        .orElse(false);
  }

  private static String later(Element activity) {
    return Stream.concat(
            activity.known(ActivityAttributes.HALF_LIFE).stream(),
            activity
                .links(ActivityAttributes.SUPPORTS)
                .all()
                .flatMap(link -> link.qualifiers().known(LinkAttributes.HALF_LIFE).stream()))
        .findFirst()
        .map(time -> " when half of the effect is gone, after " + Quantities.write(time))
        .orElse(" later");
  }
}
