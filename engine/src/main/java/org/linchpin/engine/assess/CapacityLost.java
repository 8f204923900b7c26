package org.linchpin.engine.assess;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.Levels;
import org.linchpin.engine.structure.Losses;
import org.linchpin.engine.survival.SurvivalAnalysis;

/// The revenue that is lost with each node when what substitutes cannot carry is counted too: one
/// stop at a time with [Levels], or in large models for blocks of stops with [Losses].
final class CapacityLost {
  private static final int BLOCK = 512;

  private final Structure structure;
  private final double[] weights;
  private final Levels levels;
  private final double[] known;

  private CapacityLost(Structure structure, double[] weights, double[] known) {
    this.structure = structure;
    this.weights = weights;
    this.levels = new Levels(structure.delivering, structure.graph.order());
    this.known = known;
  }

  static CapacityLost of(Structure structure, double[] weights) {
    return new CapacityLost(
        structure,
        weights,
        structure.delivering.arrowCount() > SurvivalAnalysis.LARGE
            ? atOnce(structure, weights)
            : new double[0]);
  }

  private static double[] atOnce(Structure structure, double[] weights) {
    double[] lost = new double[structure.graph.size()];
    Losses losses = Losses.ofCapacity(structure.graph);
    int[] players = structure.players;
    IntStream.range(0, (players.length + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(
            b -> {
              int end = Math.min(players.length, (b + 1) * BLOCK);
              int[] stops = Arrays.copyOfRange(players, b * BLOCK, end);
              float[] whole = new float[stops.length];
              Arrays.fill(whole, 1);
              Losses.Block after = losses.after(stops, whole);
              for (int t = 0; t < weights.length; t++) {
                float[] row = after.of(structure.targets[t]);
                for (int lane = 0; lane < stops.length; lane++) {
                  lost[stops[lane]] += weights[t] * row[lane];
                }
              }
            });
    return lost;
  }

  /// In the unit of the weights.
  synchronized double of(int node) {
    if (known.length > 0) {
      return known[node];
    }
    levels.stop(node);
    double lost = 0;
    for (int t = 0; t < weights.length; t++) {
      lost += weights[t] * (1 - levels.of(structure.targets[t]));
    }
    return lost;
  }
}
