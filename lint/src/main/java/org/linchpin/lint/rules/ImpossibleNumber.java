package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Attribute;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// A share outside 0 to 100 %, ends in the wrong order, shares of one whole that do not sum to it,
/// or a number below zero or beyond all bounds.
final class ImpossibleNumber implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD904",
          Severity.ERROR,
          Level.L0,
          "Numbers that cannot be",
          "Shares of one whole make up that whole, nothing costs or lasts less than nothing, and the"
              + " lower end of a range lies below the upper one; otherwise the figures behind them"
              + " mean nothing.",
          "S111",
          "S125");

  private static final double CENTURY = 36_525;

  /// Keys of plain numbers and quantities that cannot be less than nothing.
  private static final Set<String> NEVER_NEGATIVE =
      Stream.of(
              LinkAttributes.SURGE,
              LinkAttributes.AMOUNT,
              ModelAttributes.RATE_VALUE,
              OfferAttributes.BENEFIT_RATIO,
              ActivityAttributes.ARRIVAL_VARIABILITY,
              ActivityAttributes.SERVICE_VARIABILITY,
              ResourceAttributes.WEIBULL_SHAPE,
              OperationsAttributes.WEIBULL_SHAPE)
          .map(Attribute::key)
          .collect(Collectors.toSet());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.concat(
        Statement.all(context).flatMap(ImpossibleNumber::check),
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
    if (!statement.expected().acceptsDimension(estimate)) {
      return Stream.empty();
    }
    return statement.expected().isShare() ? share(statement) : amount(statement);
  }

  private static Stream<Finding> share(Statement statement) {
    Estimate estimate = statement.estimate();
    boolean outside =
        estimate.spread().numbers().stream()
            .mapToDouble(number -> number * estimate.unit().factor())
            .anyMatch(number -> number < 0 || number > 1);
    return outside
        ? Stream.of(cannotBe(statement, "; a share lies between 0 % and 100 %. Write it"))
        : Stream.empty();
  }

  private static Stream<Finding> amount(Statement statement) {
    Estimate estimate = statement.estimate();
    if (isNeverNegative(statement)
        && estimate.spread().numbers().stream().anyMatch(number -> number < 0)) {
      return Stream.of(cannotBe(statement, "; it cannot be less than nothing. Write it"));
    }
    boolean endless =
        statement.expected() == Expected.DURATION
            && estimate.spread().numbers().stream()
                .anyMatch(number -> number * estimate.unit().factor() > CENTURY);
    return endless
        ? Stream.of(cannotBe(statement, ", longer than a century. Write the time you reckon with,"))
        : Stream.empty();
  }

  /// @param why what follows the number, up to the example
  private static Finding cannotBe(Statement statement, String why) {
    return statement.finding(
        INFO,
        "The %s of %s is %s%s as in '%s'."
            .formatted(
                statement.path(),
                statement.whose(),
                statement.text(),
                why,
                statement.expected().example()));
  }

  /// Plain numbers and measured values may be below zero, most others not.
  private static boolean isNeverNegative(Statement statement) {
    return switch (statement.expected()) {
      case RATIO, QUANTITY -> NEVER_NEGATIVE.contains(statement.key());
      default -> true;
    };
  }
}
