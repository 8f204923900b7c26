package org.linchpin.lint.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.survival.Revenue.Known;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
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

  /// The activities that revenue hangs on, by id; empty unless revenue is known and each of them
  /// states its cost.
  static Map<String, Investment> all(CheckContext context) {
    Assessment assessment = context.assessment();
    Map<String, Double> costs = new HashMap<>();
    context
        .all(ElementKind.ACTIVITY)
        .forEach(a -> cost(context, a).ifPresent(cost -> costs.put(a.id(), cost)));
    double total = costs.values().stream().mapToDouble(Double::doubleValue).sum();
    List<ActivityAssessment> weighty =
        assessment.activities().stream().filter(one -> one.attribution() > 0).toList();
    boolean known =
        assessment.revenue() != Known.NOTHING
            && total > 0
            && weighty.stream().allMatch(one -> costs.containsKey(one.id()));
    return known
        ? weighty.stream()
            .collect(
                Collectors.toMap(
                    ActivityAssessment::id,
                    one ->
                        new Investment(
                            costs.getOrDefault(one.id(), 0.0) / total, one.attribution())))
        : Map.of();
  }

  /// What the activity costs per calendar day, when that is stated as money per period.
  static Optional<Double> cost(CheckContext context, Element activity) {
    return Money.perDay(context, activity.known(ActivityAttributes.COST));
  }
}
