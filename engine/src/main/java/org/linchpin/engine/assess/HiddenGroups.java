package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds joint stops that cost more than the single stops add up to.
final class HiddenGroups {
  /// Groups listed at most.
  private static final int MOST = 50;

  private HiddenGroups() {}

  static List<HiddenGroup> of(Structure structure, double[] weights) {
    Set<Set<Integer>> groups = new LinkedHashSet<>();
    structure.systems.forEach(
        system ->
            system.cutSets().stream()
                .filter(set -> set.size() > 1)
                .limit(MOST * 4L)
                .forEach(groups::add));
    double total = Arrays.stream(weights).sum();
    List<HiddenGroup> hidden = new ArrayList<>();
    for (Set<Integer> group : groups) {
      double together = lost(structure, weights, group);
      double apart =
          group.stream().mapToDouble(node -> lost(structure, weights, Set.of(node))).sum();
      if (together > apart && total > 0) {
        hidden.add(
            new HiddenGroup(
                group.stream().sorted().map(structure::id).toList(),
                together - apart,
                together / total));
      }
    }
    return hidden.stream()
        .sorted(
            Comparator.comparingInt((HiddenGroup g) -> g.members().size())
                .thenComparingDouble(g -> -g.synergy())
                .thenComparing(g -> g.members().toString()))
        .limit(MOST)
        .toList();
  }

  private static double lost(Structure structure, double[] weights, Set<Integer> group) {
    BitSet stopped = new BitSet();
    group.forEach(stopped::set);
    BitSet down = structure.delivering.down(stopped);
    double lost = 0;
    for (int t = 0; t < weights.length; t++) {
      lost += down.get(structure.targets[t]) ? weights[t] : 0;
    }
    return lost;
  }
}
