package org.linchpin.engine.assess;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.importance.Importance;

/// Adds up the importance of each player over the streams, weighted by revenue.
final class StreamMeasures {
  private StreamMeasures() {}

  static Map<Integer, Measures> of(
      Structure structure, double[] weights, List<Optional<Importance>> importance) {
    Map<Integer, Measures> measures = new HashMap<>();
    if (importance.isEmpty() || importance.stream().anyMatch(Optional::isEmpty)) {
      return measures;
    }
    for (int player : structure.players) {
      double birnbaum = 0;
      double improvement = 0;
      for (int t = 0; t < weights.length; t++) {
        var here = importance.get(t).flatMap(i -> i.player(player));
        birnbaum += weights[t] * here.map(Importance.Measures::birnbaum).orElse(0.0);
        improvement += weights[t] * here.map(Importance.Measures::improvement).orElse(0.0);
      }
      measures.put(player, new Measures(birnbaum, improvement, 0));
    }
    addStructural(structure, weights, measures);
    return measures;
  }

  /// Birnbaum importance when everything is up half of the time, as a share of all streams.
  private static void addStructural(
      Structure structure, double[] weights, Map<Integer, Measures> measures) {
    double[] half = new double[structure.graph.size()];
    Arrays.fill(half, 0.5);
    double total = Arrays.stream(weights).sum();
    for (int t = 0; t < weights.length && total > 0; t++) {
      double share = weights[t] / total;
      structure
          .systems
          .get(t)
          .importance(half)
          .ifPresent(
              here ->
                  here.byPlayer()
                      .forEach(
                          (player, measured) ->
                              measures.computeIfPresent(
                                  player, (p, sum) -> plus(sum, share * measured.birnbaum()))));
    }
  }

  private static Measures plus(Measures sum, double structural) {
    return new Measures(sum.birnbaum(), sum.improvement(), sum.structural() + structural);
  }
}
