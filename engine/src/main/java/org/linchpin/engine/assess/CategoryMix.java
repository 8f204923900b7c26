package org.linchpin.engine.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How activities spread over production, problem solving and platform (C24).
///
/// @param byCount share of activities
/// @param byCost share of cost, empty when no costs are stated
/// @param byRevenue share of attributed revenue, empty when nothing is attributed
/// @param declared the type stated for the business, if one is
/// @param mismatch true when the declared type is largest neither by cost nor by revenue (by count
///   when neither is known)
/// @param missingSteps steps of the declared value configuration that no activity covers
/// @param medianLevel median abstraction of the activities, 1 to 5
public record CategoryMix(
    Map<String, Double> byCount,
    Map<String, Double> byCost,
    Map<String, Double> byRevenue,
    Optional<String> declared,
    boolean mismatch,
    List<String> missingSteps,
    OptionalDouble medianLevel) {
  public CategoryMix {
    byCount = Map.copyOf(byCount);
    byCost = Map.copyOf(byCost);
    byRevenue = Map.copyOf(byRevenue);
    missingSteps = List.copyOf(missingSteps);
  }
}
