package org.linchpin.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
  private static final Digraph GRAPH =
      new Edges()
          .add(0, 1)
          .add(1, 2)
          .add(0, 3)
          .add(3, 4)
          .add(4, 2)
          .add(2, 5)
          .add(5, 5)
          .add(6, 2)
          .toDigraph(7);

  @Test
  void reachesForwardsWithDistances() {
    Reachability reach = Reachability.from(GRAPH, 0);
    assertThat(depths(reach)).containsExactly(0, 1, 2, 1, 2, 3, -1);
    assertThat(reach.toBitSet()).isEqualTo(bits(0, 1, 2, 3, 4, 5));
    assertThat(reach.nodes()).containsExactly(0, 1, 3, 2, 4, 5);
    assertThat(reach.count()).isEqualTo(6);
    assertThat(reach.contains(6)).isFalse();
  }

  @Test
  void reachesBackwardsWithDistances() {
    Reachability reach = Reachability.to(GRAPH, 2);
    assertThat(depths(reach)).containsExactly(2, 1, 0, 2, 1, -1, 1);
  }

  @Test
  void takesTheNearestOfSeveralStarts() {
    assertThat(depths(Reachability.from(GRAPH, 3, 1, 3))).containsExactly(-1, 0, 1, 0, 1, 2, -1);
  }

  @Test
  void givesAShortestPathInTheDirectionOfTheEdges() {
    assertThat(Reachability.from(GRAPH, 0).path(5)).containsExactly(0, 1, 2, 5);
    assertThat(Reachability.to(GRAPH, 5).path(0)).containsExactly(0, 1, 2, 5);
    assertThat(Reachability.from(GRAPH, 0).path(0)).containsExactly(0);
    assertThat(Reachability.from(GRAPH, 0).path(6)).isEmpty();
  }

  @Test
  void reachesNothingFromNoStart() {
    assertThat(Reachability.from(GRAPH).count()).isZero();
    assertThat(Reachability.from(new Edges().toDigraph(0)).count()).isZero();
  }

  @Test
  void agreesWithTheDefinitionBothWays() {
    RandomGraphs.forEach(
        (seed, graph) -> {
          boolean[] ahead = RandomGraphs.reach(graph, 0, -1);
          Reachability from = Reachability.from(graph, 0);
          Reachability to = Reachability.to(graph, 0);
          for (int node = 0; node < graph.nodeCount(); node++) {
            assertThat(from.contains(node)).as(seed).isEqualTo(ahead[node]);
            assertThat(to.contains(node))
                .as(seed)
                .isEqualTo(RandomGraphs.reach(graph, node, -1)[0]);
            assertIsPath(seed, graph, from.path(node), from.depth(node));
            assertIsPath(seed, graph, to.path(node), to.depth(node));
          }
        });
  }

  @Test
  void agreesWithJGraphTOnTheLengthOfShortestPaths() {
    Digraph graph = RandomGraphs.random(800, 1_600, new SplittableRandom(11));
    var theirs = new BFSShortestPath<>(RandomGraphs.jgrapht(graph)).getPaths(0);
    Reachability ours = Reachability.from(graph, 0);
    for (int node = 0; node < 800; node++) {
      double length = theirs.getWeight(node);
      assertThat(ours.depth(node))
          .as("node %d", node)
          .isEqualTo(Double.isInfinite(length) ? -1 : (int) length);
    }
  }

  @Test
  void walksAMillionNodesDeep() {
    int nodes = 1_000_000;
    Reachability reach = Reachability.from(RandomGraphs.path(nodes), 0);
    assertThat(reach.path(nodes - 1)).isEqualTo(IntStream.range(0, nodes).toArray());
  }

  @Test
  void refusesAStartOutsideTheGraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reachability.from(GRAPH, 0, 7))
        .withMessageContaining("The node (7) must be one of the 7 nodes");
  }

  private static void assertIsPath(String seed, Digraph graph, int[] path, int depth) {
    assertThat(path).as(seed).hasSize(depth + 1);
    for (int step = 0; step + 1 < path.length; step++) {
      assertThat(graph.hasEdge(path[step], path[step + 1])).as(seed).isTrue();
    }
  }

  private static int[] depths(Reachability reach) {
    return IntStream.range(0, GRAPH.nodeCount()).map(reach::depth).toArray();
  }

  private static BitSet bits(int... nodes) {
    BitSet bits = new BitSet();
    IntStream.of(nodes).forEach(bits::set);
    return bits;
  }
}
