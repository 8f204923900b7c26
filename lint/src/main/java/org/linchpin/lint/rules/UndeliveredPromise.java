package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;

/// A value proposition that no activity delivers.
final class UndeliveredPromise implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA202",
          Severity.ERROR,
          Level.L1,
          "A promise that nothing delivers",
          "Every promise needs something that is done to keep it, by you or by a partner.",
          "S33",
          "S103");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.PROPOSITION)
        .filter(
            promise ->
                Contributions.DELIVER.activities(context, promise).findAny().isEmpty()
                    && Contributions.DELIVER.others(context, promise).findAny().isEmpty())
        .map(
            promise ->
                INFO.about(
                    promise,
                    "Nothing you do delivers '%s'. What must be done so that customers get it? Link that activity with delivers."
                        .formatted(promise.name())));
  }
}
