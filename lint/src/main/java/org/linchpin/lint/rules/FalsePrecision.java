package org.linchpin.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Provenance;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.Spread;

/// A range whose ends have more digits than its width can bear.
final class FalsePrecision implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD910",
          Severity.INFO,
          Level.L1,
          "More digits than are known",
          "Digits look like knowledge. Where a number may be off by half, its last digits say nothing.",
          "S15");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    double finest = context.threshold(Threshold.FINE_DIGITS);
    return Statement.all(context)
        .filter(statement -> isRange(statement.estimate().spread()))
        .filter(statement -> isTooFine(statement.estimate().spread(), finest))
        .map(statement -> finding(statement, finest));
  }

  private static boolean isRange(Spread spread) {
    return !(spread instanceof Spread.Samples) && spread.high() > spread.low();
  }

  private static boolean isTooFine(Spread spread, double finest) {
    double coarsest =
        spread.numbers().stream()
            .filter(number -> number != 0)
            .mapToDouble(FalsePrecision::lastDigit)
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    return coarsest < (spread.high() - spread.low()) * finest;
  }

  /// The worth of the last digit that is not 0.
  private static double lastDigit(double number) {
    return BigDecimal.ONE.movePointLeft(decimals(number)).doubleValue();
  }

  private static int decimals(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().scale();
  }

  private static Finding finding(Statement statement, double finest) {
    Estimate estimate = statement.estimate();
    Spread spread = estimate.spread();
    double width = spread.high() - spread.low();
    int digits = -(int) Math.ceil(Math.log10(width * finest));
    Estimate rounded = estimate.with(spread.map(number -> rounded(number, digits)));
    String text = Quantities.write(rounded);
    boolean plain =
        statement.path().equals(statement.top())
            && estimate.provenance().equals(Provenance.UNSTATED);
    return statement
        .finding(
            INFO,
            "The %s of %s is %s. A range %s wide says nothing about digits below %s. Write it as '%s'."
                .formatted(
                    statement.path(),
                    statement.whose(),
                    statement.text(),
                    Words.grouped(width),
                    Words.grouped(BigDecimal.ONE.movePointLeft(digits).doubleValue()),
                    text))
        .fixedBy(
            plain
                ? Stream.of(
                    new QuickFix(
                        "Round it to " + text,
                        new Edit.Set(statement.element(), statement.top(), text)))
                : Stream.empty());
  }

  private static double rounded(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
