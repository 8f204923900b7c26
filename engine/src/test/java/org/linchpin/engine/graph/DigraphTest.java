package org.linchpin.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigraphTest {
  private static final Digraph GRAPH =
      Digraph.of(4, new int[] {2, 0, 2, 0, 2}, new int[] {1, 3, 2, 1, 1});

  @Test
  void keepsEdgesOfANodeInTheOrderGiven() {
    assertThat(successors(GRAPH, 0)).containsExactly(3, 1);
    assertThat(successors(GRAPH, 1)).isEmpty();
    assertThat(successors(GRAPH, 2)).containsExactly(1, 2, 1);
    assertThat(successors(GRAPH, 3)).isEmpty();
  }

  @Test
  void countsNodesEdgesAndDegrees() {
    assertThat(GRAPH.nodeCount()).isEqualTo(4);
    assertThat(GRAPH.edgeCount()).isEqualTo(5);
    assertThat(GRAPH.degree(2)).isEqualTo(3);
    assertThat(GRAPH.arrayBytes()).isEqualTo(4 * (5 + 5));
    assertThat(GRAPH).hasToString("Digraph(4 nodes, 5 edges)");
  }

  @Test
  void findsAnEdge() {
    assertThat(GRAPH.hasEdge(2, 1)).isTrue();
    assertThat(GRAPH.hasEdge(2, 2)).isTrue();
    assertThat(GRAPH.hasEdge(1, 2)).isFalse();
    assertThat(GRAPH.hasEdge(3, 0)).isFalse();
  }

  @Test
  void turnsEveryEdgeRound() {
    Digraph turned = Digraph.of(4, new int[] {1, 3, 2, 1, 1}, new int[] {0, 0, 2, 2, 2});
    assertThat(GRAPH.reversed()).isEqualTo(turned);
  }

  @Test
  void isTheSameAfterTurningTwiceUpToTheOrderOfEdges() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          Digraph sorted = graph.reversed().reversed();
          assertThat(sorted.reversed()).as(seed).isEqualTo(graph.reversed());
          for (int node = 0; node < graph.nodeCount(); node++) {
            assertThat(successors(sorted, node))
                .as(seed)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(successors(graph, node));
          }
        });
  }

  @Test
  void differsByAnyEdge() {
    Digraph one = Digraph.of(3, new int[] {0}, new int[] {1});
    assertThat(one)
        .isEqualTo(new Edges().add(0, 1).toDigraph(3))
        .hasSameHashCodeAs(new Edges().add(0, 1).toDigraph(3))
        .isNotEqualTo(new Edges().add(0, 2).toDigraph(3))
        .isNotEqualTo(new Edges().add(1, 1).toDigraph(3))
        .isNotEqualTo(new Edges().add(0, 1).toDigraph(4));
  }

  @Test
  void mayBeEmpty() {
    Digraph empty = new Edges().toDigraph(0);
    assertThat(empty.nodeCount()).isZero();
    assertThat(empty.edgeCount()).isZero();
    assertThat(empty.reversed()).isEqualTo(empty);
  }

  @Test
  void keepsNoHoldOnTheArraysGiven() {
    int[] sources = {0};
    int[] targets = {1};
    Digraph graph = Digraph.of(2, sources, targets);
    targets[0] = 0;
    assertThat(graph.target(0, 0)).isEqualTo(1);
  }

  @Test
  void growsAListOfEdges() {
    Edges edges = new Edges();
    for (int i = 0; i < 1000; i++) {
      edges.add(i, (7 * i) % 1000);
    }
    Digraph graph = edges.toDigraph(1000);
    assertThat(edges.size()).isEqualTo(1000);
    assertThat(graph.edgeCount()).isEqualTo(1000);
    assertThat(graph.target(999, 0)).isEqualTo(6993 % 1000);
  }

  @Test
  void refusesAnEdgeOutsideTheNodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edges().add(0, 1).add(1, 2).toDigraph(2))
        .withMessageContaining("The edge number 1 (1 -> 2) must join two of the 2 nodes")
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edges().add(-1, 1).toDigraph(2))
        .withMessageContaining("(-1 -> 1)");
  }

  @Test
  void refusesEdgesWithOneEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digraph.of(2, new int[] {0, 1}, new int[] {1}))
        .withMessageContaining("The sources (2) and targets (1)");
  }

  @Test
  void refusesANegativeNumberOfNodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edges().toDigraph(-3))
        .withMessageContaining("The number of nodes (-3)");
  }

  @Test
  void refusesANodeOfAnotherGraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.degree(4))
        .withMessageContaining("The node (4) must be one of the 4 nodes");
  }

  private static List<Integer> successors(Digraph graph, int node) {
    List<Integer> successors = new ArrayList<>();
    graph.forEachSuccessor(node, successors::add);
    return successors;
  }
}
