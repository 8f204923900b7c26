package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.MeasureNext;
import org.linchpin.engine.stop.Death;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.Verdict;
import org.linchpin.engine.survival.Survival;

/// What a simulated stop comes to, in sentences.
///
/// @param without what becomes of the business if nothing stops
record StopWords(Damage damage, Optional<StopOutcome> without) {
  static final int MONTH = 30;
  static final int QUARTER = 90;

  /// Chances that differ by less are told as the same.
  private static final double ALIKE = 0.01;

  /// The verdict.
  ///
  /// @param stop such as `Stop “Bake” and `
  /// @param activity what is known about it, when one activity alone stops
  Sentence verdict(String stop, StopOutcome outcome, Optional<ActivityAssessment> activity) {
    double late = outcome.by(QUARTER).value();
    if (without.filter(calm -> isUnsafe(calm) && isAlike(calm, outcome)).isPresent()) {
      return new Sentence(
          stop + "the next 90 days stay as they are",
          ": the chance that the business has ended by day 90 is "
              + Chances.percent(late)
              + " with it and without it.");
    }
    if (outcome.verdict() != Verdict.SURVIVES) {
      String claim =
          stop
              + "the business ends within 30 days with a chance of "
              + Chances.of(outcome.by(MONTH))
              + half(outcome);
      return new Sentence(claim, because(outcome, activity) + hangsOn(outcome));
    }
    if (late < Chances.NONE) {
      Optional<String> lost = activity.filter(Damage::isDone).map(damage::clause);
      return new Sentence(
          stop + "the business lives on for at least 90 days",
          lost.map(clause -> ", although " + clause + ".").orElse("."));
    }
    String claim =
        late > 0.5
            ? "the business lives 30 days but not for long: the chance that it has ended by day 90"
                + " is "
            : "the business lives 30 days; the chance that it has ended by day 90 is ";
    return new Sentence(
        stop + claim + Chances.of(outcome.by(QUARTER)) + half(outcome), because(outcome, activity));
  }

  private static boolean isAlike(StopOutcome one, StopOutcome other) {
    return differ(one, other, MONTH) < ALIKE && differ(one, other, QUARTER) < ALIKE;
  }

  private static double differ(StopOutcome one, StopOutcome other, int day) {
    return Math.abs(one.by(day).value() - other.by(day).value());
  }

  private static String half(StopOutcome outcome) {
    return outcome.medianDay().isPresent()
        ? ", half of the time by " + Figures.day(outcome.medianDay().getAsInt())
        : "";
  }

  private String because(StopOutcome outcome, Optional<ActivityAssessment> activity) {
    Optional<String> lost = activity.filter(Damage::isDone).map(damage::clause);
    return outcome
        .mainCause()
        .map(
            cause ->
                ": "
                    + cause.words()
                    + lost.map(
                            clause ->
                                (cause == Death.PERMISSION ? ", and " : ", because ") + clause)
                        .orElse("")
                    + ".")
        .orElse(".");
  }

  private static String hangsOn(StopOutcome outcome) {
    return outcome.measureNext().stream()
        .findFirst()
        .map(
            number ->
                " The answer hangs on "
                    + (number.element().isEmpty() ? "your " : "the ")
                    + Names.prose(number.what())
                    + ": measure it first.")
        .orElse("");
  }

  /// `the money runs out (58 %)`, the most frequent first; empty when nothing ends it by that day.
  static List<String> causes(StopOutcome outcome, int day) {
    List<String> causes = new ArrayList<>();
    List.of(Death.values()).stream()
        .filter(cause -> outcome.deaths().by(day, cause) >= Chances.NONE)
        .sorted((a, b) -> Double.compare(outcome.deaths().by(day, b), outcome.deaths().by(day, a)))
        .forEach(
            cause ->
                causes.add(
                    cause.words() + " (" + Chances.percent(outcome.deaths().by(day, cause)) + ")"));
    return causes;
  }

  /// `Cash: +0.37 chance of judging it rightly`.
  static List<String> measureNext(StopOutcome outcome) {
    return outcome.measureNext().stream()
        .map(value -> Names.sentence(value.what()) + ": " + gain(value) + assumed(value.assumed()))
        .toList();
  }

  /// True for a question that only the day without chance raises, where chances were simulated.
  static boolean isMoot(MeasureNext question, ActivityAssessment activity) {
    return activity.stop().isPresent()
        && activity.stop().get().measureNext().stream().noneMatch(v -> isAbout(question, v))
        && activity.survival() instanceof Survival.Days days
        && days.sensitivities().stream()
            .anyMatch(
                s ->
                    s.element().equals(question.element())
                        && s.attribute().equals(question.attribute()));
  }

  private static boolean isAbout(MeasureNext question, KnowledgeValue value) {
    return value.element().equals(question.element())
        && value.attribute().equals(question.attribute());
  }

  /// `+0.37 chance of judging it rightly`.
  static String gain(KnowledgeValue value) {
    String digits = Long.toString(Math.round(100 * value.gain()));
    return "+0." + (digits.length() < 2 ? "0" : "") + digits + " chance of judging it rightly";
  }

  static String assumed(boolean assumed) {
    return assumed ? " (now a library value)" : "";
  }

  /// True when what was simulated is in danger within 90 days.
  static boolean isUnsafe(StopOutcome outcome) {
    return outcome.verdict() != Verdict.SURVIVES || outcome.isSlowBurn();
  }

  /// What must be said first when the business is in danger even if nothing stops; else empty.
  static Optional<String> baseline(StopOutcome without) {
    if (!isUnsafe(without)) {
      return Optional.empty();
    }
    String chance =
        without.verdict() == Verdict.SURVIVES
            ? "within 90 days with a chance of " + Chances.of(without.by(QUARTER))
            : "within 30 days with a chance of " + Chances.of(without.by(MONTH));
    return Optional.of(
        "Even if nothing stops, the business ends "
            + chance
            + ": the plan as it stands does not earn enough. Read every other chance beside that.");
  }
}
