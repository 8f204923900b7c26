package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Recurring or metered revenue for which no activity does the billing.
final class UnbilledSubscription implements Rule {
  private static final Set<String> KINDS = Set.of("subscription", "usage");
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA215",
          Severity.WARNING,
          Level.L1,
          "Recurring revenue that nobody bills",
          "A subscription is charged again each period, cards lapse and debits bounce: somebody must"
              + " run that.",
          "S39");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.STREAM)
        .filter(UnbilledSubscription::recurs)
        .filter(
            stream ->
                context
                    .all(ElementKind.ACTIVITY)
                    .noneMatch(activity -> Topics.BILLING.isIn(activity) || isFinance(activity)))
        .map(
            stream ->
                INFO.about(
                        stream,
                        "'%s' is charged again and again, and no activity speaks of billing. Who runs it? Name that activity, or say it in the description of the one that does."
                            .formatted(stream.name()))
                    .at(MoneyAttributes.KIND));
  }

  private static boolean recurs(Element stream) {
    return stream.value(MoneyAttributes.KIND).map(KINDS::contains).orElse(false)
        || stream.fields().isSet(MoneyAttributes.RECURRING);
  }

  /// Category 9 of the process classification framework is the management of money.
  private static boolean isFinance(Element activity) {
    return activity
        .value(ActivityAttributes.PCF)
        .map(reference -> reference.strip().matches("9(\\..*)?"))
        .orElse(false);
  }
}
