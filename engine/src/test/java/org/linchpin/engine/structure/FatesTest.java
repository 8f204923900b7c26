package org.linchpin.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.TopologicalOrder;

class FatesTest {

  @Test
  void sharesOneFateAmongThoseThatAllNeedEachOther() {
    List<Requirement> circle =
        List.of(needs(0, 1, 2), needs(1, 1, 0), needs(2, 1, 1), needs(3, 1, 0), needs(4, 1, 3, 2));

    Fates fates = fates(5, circle);

    assertThat(fates.count()).isEqualTo(3);
    assertThat(fates.of()[1]).isEqualTo(fates.of()[0]).isEqualTo(fates.of()[2]);
    assertThat(fates.of()[3]).isNotEqualTo(fates.of()[0]).isNotEqualTo(fates.of()[4]);
  }

  @Test
  void bringsDownAllOfAFateOrNone() {
    int shared = 0;
    for (long seed = 1; seed <= 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int nodes = random.nextInt(2, 40);
      List<Requirement> requirements = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        int[] members = random.ints(random.nextInt(1, 4), 0, nodes).distinct().toArray();
        requirements.add(
            needs(random.nextInt(nodes), random.nextInt(1, members.length + 1), members));
      }
      Fates fates = fates(nodes, requirements);
      Gates gates = Gates.of(nodes, requirements);
      shared += nodes - fates.count();
      for (int stop = 0; stop < nodes; stop++) {
        BitSet stopped = new BitSet();
        stopped.set(stop);
        BitSet down = gates.down(stopped);
        for (int node = 0; node < nodes; node++) {
          assertThat(down.get(node))
              .as("seed %d, node %d after the stop of %d", seed, node, stop)
              .isEqualTo(down.get(fates.firstNode(fates.of()[node])));
        }
      }
    }
    assertThat(shared).isGreaterThan(200);
  }

  private static Fates fates(int nodes, List<Requirement> requirements) {
    int[][] ends = new int[2][requirements.stream().mapToInt(r -> r.members().size()).sum()];
    int next = 0;
    for (Requirement requirement : requirements) {
      for (Member member : requirement.members()) {
        ends[0][next] = member.node();
        ends[1][next++] = requirement.owner();
      }
    }
    return Fates.of(
        Gates.of(nodes, requirements),
        TopologicalOrder.of(Digraph.of(nodes, ends[0], ends[1])).nodes());
  }

  private static Requirement needs(int owner, int atLeast, int... members) {
    return new Requirement(
        owner,
        atLeast,
        Coupling.FLOW,
        java.util.Arrays.stream(members)
            .mapToObj(node -> new Member(node, 1, 1, false, Timing.AT_ONCE))
            .toList());
  }
}
