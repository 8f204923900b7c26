package org.linchpin.bench;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;

/// The same edges in the two graphs of JGraphT one would choose from.
final class JGraphTGraphs {
  private JGraphTGraphs() {}

  /// The usual graph, of objects, which can grow.
  static Graph<Integer, DefaultEdge> usual(GraphEdges edges) {
    Graph<Integer, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    for (int node = 0; node < edges.nodes(); node++) {
      graph.addVertex(node);
    }
    for (int edge = 0; edge < edges.size(); edge++) {
      graph.addEdge(edges.source(edge), edges.target(edge));
    }
    return graph;
  }

  /// The compact graph of jgrapht-opt, immutable and of plain numbers within.
  static Graph<Integer, Integer> compact(GraphEdges edges) {
    List<Pair<Integer, Integer>> pairs = new ArrayList<>(edges.size());
    for (int edge = 0; edge < edges.size(); edge++) {
      pairs.add(Pair.of(edges.source(edge), edges.target(edge)));
    }
    return new SparseIntDirectedGraph(edges.nodes(), pairs);
  }
}
