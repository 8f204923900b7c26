package org.linchpin.engine.graph;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// Seeded random graphs, with self loops and parallel edges, for comparing two answers.
final class RandomGraphs {
  private RandomGraphs() {}

  /// Gives the check every graph of up to 12 nodes that 2,000 seeds make, and some larger ones.
  static void forEach(BiConsumer<String, Digraph> check) {
    for (long seed = 0; seed < 2_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int nodes = 1 + random.nextInt(12);
      check.accept("seed " + seed, random(nodes, random.nextInt(3 * nodes), random));
    }
    for (long seed = 2_000; seed < 2_030; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      check.accept("seed " + seed, random(60, 40 + random.nextInt(160), random));
    }
  }

  static Digraph random(int nodes, int edgeCount, SplittableRandom random) {
    Edges edges = new Edges();
    for (int edge = 0; edge < edgeCount; edge++) {
      edges.add(random.nextInt(nodes), random.nextInt(nodes));
    }
    return edges.toDigraph(nodes);
  }

  /// The path `0 -> 1 -> ... -> nodes - 1`.
  static Digraph path(int nodes) {
    Edges edges = new Edges();
    for (int node = 0; node + 1 < nodes; node++) {
      edges.add(node, node + 1);
    }
    return edges.toDigraph(nodes);
  }

  static Digraph ring(int nodes) {
    Edges edges = new Edges();
    for (int node = 0; node < nodes; node++) {
      edges.add(node, (node + 1) % nodes);
    }
    return edges.toDigraph(nodes);
  }

  /// Which nodes a walk from the node reaches without entering `closed` (-1 closes none), from the
  /// definition and with no regard to time.
  static boolean[] reach(Digraph graph, int start, int closed) {
    boolean[] reached = new boolean[graph.nodeCount()];
    reached[start] = start != closed;
    boolean grown = reached[start];
    while (grown) {
      grown = false;
      for (int node = 0; node < reached.length; node++) {
        for (int k = 0; k < graph.degree(node); k++) {
          int target = graph.target(node, k);
          if (reached[node] && target != closed && !reached[target]) {
            reached[target] = true;
            grown = true;
          }
        }
      }
    }
    return reached;
  }

  /// The same graph for JGraphT, the second opinion.
  static Graph<Integer, DefaultEdge> jgrapht(Digraph graph) {
    Graph<Integer, DefaultEdge> copy = new DirectedPseudograph<>(DefaultEdge.class);
    for (int node = 0; node < graph.nodeCount(); node++) {
      copy.addVertex(node);
    }
    for (int node = 0; node < graph.nodeCount(); node++) {
      int source = node;
      graph.forEachSuccessor(node, target -> copy.addEdge(source, target));
    }
    return copy;
  }
}
