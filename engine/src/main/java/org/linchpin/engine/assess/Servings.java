package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.structure.Levels;

/// What each activity is there for: the streams it reaches, or, when it reaches none, whatever else
/// customers see of it. Safe for use by several threads.
final class Servings {
  /// Targets listed for one activity; all are counted.
  private static final int MOST = 8;

  private final Structure structure;
  private final Levels levels;
  private final Digraph links;
  private final Reachability toSurface;
  private final int[] byWeight;

  Servings(Structure structure, Levels levels, double[] weights) {
    this.structure = structure;
    this.levels = levels;
    this.links = structure.links;
    this.toSurface = Reachability.to(links, structure.surface);
    this.byWeight =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(t -> -weights[t]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// What is listed for one activity.
  ///
  /// @param listed targets with the way to them, most revenue first
  /// @param count of all targets, listed or not
  record Served(List<Serving> listed, int count) {
    Served {
      listed = List.copyOf(listed);
    }
  }

  /// @param node of the activity
  /// @param index its index among the players
  Served of(int node, int index) {
    List<Serving> listed = new ArrayList<>();
    int count = 0;
    for (int t : byWeight) {
      Reachability way = structure.ways.get(t);
      if (way.contains(node)) {
        count++;
        if (listed.size() < MOST) {
          int target = structure.targets[t];
          listed.add(serving(target, structure.cuts.get(t).get(index), way.path(node)));
        }
      }
    }
    return count == 0 ? direct(node) : new Served(listed, count);
  }

  /// What its own links name, else the nearest that the links of others lead to.
  private synchronized Served direct(int node) {
    if (!toSurface.contains(node)) {
      return new Served(List.of(), 0);
    }
    levels.stop(node);
    List<Serving> found = new ArrayList<>();
    links.forEachSuccessor(
        node,
        next -> {
          if (structure.isSurface(next)) {
            found.add(serving(next, levels.of(next) == 0, new int[] {node, next}));
          }
        });
    if (found.isEmpty()) {
      int[] path = toSurface.path(node);
      int target = path[path.length - 1];
      found.add(serving(target, levels.of(target) == 0, path));
    }
    List<Serving> distinct = found.stream().distinct().toList();
    return new Served(distinct.stream().limit(MOST).toList(), distinct.size());
  }

  private Serving serving(int target, boolean stops, int[] path) {
    return new Serving(structure.id(target), stops, structure.ids(path));
  }
}
