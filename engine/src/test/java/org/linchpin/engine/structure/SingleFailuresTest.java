package org.linchpin.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.TopologicalOrder;

class SingleFailuresTest {

  @Test
  void agreesWithStoppingOneAfterTheOther() {
    for (long seed = 1; seed <= 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int nodes = random.nextInt(2, 90);
      List<Requirement> requirements = requirements(random, nodes);
      Gates gates = Gates.of(nodes, requirements);
      int[] all = IntStream.range(0, nodes).toArray();
      assertThat(SingleFailures.of(gates, order(nodes, requirements), all, all))
          .as("seed " + seed)
          .isEqualTo(oneByOne(gates));
    }
  }

  @Test
  void handlesMoreStopsThanFitIntoOneBlock() {
    int nodes = 10_000;
    List<Requirement> chain =
        IntStream.range(1, nodes)
            .mapToObj(node -> new Requirement(node, 1, Coupling.FLOW, List.of(member(node - 1))))
            .toList();
    int[] all = IntStream.range(0, nodes).toArray();
    BitSet everything = new BitSet();
    everything.set(0, nodes);
    assertThat(
            SingleFailures.of(
                Gates.of(nodes, chain), order(nodes, chain), all, new int[] {nodes - 1}))
        .containsExactly(everything);
  }

  /// Requirements of any kind, forwards mostly, so that there are cycles and long ways.
  private static List<Requirement> requirements(SplittableRandom random, int nodes) {
    List<Requirement> requirements = new ArrayList<>();
    for (int i = random.nextInt(2 * nodes); i > 0; i--) {
      int owner = random.nextInt(nodes);
      int limit = random.nextInt(5) == 0 ? nodes : Math.max(1, owner);
      List<Member> members =
          random
              .ints(random.nextInt(1, 9), 0, limit)
              .distinct()
              .mapToObj(SingleFailuresTest::member)
              .toList();
      int atLeast = random.nextInt(1, members.size() + 1);
      requirements.add(new Requirement(owner, atLeast, Coupling.FLOW, members));
    }
    return requirements;
  }

  private static Member member(int node) {
    return new Member(node, 1, 1, false, Timing.AT_ONCE);
  }

  private static TopologicalOrder order(int nodes, List<Requirement> requirements) {
    int[] from =
        requirements.stream().flatMap(r -> r.members().stream()).mapToInt(Member::node).toArray();
    int[] to =
        requirements.stream()
            .flatMapToInt(r -> r.members().stream().mapToInt(member -> r.owner()))
            .toArray();
    return TopologicalOrder.of(Digraph.of(nodes, from, to));
  }

  private static List<BitSet> oneByOne(Gates gates) {
    List<BitSet> cuts = IntStream.range(0, gates.size()).mapToObj(n -> new BitSet()).toList();
    for (int stopped = 0; stopped < gates.size(); stopped++) {
      BitSet stop = new BitSet();
      stop.set(stopped);
      int cut = stopped;
      gates.down(stop).stream().forEach(node -> cuts.get(node).set(cut));
    }
    return cuts;
  }
}
