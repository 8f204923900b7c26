package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Suppression;

/// A finding that is to be ignored without saying why.
final class UnexplainedSuppression implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD911",
          Severity.WARNING,
          Level.L0,
          "Ignored without a reason",
          "Whoever reads the model later must be able to tell a decision from an oversight.",
          "S143");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Suppression.of(context.model()).stream()
        .filter(suppression -> suppression.reason().isEmpty())
        .map(
            suppression ->
                Suppressions.finding(
                    INFO,
                    suppression,
                    "%s is ignored %s without a reason. Add one, as in 'reason: funded by the parent company'."
                        .formatted(
                            suppression.rule().isEmpty() ? "A rule" : suppression.rule(),
                            Suppressions.place(context, suppression))));
  }
}
