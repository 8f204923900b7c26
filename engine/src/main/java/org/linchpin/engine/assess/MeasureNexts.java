package org.linchpin.engine.assess;

import java.util.Locale;
import java.util.Optional;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.classify.Classification;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.survival.Survival;
import org.linchpin.engine.survival.Survival.Sensitivity;
import org.linchpin.model.Element;

/// Chooses the one number or answer that would change most about an activity's verdict.
///
/// What is missing altogether comes first, then an open class, then the number whose two ends
/// answer the 30-day question differently, then the one that moves the day most. Nothing is a good
/// answer.
final class MeasureNexts {
  /// A smaller swing than this changes no decision.
  private static final int DAYS_THAT_MATTER = 3;

  private MeasureNexts() {}

  static Optional<MeasureNext> of(
      Element activity,
      Classification classification,
      Survival survival,
      Optional<StopOutcome> stop) {
    if (!classification.evidence().stated()) {
      return Optional.of(
          new MeasureNext(
              "what '%s' serves".formatted(activity.name()),
              activity.id(),
              "delivers",
              "until then nothing can be said about it"));
    }
    Optional<MeasureNext> flip = deciding(activity, survival, stop);
    if (flip.isPresent()) {
      return flip;
    }
    if (classification.evidence().linked()
        && classification.evidence().differentiation().answer() == Answer.UNKNOWN
        && classification.possible().size() > 1) {
      return Optional.of(
          new MeasureNext(
              "whether you do '%s' better than others".formatted(activity.name()),
              activity.id(),
              "vrio",
              "it decides between "
                  + String.join(
                      " and ",
                      classification.possible().stream().map(type -> type.title()).toList())));
    }
    return switch (survival) {
      case Survival.Unknown unknown -> missing(unknown);
      case Survival.Days days -> strongest(days, false).map(MeasureNexts::moving);
    };
  }

  /// The number on which the 30-day answer hangs.
  private static Optional<MeasureNext> deciding(
      Element activity, Survival survival, Optional<StopOutcome> stop) {
    if (stop.isPresent()) {
      return stop.get().measureNext().stream()
          .findFirst()
          .map(value -> worth(activity, stop.get(), value));
    }
    return survival instanceof Survival.Days days
        ? strongest(days, true).map(MeasureNexts::flipping)
        : Optional.empty();
  }

  private static MeasureNext worth(Element activity, StopOutcome stop, KnowledgeValue value) {
    double chance = stop.by(Survival.QUESTION).value();
    return new MeasureNext(
        value.what(),
        value.element(),
        value.attribute(),
        String.format(
            Locale.ROOT,
            "it raises the chance of judging '%s' rightly from %.0f to %.0f %%",
            activity.name(),
            100 * Math.max(chance, 1 - chance),
            100 * Math.min(1, Math.max(chance, 1 - chance) + value.gain())));
  }

  private static Optional<MeasureNext> missing(Survival.Unknown unknown) {
    return unknown.missing().stream()
        .findFirst()
        .map(
            what ->
                new MeasureNext(
                    what,
                    "",
                    what.equals("fixed costs") ? "fixed-costs" : "amount",
                    "without it the time to survive cannot be computed"));
  }

  private static Optional<Sensitivity> strongest(Survival.Days days, boolean flips) {
    return days.sensitivities().stream()
        .filter(sensitivity -> sensitivity.flips() == flips)
        .filter(sensitivity -> flips || sensitivity.swing() >= DAYS_THAT_MATTER)
        .findFirst();
  }

  private static MeasureNext flipping(Sensitivity number) {
    return next(number, "it decides whether the business lives 30 days: " + span(number));
  }

  private static MeasureNext moving(Sensitivity number) {
    return next(number, "it moves the last day most: " + span(number));
  }

  private static MeasureNext next(Sensitivity number, String reason) {
    return new MeasureNext(number.what(), number.element(), number.attribute(), reason);
  }

  private static String span(Sensitivity number) {
    return "from %s to %s".formatted(day(number.atLow()), day(number.atHigh()));
  }

  private static String day(int day) {
    return day > Survival.HORIZON ? "beyond a year" : "day " + day;
  }
}
