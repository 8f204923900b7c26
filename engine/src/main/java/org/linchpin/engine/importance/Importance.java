package org.linchpin.engine.importance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The reliability of a system and what each component contributes to it.
///
/// Definitions as in Rausand and Hoyland, *System Reliability Theory*: components are independent,
/// the system is coherent, h is the probability that it works and Q = 1 - h.
///
/// @param reliability h, 0 to 1
/// @param byPlayer the measures of each player
/// @param exact false when Fussell-Vesely rests on cut sets that were cut off at an order
public record Importance(double reliability, Map<Integer, Measures> byPlayer, boolean exact) {

  /// The measures of one component.
  ///
  /// @param birnbaum h(1_i) - h(0_i): how much the system gains when it goes from down to up
  /// @param criticality the share of system failures in which its failure is the critical one
  /// @param fussellVesely the share of system failures with a failed minimal cut set that contains
  ///   it
  /// @param achievementWorth Q when it is down, over Q
  /// @param reductionWorth Q over Q when it never fails; infinite when nothing else can fail
  /// @param improvement what h gains when it never fails
  public record Measures(
      double birnbaum,
      double criticality,
      double fussellVesely,
      double achievementWorth,
      double reductionWorth,
      double improvement) {}

  public Importance {
    byPlayer = Collections.unmodifiableMap(new LinkedHashMap<>(byPlayer));
  }

  /// The measures of one player, empty when the system has nothing to do with it.
  public Optional<Measures> player(int node) {
    return Optional.ofNullable(byPlayer.get(node));
  }

  static Importance of(StructureFunction function, StreamSystem system, double[] availability) {
    StructureFunction.Probability h = function.probability(availability);
    double failure = 1 - h.value();
    List<Integer> players = function.players();
    Map<Integer, Measures> measures = new LinkedHashMap<>();
    for (int i = 0; i < players.size(); i++) {
      int player = players.get(i);
      double own = 1 - availability[player];
      double birnbaum = h.derivatives()[i];
      double withDown = h.value() - availability[player] * birnbaum;
      double withUp = h.value() + own * birnbaum;
      double fussellVesely =
          function.isNecessary(player)
              ? own
              : cutSetFailure(function, system, player, availability);
      measures.put(
          player,
          new Measures(
              birnbaum,
              failure == 0 ? 0 : birnbaum * own / failure,
              failure == 0 ? 0 : fussellVesely / failure,
              failure == 0 ? Double.NaN : (1 - withDown) / failure,
              failure == 0 ? Double.NaN : failure / (1 - withUp),
              withUp - h.value()));
    }
    return new Importance(h.value(), measures, !system.isTruncated());
  }

  private static double cutSetFailure(
      StructureFunction function, StreamSystem system, int player, double[] availability) {
    List<int[]> containing =
        system.cutSets().stream()
            .filter(set -> set.contains(player))
            .map(Importance::toArray)
            .toList();
    try {
      return function.anyFailed(containing, availability);
    } catch (DecisionDiagram.TooLargeException tooLarge) {
      // an upper bound: the cut sets as if at most one could fail
      return Math.min(
          1,
          containing.stream()
              .mapToDouble(
                  set ->
                      java.util.Arrays.stream(set)
                          .mapToDouble(p -> 1 - availability[p])
                          .reduce(1, (a, b) -> a * b))
              .sum());
    }
  }

  private static int[] toArray(Set<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).toArray();
  }
}
