package org.linchpin.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DominatorsTest {

  /// The flowgraph of Lengauer and Tarjan (1979), figure 1, nodes R, A..L as 0..12.
  private static final Digraph PUBLISHED =
      edges("RA RB RC AD BA BD BE CF CG DL EH FI GI GJ HE HK IK JI KI KR LH".split(" ", -1))
          .toDigraph(13);

  @Test
  void findsThePublishedDominators() {
    Dominators dominators = Dominators.of(PUBLISHED, 0);
    int[] immediate = IntStream.range(0, 13).map(dominators::immediate).toArray();
    assertThat(immediate).containsExactly(indices("-RRRRRCCRRGRD"));
  }

  @Test
  void listsDominatorsFromTheRootToTheNode() {
    Dominators dominators = Dominators.of(PUBLISHED, 0);
    assertThat(dominators.dominatorsOf(index('J'))).containsExactly(indices("RCGJ"));
    assertThat(dominators.dominatorsOf(index('K'))).containsExactly(indices("RK"));
    assertThat(dominators.dominatorsOf(index('R'))).containsExactly(indices("R"));
  }

  @Test
  void listsWhatFallsWithANode() {
    Dominators dominators = Dominators.of(PUBLISHED, 0);
    assertThat(dominators.dominatedBy(index('C'))).containsExactlyInAnyOrder(indices("CFGJ"));
    assertThat(dominators.dominatedBy(index('C'))[0]).isEqualTo(index('C'));
    assertThat(dominators.dominatedCount(index('R'))).isEqualTo(13);
  }

  @Test
  void dominatesExactlyWhatItsRemovalCutsOff() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          int root = graph.nodeCount() / 2;
          Dominators dominators = Dominators.of(graph, root);
          boolean[] reach = RandomGraphs.reach(graph, root, -1);
          for (int a = 0; a < graph.nodeCount(); a++) {
            boolean[] without = RandomGraphs.reach(graph, root, a);
            for (int b = 0; b < graph.nodeCount(); b++) {
              assertThat(dominators.dominates(a, b))
                  .as("%s: root %d, %d over %d", seed, root, a, b)
                  .isEqualTo(reach[b] && !without[b]);
            }
          }
        });
  }

  @Test
  void namesTheLastOfTheOtherDominatorsImmediate() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          Dominators dominators = Dominators.of(graph, 0);
          for (int node = 0; node < graph.nodeCount(); node++) {
            int[] all = dominators.dominatorsOf(node);
            int b = node;
            assertThat(all)
                .as(seed)
                .containsExactlyInAnyOrder(
                    IntStream.range(0, graph.nodeCount())
                        .filter(a -> dominators.dominates(a, b))
                        .toArray());
            assertThat(dominators.immediate(node))
                .as(seed)
                .isEqualTo(all.length > 1 ? all[all.length - 2] : -1);
            int a = node;
            assertThat(dominators.dominatedBy(node))
                .as(seed)
                .hasSize(dominators.dominatedCount(node))
                .containsExactlyInAnyOrder(
                    IntStream.range(0, graph.nodeCount())
                        .filter(other -> dominators.dominates(a, other))
                        .toArray());
          }
        });
  }

  @Test
  void agreesWithTheIterativeMethodOnLargerGraphs() {
    for (long seed = 0; seed < 10; seed++) {
      Digraph graph = RandomGraphs.random(2_000, 4_000, new SplittableRandom(seed));
      Dominators dominators = Dominators.of(graph, 0);
      int[] ours = IntStream.range(0, 2_000).map(dominators::immediate).toArray();
      assertThat(ours).as("seed %d", seed).isEqualTo(IterativeDominators.of(graph, 0));
    }
  }

  @Test
  void leavesNodesThatTheRootDoesNotReachWithoutDominators() {
    Digraph graph = new Edges().add(0, 1).add(2, 1).add(2, 2).toDigraph(3);
    Dominators dominators = Dominators.of(graph, 0);
    assertThat(dominators.isReachable(2)).isFalse();
    assertThat(dominators.immediate(2)).isEqualTo(-1);
    assertThat(dominators.dominatorsOf(2)).isEmpty();
    assertThat(dominators.dominatedBy(2)).isEmpty();
    assertThat(dominators.dominatedCount(2)).isZero();
    assertThat(dominators.dominates(2, 2)).isFalse();
    assertThat(dominators.dominates(0, 2)).isFalse();
    assertThat(dominators.dominates(2, 1)).isFalse();
    assertThat(dominators.immediate(1)).isZero();
  }

  @Test
  void takesNoNoticeOfParallelEdgesAndSelfLoops() {
    Digraph graph = new Edges().add(0, 1).add(0, 1).add(1, 1).add(1, 2).add(0, 0).toDigraph(3);
    assertThat(Dominators.of(graph, 0).dominatorsOf(2)).containsExactly(0, 1, 2);
  }

  @Test
  void walksAMillionNodesDeep() {
    int nodes = 1_000_000;
    Dominators path = Dominators.of(RandomGraphs.path(nodes), 0);
    assertThat(path.dominatorsOf(nodes - 1)).isEqualTo(IntStream.range(0, nodes).toArray());
    Dominators ring = Dominators.of(RandomGraphs.ring(nodes), nodes / 2);
    assertThat(ring.immediate(0)).isEqualTo(nodes - 1);
    assertThat(ring.dominatedCount(0)).isEqualTo(nodes / 2);
  }

  @Test
  void refusesARootOutsideTheGraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dominators.of(new Edges().toDigraph(0), 0))
        .withMessageContaining("The node (0) must be one of the 0 nodes");
  }

  private static Edges edges(String... pairs) {
    Edges edges = new Edges();
    for (String pair : pairs) {
      edges.add(index(pair.charAt(0)), index(pair.charAt(1)));
    }
    return edges;
  }

  private static int[] indices(String names) {
    return names.chars().map(name -> index((char) name)).toArray();
  }

  private static int index(char name) {
    return "-RABCDEFGHIJKL".indexOf(name) - 1;
  }
}
