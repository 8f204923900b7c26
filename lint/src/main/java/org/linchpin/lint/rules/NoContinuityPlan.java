package org.linchpin.lint.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.stop.Death;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.Verdict;
import org.linchpin.engine.survival.Survival;
import org.linchpin.lint.ActivityFacts;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;

/// An activity whose stop ends the business within a month, with nothing prepared for that day.
final class NoContinuityPlan implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA611",
          Severity.WARNING,
          Level.L2,
          "No plan for the day it stops",
          "What ends the business within a month leaves no time to think when it happens: a backup, a"
              + " stock or a written procedure has to be there before.",
          "S47",
          "S94");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(activity -> !isPrepared(context, activity))
        .flatMap(
            activity ->
                without(context.facts(activity)).map(ends -> finding(activity, ends)).stream());
  }

  /// When and why the business ends, if it does within the month for certain.
  private static Optional<String> without(ActivityFacts facts) {
    if (facts.stop().isPresent()) {
      StopOutcome stop = facts.stop().get();
      return stop.verdict() == Verdict.DIES ? Optional.of(simulated(stop)) : Optional.empty();
    }
    return facts.survival() instanceof Survival.Days days
            && days.within(Survival.QUESTION)
            && !days.isOpen()
        ? Optional.of(
            "the business ends on day %s, because %s"
                .formatted(days.day().orElse(0), days.cause().words()))
        : Optional.empty();
  }

  private static String simulated(StopOutcome stop) {
    return String.format(
        Locale.ROOT,
        "the business ends within %d days with a chance of %.0f %%, because %s",
        Survival.QUESTION,
        100 * stop.by(Survival.QUESTION).value(),
        stop.mainCause().map(Death::words).orElse(""));
  }

  private static boolean isPrepared(CheckContext context, Element activity) {
    boolean own =
        Stream.of(
                ActivityAttributes.BACKED_UP_BY,
                ActivityAttributes.WORKAROUND,
                ActivityAttributes.STOCK,
                ActivityAttributes.DOCUMENTED_IN)
            .anyMatch(activity.fields()::has);
    return own
        || context
            .incoming()
            .to(activity, ActivityAttributes.AFTER)
            .anyMatch(arrival -> arrival.link().qualifiers().has(LinkAttributes.STOCK));
  }

  private static Finding finding(Element activity, String ends) {
    return INFO.about(
        activity,
        "Without '%s' %s, and nothing is prepared for that: no backup, no stock, no stopgap, no document. Prepare one of them."
            .formatted(activity.name(), ends));
  }
}
