package org.linchpin.engine.graph;

import java.util.Arrays;

/// A growing list of directed edges, from which a [Digraph] is built; not safe for several threads.
public final class Edges {
  private static final int SMALLEST = 16;

  private int[] sources = new int[SMALLEST];
  private int[] targets = new int[SMALLEST];
  private int size;

  /// Appends the edge from `source` to `target`; the ends are checked when the graph is built.
  public Edges add(int source, int target) {
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
    }
    sources[size] = source;
    targets[size] = target;
    size++;
    return this;
  }

  public int size() {
    return size;
  }

  /// The graph of the edges so far on the nodes `0 .. nodeCount - 1`.
  ///
  /// @throws IllegalArgumentException if the count is negative or an edge has an end outside the
  ///   nodes
  public Digraph toDigraph(int nodeCount) {
    return Digraph.of(nodeCount, sources, targets, size);
  }
}
