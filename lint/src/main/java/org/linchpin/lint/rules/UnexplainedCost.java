package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A cost that is not said to pay for anything.
final class UnexplainedCost implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA502",
          Severity.INFO,
          Level.L1,
          "A cost that pays for nothing in particular",
          "A cost can be judged only beside what it makes possible.",
          "S106");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.COST)
        .filter(cost -> cost.links(MoneyAttributes.PAYS_FOR).isEmpty())
        .map(
            cost ->
                INFO.about(
                    cost,
                    "What does '%s' pay for? Link the activity, resource or partner with pays-for."
                        .formatted(cost.name())));
  }
}
