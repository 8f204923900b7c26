package org.linchpin.render.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.survival.Survival;
import org.linchpin.engine.survival.Survival.Cause;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Puts results into sentences, in the user's own names.
record Verdicts(ReportData data) {
  private static final int MOST_NAMED = 3;
  private static final int NEVER = Survival.HORIZON + 1;

  /// Among the activities that hurt, key ones first, the one whose stop ends the business first or,
  /// failing that, costs most.
  Optional<ActivityAssessment> mostVital() {
    return data.activities().stream()
        .filter(Verdicts::hurts)
        .min(
            Comparator.comparingInt(Verdicts::rank)
                .thenComparingDouble(a -> -chance(a))
                .thenComparingInt(Verdicts::lastDay)
                .thenComparingDouble(a -> -a.atRisk().byCapacity())
                .thenComparingDouble(a -> -a.atRisk().blocked()));
  }

  /// 0 for a key activity, 1 for one that may be, 2 for the others.
  static int rank(ActivityAssessment activity) {
    return switch (activity.classification().isKey()) {
      case YES -> 0;
      case UNKNOWN -> 1;
      case NO -> 2;
    };
  }

  /// The chance of the end within 30 days, 0 where it was not simulated.
  private static double chance(ActivityAssessment activity) {
    return activity.stop().map(outcome -> outcome.by(StopWords.MONTH).value()).orElse(0.0);
  }

  /// The median last day, or the calculated one where nothing was simulated; one beyond the horizon
  /// for none or when it is not known.
  static int lastDay(ActivityAssessment activity) {
    if (activity.stop().isPresent()) {
      return activity.stop().get().medianDay().orElse(NEVER);
    }
    return activity.survival() instanceof Survival.Days days ? Figures.orBeyond(days.day()) : NEVER;
  }

  private static boolean hurts(ActivityAssessment activity) {
    return Damage.isDone(activity) || isForbidden(activity);
  }

  private static boolean isForbidden(ActivityAssessment activity) {
    return activity.survival() instanceof Survival.Days days
        && days.day().isPresent()
        && days.cause() == Cause.PERMISSION;
  }

  /// The first sentence of the report.
  Sentence lead() {
    if (data.activities().isEmpty()) {
      String promise =
          data.assessment().model().all(ElementKind.PROPOSITION).stream()
              .findFirst()
              .map(Element::id)
              .map(id -> "the promise \u201C" + data.names().of(id) + "\u201D")
              .orElse("your promise to customers");
      return new Sentence(
          "There is no activity on this canvas yet.",
          " First question: what must be done again and again so that " + promise + " is kept?");
    }
    if (!data.figures().linked()) {
      return new Sentence(
          "The activities stand here by name only, so none of them can be ranked yet.",
          " First question: which promise to customers would break if \u201C"
              + data.names().of(data.activities().getFirst().id())
              + "\u201D stopped?");
    }
    return mostVital()
        .map(this::of)
        .orElseGet(
            () ->
                new Sentence(
                    "No single stop brings " + data.figures().whole() + " down",
                    ": for every activity something else can stand in, or nothing hangs on it."));
  }

  /// What happens when an activity stops.
  Sentence of(ActivityAssessment activity) {
    String stop = "Stop \u201C" + data.names().of(activity.id()) + "\u201D and ";
    if (!data.figures().linked()) {
      return new Sentence(
          "What stops with it is not known yet", ": it has no link to what it serves.");
    }
    if (activity.stop().isPresent()) {
      return new StopWords(
              new Damage(data.names(), data.figures()), data.assessment().withoutStop())
          .verdict(stop, activity.stop().get(), Optional.of(activity));
    }
    return switch (activity.survival()) {
      case Survival.Unknown(List<String> missing) -> unknown(activity, stop, missing);
      case Survival.Days days -> days(activity, stop, days);
    };
  }

  private Sentence unknown(ActivityAssessment activity, String stop, List<String> missing) {
    String open =
        missing.isEmpty() || !hurts(activity)
            ? "."
            : ". How long the money would last is not known; missing: "
                + Names.prose(Names.joined(missing, MOST_NAMED, "and"))
                + ".";
    return hurts(activity)
        ? new Sentence(stop + damage(activity), open)
        : new Sentence(stop + "nothing stops with it alone", open);
  }

  private Sentence days(ActivityAssessment activity, String stop, Survival.Days days) {
    if (days.day().isEmpty()) {
      boolean never = days.earliest().isEmpty();
      String worst =
          never
              ? "."
              : "; with every number at its worse end it would end on "
                  + Figures.day(Figures.orBeyond(days.earliest()))
                  + ".";
      String claim = stop + "the money lasts for more than a year";
      return hurts(activity)
          ? new Sentence(claim, ", although " + damage(activity) + worst)
          : new Sentence(claim, worst);
    }
    String claim = stop + days.cause().words() + " on " + Figures.lastDay(days);
    return new Sentence(claim, because(activity, days) + hangsOn(days));
  }

  private String because(ActivityAssessment activity, Survival.Days days) {
    if (hurts(activity)) {
      boolean plain = activity.atRisk().byCapacity() > 0 || activity.atRisk().blocked() > 0;
      return plain ? ", because " + damage(activity) + "." : ": then nothing may be sold any more.";
    }
    return activity.servesCount() == 0 && days.cause() == Cause.INSOLVENCY
        ? ", although nothing hangs on it: the money runs out as things stand."
        : ", although no revenue stops with it at once.";
  }

  private static String hangsOn(Survival.Days days) {
    return days.sensitivities().stream()
        .filter(Survival.Sensitivity::flips)
        .findFirst()
        .map(
            number ->
                " Whether that is within 30 days hangs on "
                    + (number.element().isEmpty() ? "your " : "the ")
                    + Names.prose(number.what())
                    + ": measure it first.")
        .orElse("");
  }

  private String damage(ActivityAssessment activity) {
    return new Damage(data.names(), data.figures()).clause(activity);
  }
}
