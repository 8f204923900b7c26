package org.linchpin.lint.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.classify.Answer;
import org.linchpin.lint.ActivityFacts;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// One of the most expensive activities, which little or nothing hangs on.
final class CostlyTrifle implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA504",
          Severity.WARNING,
          Level.L2,
          "Much money for little",
          "Money spent where little hangs on it is missing where much does.",
          "S21",
          "S37");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> costed =
        context
            .activities()
            .filter(activity -> Investment.cost(context, activity).isPresent())
            .sorted(
                Comparator.comparingDouble(
                    (Element activity) -> -Investment.cost(context, activity).orElse(0.0)))
            .toList();
    int top = (int) context.threshold(Threshold.TOP_COSTS);
    return costed.size() <= top
        ? Stream.empty()
        : costed.stream()
            .limit(top)
            .filter(activity -> isTrifle(context.facts(activity)))
            .map(activity -> finding(context, activity, costed.indexOf(activity) + 1));
  }

  /// True when no class it may belong to is needed, and it is not known to set the business apart.
  private static boolean isTrifle(ActivityFacts facts) {
    return facts.differentiates() != Answer.YES
        && facts.isCertainly(
            ActivityClass.SUPPORTING,
            ActivityClass.SLOW_BURN_CORE,
            ActivityClass.CANDIDATE_TO_STOP,
            ActivityClass.UNLINKED,
            ActivityClass.TO_DO);
  }

  private static Finding finding(CheckContext context, Element activity, int rank) {
    String title =
        String.join(
            " or ",
            context.facts(activity).classes().stream().map(ActivityClass::title).sorted().toList());
    return INFO.about(
            activity,
            "'%s' is number %s in cost, and its class is %s. Do it more cheaply, or show what hangs on it and in what you are better than others."
                .formatted(activity.name(), rank, title))
        .at(ActivityAttributes.COST);
  }
}
