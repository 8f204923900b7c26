package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;

/// A quantity that measures another sort of thing than its place asks for.
final class WrongDimension implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD901",
          Severity.ERROR,
          Level.L0,
          "A quantity of the wrong sort",
          "Days cannot be added to euros; a number in the wrong unit spoils every figure worked out"
              + " from it.",
          "S111",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Statement.all(context)
        .filter(statement -> !statement.expected().acceptsDimension(statement.estimate()))
        .map(
            statement ->
                statement.finding(
                    INFO,
                    "The %s of %s is %s, which is %s; expected is %s, as in '%s'."
                        .formatted(
                            statement.path(),
                            statement.whose(),
                            statement.text(),
                            statement.estimate().dimension().words(),
                            statement.expected().words(),
                            statement.expected().example())));
  }
}
