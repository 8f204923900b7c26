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
  private final int[] nodes;

  private TopologicalOrder(Digraph graph, StrongComponents components, int[] nodes) {
    this.graph = graph;
    this.components = components;
    this.nodes = nodes;
  }

  public static TopologicalOrder of(Digraph graph) {
    StrongComponents components = StrongComponents.of(graph);
    return new TopologicalOrder(graph, components, components.nodes());
  }

  /// The same with the nodes of each cycle in ascending order of their places, so that few edges
  /// lead backwards when the places follow the course of things. O(n log n + m).
  ///
  /// @param places a number of 0 or more for each node
  public static TopologicalOrder of(Digraph graph, int[] places) {
    StrongComponents components = StrongComponents.of(graph);
    int[] nodes = components.nodes().clone();
    long[] keys = new long[nodes.length];
    for (int i = 0, size; i < nodes.length; i += size) {
      size = components.size(components.componentOf(nodes[i]));
      for (int k = i; size > 1 && k < i + size; k++) {
        keys[k] = (long) places[nodes[k]] << 32 | nodes[k];
      }
      Arrays.sort(keys, i, i + size);
      for (int k = i; size > 1 && k < i + size; k++) {
        nodes[k] = (int) keys[k];
      }
    }
    return new TopologicalOrder(graph, components, nodes);
  }

  /// All nodes in the order.
  public int[] nodes() {
    return nodes.clone();
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
