package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;

/// A key activity that no money is set aside for.
final class UnfundedActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA501",
          Severity.WARNING,
          Level.L1,
          "A key activity without money",
          "What matters most should show in the costs. If it does not, it is paid for by chance.",
          "S22",
          "S106");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .keyActivities()
        .filter(a -> !context.facts(a).isCertainly(ActivityClass.SLOW_BURN_CORE))
        .filter(activity -> !Funding.isFunded(context, activity))
        .map(
            activity ->
                INFO.about(
                    activity,
                    "'%s' is key, and nothing pays for it. State its cost or budget, or link the cost that covers it with pays-for."
                        .formatted(activity.name())));
  }
}
