package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Suppression;
import org.linchpin.model.edit.Edit;

/// A finding that is to be ignored and does not arise.
final class UselessSuppression implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD912",
          Severity.INFO,
          Level.L0,
          "Ignored, and not there",
          "A leftover wish to ignore something will hide the next fault of the same kind.",
          "S143");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.empty();
  }

  @Override
  public Stream<Finding> review(CheckContext context, List<Finding> found) {
    return Suppression.of(context.model()).stream()
        .filter(suppression -> found.stream().noneMatch(suppression::matches))
        .map(
            suppression ->
                Suppressions.finding(
                        INFO,
                        suppression,
                        "'%s' is ignored %s and finds nothing there. Remove the line."
                            .formatted(
                                suppression.rule(), Suppressions.place(context, suppression)))
                    .fixedBy(fix(context, suppression)));
  }

  /// Removing the whole property is right only when nothing else is ignored there.
  private static Stream<QuickFix> fix(CheckContext context, Suppression suppression) {
    long there =
        Suppression.of(context.model()).stream()
            .filter(other -> other.element().equals(suppression.element()))
            .count();
    return there == 1
        ? Stream.of(
            new QuickFix("Ignore it no longer", new Edit.Unset(suppression.element(), "ignore")))
        : Stream.empty();
  }
}
