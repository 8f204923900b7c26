package org.linchpin.engine.graph;

import java.util.Arrays;

/// An order of all nodes of a graph in which every edge leads forwards, except among the nodes of
/// one cycle, which stand side by side.
///
/// It is the order of the strong components, so that it exists for every graph; without cycles each
/// component is one node and the order is an ordinary topological one. Nodes without a reason to
/// move stay in ascending order. O(n + m). R. E. Tarjan, *Depth-first search and linear graph
/// algorithms*, SIAM Journal on Computing 1 (1972) 146-160.
public final class TopologicalOrder {
  private static final int UNSEEN = -1;

  private final Digraph graph;
  private final StrongComponents components;

  private TopologicalOrder(Digraph graph, StrongComponents components) {
    this.graph = graph;
    this.components = components;
  }

  public static TopologicalOrder of(Digraph graph) {
    return new TopologicalOrder(graph, StrongComponents.of(graph));
  }

  /// All nodes in the order.
  public int[] nodes() {
    return components.nodes().clone();
  }

  /// The components of the graph, whose numbers follow the order.
  public StrongComponents components() {
    return components;
  }

  public boolean isAcyclic() {
    return firstCyclic() == components.count();
  }

  /// One cycle of the graph, for messages: each node once, every one with an edge to the next and
  /// the last with one to the first; empty if there is none. It is a shortest of the cycles through
  /// the lowest node of the first component that has any.
  public int[] cycle() {
    int component = firstCyclic();
    return component == components.count() ? new int[0] : cycleWithin(component);
  }

  private int firstCyclic() {
    int component = 0;
    while (component < components.count() && !components.isCyclic(component)) {
      component++;
    }
    return component;
  }

  private int[] cycleWithin(int component) {
    int[] queue = components.nodesOf(component);
    int start = Arrays.stream(queue).min().orElseThrow();
    int[] seenFrom = new int[graph.nodeCount()];
    Arrays.fill(seenFrom, UNSEEN);
    queue[0] = start;
    int seen = 1;
    for (int done = 0; seenFrom[start] == UNSEEN; done++) {
      int node = queue[done];
      for (int k = 0; k < graph.degree(node); k++) {
        int target = graph.target(node, k);
        if (components.componentOf(target) == component && seenFrom[target] == UNSEEN) {
          seenFrom[target] = node;
          if (target != start) {
            queue[seen++] = target;
          }
        }
      }
    }
    return backwards(seenFrom, start);
  }

  private static int[] backwards(int[] seenFrom, int start) {
    int length = 1;
    for (int at = seenFrom[start]; at != start; at = seenFrom[at]) {
      length++;
    }
    int[] cycle = new int[length];
    cycle[0] = start;
    for (int at = seenFrom[start]; at != start; at = seenFrom[at]) {
      cycle[--length] = at;
    }
    return cycle;
  }
}
