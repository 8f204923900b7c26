package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.quantity.Estimate;

/// A share outside 0 to 100 %, ends in the wrong order, or shares of one whole that do not sum to
/// it.
final class ImpossibleShare implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD904",
          Severity.ERROR,
          Level.L0,
          "Shares or ranges that cannot be",
          "Shares of one whole make up that whole, and the lower end of a range lies below the upper"
              + " one; otherwise the figures behind them mean nothing.",
          "S111",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.concat(
        Statement.all(context).flatMap(ImpossibleShare::check),
        WholeShares.all(context)
            .filter(whole -> whole.isOff(context.threshold(Threshold.SHARES_OFF)))
            .map(whole -> whole.finding(INFO)));
  }

  private static Stream<Finding> check(Statement statement) {
    Estimate estimate = statement.estimate();
    if (!estimate.spread().isOrdered()) {
      return Stream.of(
          statement.finding(
              INFO,
              "The %s of %s is %s, and its numbers do not rise. Write the least first and the greatest last."
                  .formatted(statement.path(), statement.whose(), statement.text())));
    }
    boolean outside =
        statement.expected().isShare()
            && statement.expected().acceptsDimension(estimate)
            && estimate.spread().numbers().stream()
                .mapToDouble(number -> number * estimate.unit().factor())
                .anyMatch(number -> number < 0 || number > 1);
    return outside
        ? Stream.of(
            statement.finding(
                INFO,
                "The %s of %s is %s; a share lies between 0 %% and 100 %%. Write it as in '%s'."
                    .formatted(
                        statement.path(),
                        statement.whose(),
                        statement.text(),
                        statement.expected().example())))
        : Stream.empty();
  }
}
