package org.linchpin.engine.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What can be reached from some nodes of a graph, or what can reach them, with the distance in
/// edges and a shortest path for each node reached.
///
/// Breadth-first search: nodes are visited in the order of their distance, each once, and remember
/// the node they were first seen from. O(n + m) time, 12n bytes; `to` builds the reversed graph
/// first, `toEach` once for all targets. E. F. Moore, *The shortest path through a maze*,
/// Proceedings of an International Symposium on the Theory of Switching (1959) 285-292.
public final class Reachability {
  private static final int NOT_REACHED = -1;
  private static final int NO_NODE = -1;

  private final int[] depth;
  private final int[] seenFrom;
  private final int[] visited;
  private final Direction direction;

  private enum Direction {
    FORWARD,
    BACKWARD
  }

  private Reachability(int[] depth, int[] seenFrom, int[] visited, Direction direction) {
    this.depth = depth;
    this.seenFrom = seenFrom;
    this.visited = visited;
    this.direction = direction;
  }

  /// All nodes to which a path leads from one of the sources, the sources among them.
  ///
  /// @throws IllegalArgumentException if a source is not a node of the graph
  public static Reachability from(Digraph graph, int... sources) {
    return search(graph, sources, Direction.FORWARD);
  }

  /// All nodes from which a path leads to one of the targets, the targets among them.
  ///
  /// @throws IllegalArgumentException if a target is not a node of the graph
  public static Reachability to(Digraph graph, int... targets) {
    return search(graph.reversed(), targets, Direction.BACKWARD);
  }

  /// The same for each of the targets alone.
  public static List<Reachability> toEach(Digraph graph, int... targets) {
    Digraph reversed = graph.reversed();
    return Arrays.stream(targets)
        .mapToObj(target -> search(reversed, new int[] {target}, Direction.BACKWARD))
        .toList();
  }

  private static Reachability search(Digraph graph, int[] starts, Direction direction) {
    int[] offsets = graph.offsets();
    int[] targets = graph.targets();
    int[] depth = new int[graph.nodeCount()];
    Arrays.fill(depth, NOT_REACHED);
    int[] seenFrom = new int[depth.length];
    int[] queue = new int[depth.length];
    int seen = 0;
    for (int start : starts) {
      graph.checkNode(start);
      if (depth[start] == NOT_REACHED) {
        depth[start] = 0;
        seenFrom[start] = NO_NODE;
        queue[seen++] = start;
      }
    }
    for (int done = 0; done < seen; done++) {
      int node = queue[done];
      int next = depth[node] + 1;
      for (int edge = offsets[node]; edge < offsets[node + 1]; edge++) {
        int target = targets[edge];
        if (depth[target] == NOT_REACHED) {
          depth[target] = next;
          seenFrom[target] = node;
          queue[seen++] = target;
        }
      }
    }
    return new Reachability(depth, seenFrom, Arrays.copyOf(queue, seen), direction);
  }

  public boolean contains(int node) {
    return depth[node] != NOT_REACHED;
  }

  /// How many nodes are reached, the starting ones among them.
  public int count() {
    return visited.length;
  }

  /// The number of edges between the node and the nearest starting node, 0 for these themselves; -1
  /// if there is no path.
  public int depth(int node) {
    return depth[node];
  }

  /// The nodes reached, the nearest first.
  public int[] nodes() {
    return visited.clone();
  }

  public BitSet toBitSet() {
    BitSet reached = new BitSet(depth.length);
    for (int node : visited) {
      reached.set(node);
    }
    return reached;
  }

  /// One shortest path in the direction of the edges: from a source to the node, or from the node
  /// to a target, with both ends; empty if there is none.
  public int[] path(int node) {
    if (!contains(node)) {
      return new int[0];
    }
    int[] path = new int[depth[node] + 1];
    int at = node;
    for (int step = 0; step < path.length; step++) {
      path[direction == Direction.BACKWARD ? step : path.length - 1 - step] = at;
      at = seenFrom[at];
    }
    return path;
  }
}
