package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Works out the category mix. The steps of the three value configurations are those of Stabell and
/// Fjeldstad, *Configuring value for competitive advantage*, Strategic Management Journal 19
/// (1998).
final class CategoryMixes {
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "production",
          List.of(
              "inbound-logistics",
              "operations",
              "outbound-logistics",
              "marketing-and-sales",
              "service"),
          "problem-solving",
          List.of(
              "problem-finding",
              "problem-solving",
              "choice",
              "execution",
              "control-and-evaluation"),
          "platform",
          List.of("network-promotion", "service-provisioning", "infrastructure-operation"));

  private CategoryMixes() {}

  static CategoryMix of(BusinessModel model, List<ActivityAssessment> assessed) {
    Map<String, Double> attribution = new HashMap<>();
    assessed.forEach(activity -> attribution.put(activity.id(), activity.attribution()));
    WorkCalendar calendar = model.calendar();
    Map<String, Double> count = shares(model, activity -> 1);
    Map<String, Double> cost = shares(model, activity -> cost(activity, calendar));
    Map<String, Double> revenue =
        shares(model, activity -> attribution.getOrDefault(activity.id(), 0.0));
    Optional<String> declared =
        model.value(ModelAttributes.KIND).flatMap(Weights::largest).filter(STEPS::containsKey);
    return new CategoryMix(
        count,
        cost,
        revenue,
        declared,
        declared.map(type -> mismatch(type, count, cost, revenue)).orElse(false),
        declared.map(type -> missingSteps(model, type)).orElse(List.of()),
        medianLevel(model));
  }

  private static double cost(Element activity, WorkCalendar calendar) {
    return activity
        .known(ActivityAttributes.COST)
        .map(stated -> stated.central(calendar).orElse(0))
        .orElse(0.0);
  }

  /// The share of each category in what the activities measure together; empty when that is
  /// nothing.
  private static Map<String, Double> shares(
      BusinessModel model, ToDoubleFunction<Element> measured) {
    Map<String, Double> parts = new LinkedHashMap<>();
    for (Element activity : model.all(ElementKind.ACTIVITY)) {
      double amount = measured.applyAsDouble(activity);
      activity
          .value(ActivityAttributes.CATEGORY)
          .ifPresent(
              weights ->
                  weights
                      .shares()
                      .forEach((word, share) -> parts.merge(word, share * amount, Double::sum)));
    }
    return normal(parts);
  }

  private static Map<String, Double> normal(Map<String, Double> parts) {
    double whole = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    if (whole > 0) {
      parts.forEach((word, part) -> shares.put(word, part / whole));
    }
    return shares;
  }

  private static boolean mismatch(
      String type,
      Map<String, Double> count,
      Map<String, Double> cost,
      Map<String, Double> revenue) {
    if (cost.isEmpty() && revenue.isEmpty()) {
      return !count.isEmpty() && !isLargest(type, count);
    }
    return !isLargest(type, cost) && !isLargest(type, revenue);
  }

  private static boolean isLargest(String type, Map<String, Double> shares) {
    double own = shares.getOrDefault(type, 0.0);
    return own > 0 && shares.values().stream().allMatch(other -> other <= own + 1e-9);
  }

  private static List<String> missingSteps(BusinessModel model, String type) {
    List<String> missing = new ArrayList<>(STEPS.getOrDefault(type, List.of()));
    for (Element activity : model.all(ElementKind.ACTIVITY)) {
      activity.value(ActivityAttributes.STEP).ifPresent(missing::remove);
    }
    return missing;
  }

  private static OptionalDouble medianLevel(BusinessModel model) {
    double[] levels =
        model.all(ElementKind.ACTIVITY).stream()
            .flatMap(activity -> activity.known(ActivityAttributes.ABSTRACTION).stream())
            .mapToDouble(level -> level.spread().central())
            .sorted()
            .toArray();
    if (levels.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = levels.length / 2;
    return OptionalDouble.of(
        levels.length % 2 == 1 ? levels[middle] : (levels[middle - 1] + levels[middle]) / 2);
  }
}
