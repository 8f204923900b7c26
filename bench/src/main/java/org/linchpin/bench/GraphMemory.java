package org.linchpin.bench;

import java.util.Locale;
import java.util.function.Supplier;
import org.linchpin.engine.graph.Digraph;

/// Prints the memory that one graph keeps, ours beside JGraphT's: the heap in use after a full
/// collection with the graph, less that without it.
public final class GraphMemory {
  private static final int[] SIZES = {100, 1_000, 10_000, 100_000, 1_000_000};

  /// Small graphs are built this many times over, to stand out of what else moves in the heap.
  private static final int NODES_AT_ONCE = 250_000;

  private GraphMemory() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println("bytes kept per graph, four edges a node");
    System.out.printf(
        Locale.ROOT, "%9s %14s %14s %14s %14s%n", "nodes", "arrays", "ours", "JGraphT", "compact");
    for (int nodes : SIZES) {
      GraphEdges edges = GraphEdges.layered(nodes);
      Digraph graph = edges.toDigraph();
      System.out.printf(
          Locale.ROOT,
          "%9d %14d %14d %14d %14d%n",
          nodes,
          graph.arrayBytes(),
          kept(nodes, edges::toDigraph),
          kept(nodes, () -> JGraphTGraphs.usual(edges)),
          kept(nodes, () -> JGraphTGraphs.compact(edges)));
    }
  }

  /// The second of two measurements: the first also loads classes.
  private static long kept(int nodes, Supplier<Object> maker) throws InterruptedException {
    difference(nodes, maker);
    return difference(nodes, maker);
  }

  private static long difference(int nodes, Supplier<Object> maker) throws InterruptedException {
    Object[] graphs = new Object[Math.max(1, NODES_AT_ONCE / nodes)];
    long before = used();
    for (int i = 0; i < graphs.length; i++) {
      graphs[i] = maker.get();
    }
    long after = used();
    if (graphs[graphs.length - 1] == null) {
      throw new IllegalStateException(
          "The last graph was not built.\nMaybe the maker is at fault.");
    }
    return (after - before) / graphs.length;
  }

  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
