package org.linchpin.engine.structure;

import java.util.Arrays;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Edges;
import org.linchpin.engine.graph.StrongComponents;

/// Which nodes share one fate: none of them can be down while another is up.
///
/// Those are the strong components of the arrows along which any failure is one too many. In a
/// circle of needs they are most of it, so that what holds for one node need not be worked out for
/// thousands. Fates stand in the order of their first nodes, the nodes of fate f at
/// `nodes[offsets[f]] ... nodes[offsets[f + 1] - 1]`.
///
/// @param of the fate of each node
record Fates(int[] of, int[] offsets, int[] nodes) {

  /// @param order of all nodes, those of a strong component of all arrows side by side
  static Fates of(Gates gates, int[] order) {
    StrongComponents components = StrongComponents.of(certain(gates));
    int[] numbers = new int[components.count()];
    Arrays.fill(numbers, -1);
    int[] of = new int[order.length];
    int[] offsets = new int[components.count() + 1];
    int count = 0;
    for (int node : order) {
      int component = components.componentOf(node);
      if (numbers[component] < 0) {
        numbers[component] = count++;
      }
      of[node] = numbers[component];
      offsets[of[node] + 1]++;
    }
    for (int f = 0; f < count; f++) {
      offsets[f + 1] += offsets[f];
    }
    int[] next = offsets.clone();
    int[] nodes = new int[order.length];
    for (int node : order) {
      nodes[next[of[node]]++] = node;
    }
    return new Fates(of, offsets, nodes);
  }

  private static Digraph certain(Gates gates) {
    Edges edges = new Edges();
    for (int g = 0; g < gates.owner.length; g++) {
      for (int i = gates.offsets[g]; i < gates.offsets[g + 1] && gates.failsAt[g] == 1; i++) {
        edges.add(gates.members[i], gates.owner[g]);
      }
    }
    return edges.toDigraph(gates.nodes);
  }

  int count() {
    return offsets.length - 1;
  }

  int firstNode(int fate) {
    return nodes[offsets[fate]];
  }
}
