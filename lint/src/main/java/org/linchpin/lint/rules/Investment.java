package org.linchpin.lint.rules;

import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.survival.Revenue.Known;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.Expected;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// What an activity costs beside the revenue that hangs on it.
///
/// The importance-investment ratio: its share of all activity costs over its share of attributed
/// revenue, in the spirit of importance-performance analysis (Martilla and James 1977). Below 1 it
/// gets less than its weight, above 1 more. A screen, not a proof.
///
/// @param costShare 0 to 1
/// @param revenueShare its attributed share of revenue, more than 0 and at most 1
record Investment(double costShare, double revenueShare) {

  double ratio() {
    return costShare / revenueShare;
  }

  /// Known when revenue is, and every activity that revenue hangs on states its cost.
  static Optional<Investment> of(CheckContext context, Element activity) {
    Assessment assessment = context.assessment();
    if (assessment.revenue() == Known.NOTHING) {
      return Optional.empty();
    }
    double total = 0;
    for (ActivityAssessment each : assessment.activities()) {
      Optional<Double> cost = context.model().element(each.id()).flatMap(e -> cost(context, e));
      if (cost.isEmpty() && each.attribution() > 0) {
        return Optional.empty();
      }
      total += cost.orElse(0.0);
    }
    double all = total;
    return assessment
        .activity(activity.id())
        .filter(one -> one.attribution() > 0 && all > 0)
        .map(one -> new Investment(cost(context, activity).orElse(0.0) / all, one.attribution()));
  }

  /// What the activity costs per calendar day, when that is stated as money per period.
  static Optional<Double> cost(CheckContext context, Element activity) {
    return activity
        .known(ActivityAttributes.COST)
        .filter(Expected.MONEY_PER_PERIOD::acceptsDimension)
        .filter(Expected.MONEY_PER_PERIOD::acceptsPeriod)
        .map(estimate -> estimate.inBaseUnits(context.model().calendar()).central());
  }
}
