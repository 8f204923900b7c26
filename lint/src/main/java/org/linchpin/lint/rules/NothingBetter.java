package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.engine.classify.Answer;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// A business in which nothing is said to be done better than competitors do it.
final class NothingBetter implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA606",
          Severity.WARNING,
          Level.L1,
          "Nothing done better than others",
          "A business that does nothing better lives on price or on habit. The activity that sets you"
              + " apart is the one to put money into.",
          "S38",
          "S40",
          "S44");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return isLacking(context) && !OrdinaryExpert.applies(context)
        ? Stream.of(
            INFO.aboutModel(
                ElementKind.ACTIVITY.section(),
                "No activity is said to be done better than competitors do it. Which one could be? Mark it with vrio or compared, and say how you know."))
        : Stream.empty();
  }

  /// True when there are activities and none is known to set the business apart.
  static boolean isLacking(CheckContext context) {
    List<Element> activities = context.activities().toList();
    return !activities.isEmpty()
        && activities.stream()
            .noneMatch(activity -> context.facts(activity).differentiates() == Answer.YES);
  }
}
