package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A rate without its period, a period where none belongs, or working days without a calendar.
final class WrongPeriod implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD902",
          Severity.ERROR,
          Level.L0,
          "A rate without a period, or a period too many",
          "60,000 a month and 60,000 a year are different businesses.",
          "S111",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean calendar = context.model().header().has(ModelAttributes.CALENDAR);
    return Statement.all(context)
        .filter(statement -> statement.expected().acceptsDimension(statement.estimate()))
        .flatMap(statement -> check(statement, calendar));
  }

  private static Stream<Finding> check(Statement statement, boolean calendar) {
    if (!statement.expected().acceptsPeriod(statement.estimate())) {
      String fault =
          statement.expected().isRate() ? "says no period" : "has a period, and none belongs there";
      return Stream.of(
          statement.finding(
              INFO,
              "The %s of %s is %s, which %s; expected is %s, as in '%s'."
                  .formatted(
                      statement.path(),
                      statement.whose(),
                      statement.text(),
                      fault,
                      statement.expected().words(),
                      statement.expected().example())));
    }
    return countsWorkingDays(statement.estimate()) && !calendar
        ? Stream.of(
            statement.finding(
                INFO,
                "The %s of %s is %s, in working days, and the model does not say how many there are in a week. State it, as in 'calendar: {working-days-per-week: 5}'."
                    .formatted(statement.path(), statement.whose(), statement.text())))
        : Stream.empty();
  }

  private static boolean countsWorkingDays(Estimate estimate) {
    return estimate.unit().workingTime()
        || estimate.per().map(period -> period == Period.WORKING_DAY).orElse(false);
  }
}
