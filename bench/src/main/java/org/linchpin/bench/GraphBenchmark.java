package org.linchpin.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Dominators;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.graph.StrongComponents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The graph core from 100 to 1,000,000 nodes with four edges each, beside JGraphT on the same
/// edges.
///
/// One fork and five short iterations, so that the whole curve takes about five minutes; each call
/// is a sample, and the figure to read is its median (`p0.50`). JGraphT has two inspectors of
/// strong components, of which Gabow's recurses and so overflows on deep graphs, hence Kosaraju's;
/// it has no dominators.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class GraphBenchmark {

  /// The edges, before any graph is built.
  @State(Scope.Benchmark)
  public static class Given {
    @Param({"100", "1000", "10000", "100000", "1000000"})
    int nodes;

    GraphEdges edges = GraphEdges.layered(2);

    @Setup(Level.Trial)
    public void make() {
      edges = GraphEdges.layered(nodes);
    }
  }

  /// Our graph.
  @State(Scope.Benchmark)
  public static class Ours {
    Digraph graph = GraphEdges.layered(2).toDigraph();

    @Setup(Level.Trial)
    public void make(Given given) {
      graph = given.edges.toDigraph();
    }
  }

  /// JGraphT's usual graph.
  @State(Scope.Benchmark)
  public static class Usual {
    Graph<Integer, DefaultEdge> graph = JGraphTGraphs.usual(GraphEdges.layered(2));

    @Setup(Level.Trial)
    public void make(Given given) {
      graph = JGraphTGraphs.usual(given.edges);
    }
  }

  /// JGraphT's compact graph.
  @State(Scope.Benchmark)
  public static class Compact {
    Graph<Integer, Integer> graph = JGraphTGraphs.compact(GraphEdges.layered(2));

    @Setup(Level.Trial)
    public void make(Given given) {
      graph = JGraphTGraphs.compact(given.edges);
    }
  }

  @Benchmark
  public Digraph build(Given given) {
    return given.edges.toDigraph();
  }

  /// With the predecessors, which both of JGraphT's graphs hold as well.
  @Benchmark
  public Digraph buildBothWays(Given given) {
    return given.edges.toDigraph().reversed();
  }

  @Benchmark
  public Graph<Integer, DefaultEdge> buildJGraphT(Given given) {
    return JGraphTGraphs.usual(given.edges);
  }

  @Benchmark
  public Graph<Integer, Integer> buildJGraphTCompact(Given given) {
    return JGraphTGraphs.compact(given.edges);
  }

  @Benchmark
  public StrongComponents strongComponents(Ours ours) {
    return StrongComponents.of(ours.graph);
  }

  @Benchmark
  public List<Set<Integer>> strongComponentsJGraphT(Usual usual) {
    return new KosarajuStrongConnectivityInspector<>(usual.graph).stronglyConnectedSets();
  }

  @Benchmark
  public List<Set<Integer>> strongComponentsJGraphTCompact(Compact compact) {
    return new KosarajuStrongConnectivityInspector<>(compact.graph).stronglyConnectedSets();
  }

  @Benchmark
  public Dominators dominators(Ours ours) {
    return Dominators.of(ours.graph, 0);
  }

  @Benchmark
  public Reachability reachability(Ours ours) {
    return Reachability.from(ours.graph, 0);
  }

  @Benchmark
  public int reachabilityJGraphT(Usual usual) {
    return visited(new BreadthFirstIterator<>(usual.graph, 0));
  }

  @Benchmark
  public int reachabilityJGraphTCompact(Compact compact) {
    return visited(new BreadthFirstIterator<>(compact.graph, 0));
  }

  private static int visited(BreadthFirstIterator<Integer, ?> iterator) {
    int count = 0;
    while (iterator.hasNext()) {
      iterator.next();
      count++;
    }
    return count;
  }
}
