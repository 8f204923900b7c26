package org.linchpin.bench;

import java.util.SplittableRandom;
import org.linchpin.engine.graph.Digraph;

/// The edges of a made-up dependency graph, about 4 a node, in random order and the same for each
/// seed.
///
/// Shaped like a business: node 0 reaches all; each node hangs from one within the tenth of the
/// nodes before it, further edges lead up to a tenth of the nodes ahead, so that there are about
/// ten layers, and one node in a thousand begins a cycle of three. The names of the nodes are
/// shuffled, except 0, so that neighbours do not lie side by side in memory by luck.
final class GraphEdges {
  private static final int EDGES_PER_NODE = 4;
  private static final long SEED = 20_260_101;

  private final int nodes;
  private final int[] sources;
  private final int[] targets;
  private int size;

  private GraphEdges(int nodes) {
    this.nodes = nodes;
    this.sources = new int[EDGES_PER_NODE * nodes];
    this.targets = new int[EDGES_PER_NODE * nodes];
  }

  static GraphEdges layered(int nodes) {
    SplittableRandom random = new SplittableRandom(SEED + nodes);
    int span = Math.max(2, nodes / 10);
    GraphEdges edges = new GraphEdges(nodes);
    for (int node = 1; node < nodes; node++) {
      edges.add(Math.max(0, node - 1 - random.nextInt(span)), node);
    }
    for (int node = 1; node + 2 < nodes; node += 1_000) {
      edges.add(node, node + 1).add(node + 1, node + 2).add(node + 2, node);
    }
    while (edges.size < edges.sources.length) {
      int source = random.nextInt(nodes - 1);
      edges.add(source, Math.min(nodes - 1, source + 1 + random.nextInt(span)));
    }
    edges.rename(random);
    edges.shuffle(random);
    return edges;
  }

  int nodes() {
    return nodes;
  }

  int size() {
    return size;
  }

  int source(int edge) {
    return sources[edge];
  }

  int target(int edge) {
    return targets[edge];
  }

  Digraph toDigraph() {
    return Digraph.of(nodes, sources, targets);
  }

  private GraphEdges add(int source, int target) {
    sources[size] = source;
    targets[size] = target;
    size++;
    return this;
  }

  private void rename(SplittableRandom random) {
    int[] name = new int[nodes];
    for (int node = 1; node < nodes; node++) {
      int other = 1 + random.nextInt(node);
      name[node] = name[other];
      name[other] = node;
    }
    for (int edge = 0; edge < size; edge++) {
      sources[edge] = name[sources[edge]];
      targets[edge] = name[targets[edge]];
    }
  }

  private void shuffle(SplittableRandom random) {
    for (int edge = size - 1; edge > 0; edge--) {
      int other = random.nextInt(edge + 1);
      swap(sources, edge, other);
      swap(targets, edge, other);
    }
  }

  private static void swap(int[] array, int a, int b) {
    int value = array[a];
    array[a] = array[b];
    array[b] = value;
  }
}
