package org.linchpin.engine.graph;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// An immutable directed graph on the nodes `0 .. nodeCount() - 1`; parallel edges and self loops
/// are kept as given.
///
/// The edges lie in *compressed rows*: the successors of `v` are `targets[offsets[v]]` up to, and
/// without, `targets[offsets[v + 1]]`, in the order in which the edges were given. Every successor
/// row is one stretch of memory, so that a walk over a node's edges costs one cache miss and not
/// one per edge, and n nodes with m edges take 4(n + 1 + m) bytes: 20 MB for a million nodes and
/// four million edges. Building sorts the edges by their source in O(n + m): count the edges of
/// each row, sum up to where each row ends, then place the edges from the last to the first, each
/// in front of its row's previous one (D. E. Knuth, *The Art of Computer Programming* volume 3,
/// section 5.2, distribution counting).
public final class Digraph {
  private final int[] offsets;
  private final int[] targets;

  private Digraph(int[] offsets, int[] targets) {
    this.offsets = offsets;
    this.targets = targets;
  }

  /// The graph whose edge number `i` leads from `sources[i]` to `targets[i]`; the arrays are not
  /// kept.
  ///
  /// @throws IllegalArgumentException if the arrays differ in length, the count is negative or an
  ///   edge has an end outside `0 .. nodeCount - 1`
  public static Digraph of(int nodeCount, int[] sources, int[] targets) {
    if (sources.length != targets.length) {
      throw new IllegalArgumentException(
          "The sources (%s) and targets (%s) of the edges must be equally many.\nMaybe an edge has only one end."
              .formatted(sources.length, targets.length));
    }
    return of(nodeCount, sources, targets, sources.length);
  }

  static Digraph of(int nodeCount, int[] sources, int[] targets, int edgeCount) {
    int[] offsets = emptyRows(nodeCount);
    for (int edge = 0; edge < edgeCount; edge++) {
      int source = sources[edge];
      if (Integer.compareUnsigned(source, nodeCount) >= 0
          || Integer.compareUnsigned(targets[edge], nodeCount) >= 0) {
        throw noSuchEdge(edge, source, targets[edge], nodeCount);
      }
      offsets[source]++;
    }
    sumToRowEnds(offsets);
    int[] rows = new int[edgeCount];
    for (int edge = edgeCount - 1; edge >= 0; edge--) {
      rows[--offsets[sources[edge]]] = targets[edge];
    }
    return new Digraph(offsets, rows);
  }

  /// The same graph with every edge turned round, built in O(n + m) at each call; keep the result.
  /// Predecessors come in ascending order.
  public Digraph reversed() {
    int[] reversedOffsets = emptyRows(nodeCount());
    for (int target : targets) {
      reversedOffsets[target]++;
    }
    sumToRowEnds(reversedOffsets);
    int[] sources = new int[targets.length];
    for (int source = nodeCount() - 1; source >= 0; source--) {
      for (int edge = offsets[source + 1] - 1; edge >= offsets[source]; edge--) {
        sources[--reversedOffsets[targets[edge]]] = source;
      }
    }
    return new Digraph(reversedOffsets, sources);
  }

  public int nodeCount() {
    return offsets.length - 1;
  }

  public int edgeCount() {
    return targets.length;
  }

  /// How many edges leave the node.
  public int degree(int node) {
    checkNode(node);
    return offsets[node + 1] - offsets[node];
  }

  /// Where the edge number `k` (from 0) out of the node leads.
  public int target(int node, int k) {
    return targets[offsets[node] + Objects.checkIndex(k, degree(node))];
  }

  public boolean hasEdge(int source, int target) {
    checkNode(source);
    checkNode(target);
    for (int edge = offsets[source]; edge < offsets[source + 1]; edge++) {
      if (targets[edge] == target) {
        return true;
      }
    }
    return false;
  }

  /// Gives the targets of the node's edges to the action, one after the other.
  public void forEachSuccessor(int node, IntConsumer action) {
    checkNode(node);
    for (int edge = offsets[node]; edge < offsets[node + 1]; edge++) {
      action.accept(targets[edge]);
    }
  }

  /// The size of the graph's arrays, in bytes.
  public long arrayBytes() {
    return (long) Integer.BYTES * (offsets.length + targets.length);
  }

  /// Where each row begins, for the algorithms of this package, which only read it.
  int[] offsets() {
    return offsets;
  }

  /// The rows one after the other, for the algorithms of this package, which only read them.
  int[] targets() {
    return targets;
  }

  void checkNode(int node) {
    if (Integer.compareUnsigned(node, nodeCount()) >= 0) {
      throw new IllegalArgumentException(
          "The node (%s) must be one of the %s nodes of the graph, counted from 0.\nMaybe it belongs to another graph."
              .formatted(node, nodeCount()));
    }
  }

  private static int[] emptyRows(int nodeCount) {
    if (nodeCount < 0 || nodeCount == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "The number of nodes (%s) must be from 0 to %s.\nMaybe a count overflowed."
              .formatted(nodeCount, Integer.MAX_VALUE - 1));
    }
    return new int[nodeCount + 1];
  }

  private static void sumToRowEnds(int[] counts) {
    int sum = 0;
    for (int row = 0; row < counts.length; row++) {
      sum += counts[row];
      counts[row] = sum;
    }
  }

  private static IllegalArgumentException noSuchEdge(
      int edge, int source, int target, int nodeCount) {
    return new IllegalArgumentException(
        "The edge number %s (%s -> %s) must join two of the %s nodes, counted from 0.\nMaybe the number of nodes is too small."
            .formatted(edge, source, target, nodeCount));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Digraph that
        && Arrays.equals(offsets, that.offsets)
        && Arrays.equals(targets, that.targets);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(offsets) + Arrays.hashCode(targets);
  }

  @Override
  public String toString() {
    return "Digraph(%s nodes, %s edges)".formatted(nodeCount(), edgeCount());
  }
}
