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
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A team that answers the 30-day question otherwise than the numbers do.
final class VoteAgainstNumbers implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA607",
          Severity.INFO,
          Level.L2,
          "The team and the numbers disagree",
          "Where people who do the work and the figures differ, one of them knows something the other"
              + " does not.",
          "S13",
          "S47");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(activity -> vote(activity).flatMap(yes -> check(context, activity, yes)).stream());
  }

  /// What more than half of the team said, if more than half agreed.
  private static Optional<Boolean> vote(Element activity) {
    Fields vote = activity.fields().group(ActivityAttributes.VOTE);
    double yes = votes(vote, ActivityAttributes.VOTES_YES);
    double no = votes(vote, ActivityAttributes.VOTES_NO);
    double half = (yes + no + votes(vote, ActivityAttributes.VOTES_UNSURE)) / 2;
    if (yes > half) {
      return Optional.of(true);
    }
    return no > half ? Optional.of(false) : Optional.empty();
  }

  private static double votes(Fields vote, Attribute<Estimate> attribute) {
    return vote.known(attribute).map(count -> count.spread().central()).orElse(0.0);
  }

  private static Optional<Finding> check(CheckContext context, Element activity, boolean yes) {
    return otherwise(context.facts(activity), yes)
        .map(
            numbers ->
                INFO.about(
                        activity,
                        "The team says that without '%s' the business would %s 30 days; by the numbers %s. Find out who is right: what do they know that the model does not?"
                            .formatted(
                                activity.name(), yes ? "be dead within" : "outlive", numbers))
                    .at(ActivityAttributes.VOTE));
  }

  /// What the numbers say, when they say the opposite for certain.
  private static Optional<String> otherwise(ActivityFacts facts, boolean yes) {
    if (facts.stop().isPresent()) {
      StopOutcome stop = facts.stop().get();
      Verdict opposite = yes ? Verdict.SURVIVES : Verdict.DIES;
      return stop.verdict() == opposite ? Optional.of(simulated(stop)) : Optional.empty();
    }
    return facts.survival() instanceof Survival.Days days
            && !days.isOpen()
            && days.within(Survival.QUESTION) != yes
        ? Optional.of(
            days.day().isPresent()
                ? "it ends on day %s, because %s"
                    .formatted(days.day().getAsInt(), days.cause().words())
                : "it lives on for a year")
        : Optional.empty();
  }

  private static String simulated(StopOutcome stop) {
    return String.format(
        Locale.ROOT,
        "the chance of that is %.0f %%%s",
        100 * stop.by(Survival.QUESTION).value(),
        stop.verdict() == Verdict.DIES
            ? ", because " + stop.mainCause().map(Death::words).orElse("")
            : "");
  }
}
