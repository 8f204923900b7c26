package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.lint.ActivityFacts;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;

/// A 30-day verdict that turns on a number nobody has stated.
final class GuessedVerdict implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD909",
          Severity.WARNING,
          Level.L2,
          "A verdict that rests on a guess",
          "A default from the library stands in for a number of yours. If the answer turns on it, that"
              + " number is the one to find out first.",
          "S98");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context.keyActivities().flatMap(activity -> check(context, activity).stream());
  }

  private static Optional<Finding> check(CheckContext context, Element activity) {
    ActivityFacts facts = context.facts(activity);
    if (facts.stop().isPresent()) {
      return facts.stop().get().measureNext().stream()
          .limit(1)
          .filter(KnowledgeValue::assumed)
          .map(
              guess ->
                  finding(
                      context,
                      activity,
                      new Guess(guess.what(), guess.element(), guess.attribute())))
          .findFirst();
    }
    return facts.survival() instanceof Survival.Days days
        ? days.sensitivities().stream()
            .limit(1)
            .filter(strongest -> strongest.assumed() && strongest.flips())
            .map(
                guess ->
                    finding(
                        context,
                        activity,
                        new Guess(guess.what(), guess.element(), guess.attribute())))
            .findFirst()
        : Optional.empty();
  }

  /// A library value that decides.
  private record Guess(String what, String element, String attribute) {}

  private static Finding finding(CheckContext context, Element activity, Guess guess) {
    Finding finding =
        INFO.about(
            activity,
            "Whether the business outlives 30 days without '%s' rests on a guess: %s. Find it out first, and state it as %s."
                .formatted(activity.name(), guess.what(), guess.attribute()));
    return context.model().element(guess.element()).map(finding::with).orElse(finding);
  }
}
