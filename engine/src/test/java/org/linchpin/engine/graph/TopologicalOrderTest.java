package org.linchpin.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jgrapht.alg.cycle.CycleDetector;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {

  @Test
  void putsEachNodeAfterThoseThatLeadToIt() {
    Digraph graph = new Edges().add(3, 1).add(1, 0).add(3, 0).add(2, 1).toDigraph(4);
    TopologicalOrder order = TopologicalOrder.of(graph);
    assertThat(order.isAcyclic()).isTrue();
    assertThat(order.cycle()).isEmpty();
    assertThat(order.nodes()).containsExactly(2, 3, 1, 0);
  }

  @Test
  void leadsNoEdgeBackwardsExceptWithinAComponent() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          TopologicalOrder order = TopologicalOrder.of(graph);
          int[] position = new int[graph.nodeCount()];
          int[] nodes = order.nodes();
          for (int i = 0; i < nodes.length; i++) {
            position[nodes[i]] = i;
          }
          assertThat(nodes).as(seed).containsExactlyInAnyOrder(allNodes(graph));
          for (int node = 0; node < nodes.length; node++) {
            int source = node;
            graph.forEachSuccessor(
                node,
                target ->
                    assertThat(
                            position[source] < position[target]
                                || order.components().componentOf(source)
                                    == order.components().componentOf(target))
                        .as("%s: %d -> %d", seed, source, target)
                        .isTrue());
          }
        });
  }

  @Test
  void reportsACycleExactlyIfThereIsOne() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          TopologicalOrder order = TopologicalOrder.of(graph);
          int[] cycle = order.cycle();
          assertThat(order.isAcyclic())
              .as(seed)
              .isEqualTo(!new CycleDetector<>(RandomGraphs.jgrapht(graph)).detectCycles());
          assertThat(cycle.length == 0).as(seed).isEqualTo(order.isAcyclic());
          assertThat(cycle).as(seed).doesNotHaveDuplicates();
          for (int i = 0; i < cycle.length; i++) {
            int next = cycle[(i + 1) % cycle.length];
            assertThat(graph.hasEdge(cycle[i], next)).as(seed).isTrue();
          }
        });
  }

  @Test
  void reportsAShortCycleOfALargeComponent() {
    Digraph graph = new Edges().add(0, 1).add(1, 2).add(2, 3).add(3, 0).add(1, 0).toDigraph(4);
    assertThat(TopologicalOrder.of(graph).cycle()).containsExactly(0, 1);
  }

  @Test
  void reportsASelfLoopAsACycleOfOne() {
    assertThat(TopologicalOrder.of(new Edges().add(0, 1).add(1, 1).toDigraph(2)).cycle())
        .containsExactly(1);
  }

  @Test
  void reportsACycleOfAMillionNodes() {
    int nodes = 1_000_000;
    assertThat(TopologicalOrder.of(RandomGraphs.ring(nodes)).cycle())
        .isEqualTo(IntStream.range(0, nodes).toArray());
  }

  @Test
  void ordersAnEmptyGraph() {
    TopologicalOrder order = TopologicalOrder.of(new Edges().toDigraph(0));
    assertThat(order.isAcyclic()).isTrue();
    assertThat(order.nodes()).isEmpty();
  }

  private static int[] allNodes(Digraph graph) {
    return IntStream.range(0, graph.nodeCount()).toArray();
  }
}
