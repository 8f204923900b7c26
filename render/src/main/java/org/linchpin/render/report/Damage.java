package org.linchpin.render.report;

import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.RevenueAtRisk;
import org.linchpin.engine.assess.Serving;

/// What is lost when an activity stops, in words.
record Damage(Names names, Figures figures) {
  private static final int MOST_NAMED = 3;

  /// True when some revenue or promise goes with it.
  static boolean isDone(ActivityAssessment activity) {
    RevenueAtRisk risk = activity.atRisk();
    return risk.byCapacity() > 0 || risk.blocked() > 0;
  }

  /// As a clause: `Subscription and Counter stop with it (EUR 90,000 per month)`.
  String clause(ActivityAssessment activity) {
    RevenueAtRisk risk = activity.atRisk();
    if (risk.share() > 0) {
      return stopped(activity);
    }
    if (risk.byCapacity() > 0) {
      return "others can carry only a part of its work, and "
          + Figures.percent(risk.byCapacity())
          + " of "
          + figures.whole()
          + " is lost";
    }
    return "without it "
        + Figures.percent(risk.blocked())
        + " of "
        + figures.whole()
        + " is no longer allowed";
  }

  private String stopped(ActivityAssessment activity) {
    List<String> targets =
        activity.serves().stream().filter(Serving::stops).map(Serving::target).toList();
    RevenueAtRisk risk = activity.atRisk();
    if (targets.isEmpty()) {
      return size(risk) + " stops with it";
    }
    boolean listed = activity.servesCount() == activity.serves().size();
    boolean everything = listed && targets.size() > 1 && risk.share() > 1 - 1e-9;
    String named =
        listed ? names.list(targets, MOST_NAMED) : names.first(targets, MOST_NAMED) + " and others";
    String verb = figures.streams() ? " stop" : " break";
    String ending = listed && targets.size() == 1 ? "s" : "";
    return (everything ? "all of " : "") + named + verb + ending + " with it (" + size(risk) + ")";
  }

  private String size(RevenueAtRisk risk) {
    return figures.isMoney()
        ? figures.amount(risk.amount())
        : Figures.percent(risk.share()) + " of " + figures.whole();
  }
}
