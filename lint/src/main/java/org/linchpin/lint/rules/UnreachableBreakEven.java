package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Period;

/// A volume of sales at which costs are covered that lies beyond what can be made.
final class UnreachableBreakEven implements Rule {
  private static final double ROUNDING = 1e-6;
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA407",
          Severity.ERROR,
          Level.L3,
          "No break-even at this capacity",
          "When even full capacity does not cover the fixed costs, selling everything still ends in a loss.",
          "S64",
          "S111");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Trade.of(context).stream()
        .filter(trade -> trade.mix().contribution() > 0)
        .flatMap(
            trade ->
                FixedCosts.of(context).flatMap(costs -> check(context, trade, costs)).stream());
  }

  private static Optional<Finding> check(CheckContext context, Trade trade, FixedCosts costs) {
    List<Double> volumes = breakEvens(trade, costs);
    return Bottleneck.of(context, trade)
        .filter(limit -> volumes.stream().noneMatch(volume -> volume <= limit.sales() + ROUNDING))
        .map(limit -> finding(context, trade, costs, volumes, limit));
  }

  private static List<Double> breakEvens(Trade trade, FixedCosts costs) {
    double each = trade.mix().contribution();
    return costs
        .steps()
        .map(steps -> steps.breakEvens(costs.perDay(), each))
        .orElseGet(() -> trade.mix().breakEven(costs.perDay()).stream().boxed().toList());
  }

  private static Finding finding(
      CheckContext context, Trade trade, FixedCosts costs, List<Double> volumes, Bottleneck limit) {
    double month = Period.MONTH.days(context.model().calendar());
    String needed =
        volumes.isEmpty()
            ? "no volume covers them, because each step of costs takes more than it carries"
            : "covering them takes %s sales a month"
                .formatted(Words.grouped(Math.ceil(volumes.getFirst() * month - ROUNDING)));
    return INFO.about(
            limit.element(),
            "You cannot break even at this capacity: one sale of %s leaves %s, fixed costs are %s%s, and %s; '%s' allows %s. Raise the price, lower the costs, or add capacity there."
                .formatted(
                    trade.words(),
                    Money.words(context, trade.mix().contribution()),
                    Money.monthly(context, costs.perDay()),
                    costs
                        .steps()
                        .map(steps -> steps(context, steps.size() * month, steps.cost()))
                        .orElse(""),
                    needed,
                    limit.element().name(),
                    Words.grouped(Math.floor(limit.sales() * month + ROUNDING))))
        .with(trade.offerings().toArray(Element[]::new))
        .at("capacity");
  }

  private static String steps(CheckContext context, double size, double cost) {
    return " and another %s for each %s sales"
        .formatted(Money.monthly(context, cost), Words.grouped(size));
  }
}
