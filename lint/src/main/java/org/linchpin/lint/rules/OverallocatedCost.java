package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A cost of which more than the whole is allotted.
final class OverallocatedCost implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD905",
          Severity.ERROR,
          Level.L2,
          "A cost counted more than once",
          "Each euro is spent once; allotted twice, it makes everything look dearer than it is.",
          "S106");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.COST)
        .flatMap(
            cost -> {
              double sum =
                  cost.links(MoneyAttributes.PAYS_FOR).all().mapToDouble(LinkShares::of).sum();
              return sum > 1 + context.threshold(Threshold.SHARES_OFF)
                  ? Stream.of(
                      INFO.about(
                              cost,
                              "'%s' is counted %s: the shares under pays-for sum to more than the whole. Lower one of them."
                                  .formatted(cost.name(), Words.percent(sum)))
                          .at(MoneyAttributes.PAYS_FOR))
                  : Stream.empty();
            });
  }
}
