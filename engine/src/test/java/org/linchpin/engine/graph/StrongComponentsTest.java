package org.linchpin.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {

  @Test
  void joinsTheNodesOfACycleAndOrdersTheRest() {
    Digraph graph = new Edges().add(0, 2).add(2, 4).add(4, 2).add(4, 1).add(3, 3).toDigraph(5);
    StrongComponents components = StrongComponents.of(graph);
    assertThat(components.count()).isEqualTo(4);
    assertThat(components.nodesOf(components.componentOf(2))).containsExactlyInAnyOrder(2, 4);
    assertThat(components.componentOf(0)).isLessThan(components.componentOf(2));
    assertThat(components.componentOf(4)).isLessThan(components.componentOf(1));
  }

  @Test
  void callsACycleAndASelfLoopCyclicAndNothingElse() {
    Digraph graph = new Edges().add(0, 2).add(2, 4).add(4, 2).add(4, 1).add(3, 3).toDigraph(5);
    StrongComponents components = StrongComponents.of(graph);
    boolean[] cyclic = new boolean[5];
    for (int node = 0; node < 5; node++) {
      cyclic[node] = components.isCyclic(components.componentOf(node));
    }
    assertThat(cyclic).containsExactly(false, false, true, true, true);
  }

  @Test
  void joinsTwoNodesExactlyIfEachReachesTheOther() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          StrongComponents components = StrongComponents.of(graph);
          boolean[][] reach = new boolean[graph.nodeCount()][];
          Arrays.setAll(reach, node -> RandomGraphs.reach(graph, node, -1));
          for (int a = 0; a < reach.length; a++) {
            for (int b = 0; b < reach.length; b++) {
              assertThat(components.componentOf(a) == components.componentOf(b))
                  .as("%s: nodes %d and %d", seed, a, b)
                  .isEqualTo(reach[a][b] && reach[b][a]);
            }
          }
        });
  }

  @Test
  void leadsEveryEdgeToTheSameOrAHigherComponent() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          StrongComponents components = StrongComponents.of(graph);
          for (int node = 0; node < graph.nodeCount(); node++) {
            int from = components.componentOf(node);
            graph.forEachSuccessor(
                node,
                target ->
                    assertThat(components.componentOf(target))
                        .as(seed)
                        .isBetween(from, components.count() - 1));
          }
        });
  }

  @Test
  void sharesTheNodesAmongTheComponents() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          StrongComponents components = StrongComponents.of(graph);
          int[] seen = new int[graph.nodeCount()];
          for (int component = 0; component < components.count(); component++) {
            int[] nodes = components.nodesOf(component);
            assertThat(nodes).as(seed).hasSize(components.size(component)).isNotEmpty();
            for (int node : nodes) {
              assertThat(components.componentOf(node)).as(seed).isEqualTo(component);
              seen[node]++;
            }
          }
          assertThat(seen).as(seed).containsOnly(1);
        });
  }

  @Test
  void agreesWithJGraphTOnLargerGraphs() {
    for (long seed = 0; seed < 5; seed++) {
      int nodes = 3_000;
      Digraph graph = RandomGraphs.random(nodes, 3_600, new SplittableRandom(seed));
      StrongComponents components = StrongComponents.of(graph);
      Set<Set<Integer>> ours = new HashSet<>();
      for (int component = 0; component < components.count(); component++) {
        ours.add(setOf(components.nodesOf(component)));
      }
      Set<Set<Integer>> theirs =
          new HashSet<>(
              new KosarajuStrongConnectivityInspector<>(RandomGraphs.jgrapht(graph))
                  .stronglyConnectedSets());
      assertThat(ours).as("seed %d", seed).isEqualTo(theirs);
    }
  }

  @Test
  void keepsNodesWithoutAReasonToMoveInAscendingOrder() {
    assertThat(StrongComponents.of(new Edges().toDigraph(4)).nodes()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void hasNoComponentsInAnEmptyGraph() {
    assertThat(StrongComponents.of(new Edges().toDigraph(0)).count()).isZero();
  }

  @Test
  void walksAMillionNodesDeep() {
    int nodes = 1_000_000;
    StrongComponents path = StrongComponents.of(RandomGraphs.path(nodes));
    assertThat(path.count()).isEqualTo(nodes);
    assertThat(path.nodes()).isEqualTo(IntStream.range(0, nodes).toArray());
    StrongComponents ring = StrongComponents.of(RandomGraphs.ring(nodes));
    assertThat(ring.count()).isEqualTo(1);
    assertThat(ring.isCyclic(0)).isTrue();
  }

  private static Set<Integer> setOf(int[] nodes) {
    Set<Integer> set = new HashSet<>();
    for (int node : nodes) {
      set.add(node);
    }
    return set;
  }
}
