package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A business that solves problems and does nothing better than others.
final class OrdinaryExpert implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA306",
          Severity.WARNING,
          Level.L1,
          "An expert like any other",
          "All lawyers consult and all consultants analyse. Clients choose the one who does"
              + " something the others do not.",
          "S46",
          "S48");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return applies(context)
        ? Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "Others in your trade do these things too; what gives you the advantage? Mark that activity with vrio or compared, and say how you know."))
        : Stream.empty();
  }

  /// True when the business solves problems and no activity sets it apart.
  static boolean applies(CheckContext context) {
    return Kind.is(context, "problem-solving") && NothingBetter.isLacking(context);
  }
}
