package org.linchpin.engine.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.TopologicalOrder;
import org.linchpin.engine.importance.Importance.Measures;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.CutSets;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.engine.structure.SingleFailures;
import org.linchpin.engine.structure.Timing;

/// Textbook structures; the numbers follow from the definitions in Rausand and Hoyland.
class ImportanceTest {
  private static final Offset<Double> TINY = within(1e-9);

  @Test
  void seriesOfTwo() {
    Importance series = importance(2, new double[] {.98, .96}, 2);
    assertThat(series.reliability()).isEqualTo(0.9408, TINY);
    Measures first = series.player(0).orElseThrow();
    Measures second = series.player(1).orElseThrow();
    assertThat(first.birnbaum()).isEqualTo(.96, TINY);
    assertThat(second.birnbaum()).isEqualTo(.98, TINY);
    assertThat(first.criticality()).isEqualTo(.324324, within(1e-6));
    assertThat(second.criticality()).isEqualTo(.662162, within(1e-6));
    assertThat(first.fussellVesely()).isEqualTo(.337838, within(1e-6));
    assertThat(second.fussellVesely()).isEqualTo(.675676, within(1e-6));
    assertThat(first.achievementWorth()).isEqualTo(16.891892, within(1e-6));
    assertThat(first.reductionWorth()).isEqualTo(1.48, TINY);
    assertThat(second.reductionWorth()).isEqualTo(2.96, TINY);
  }

  @Test
  void parallelOfTwo() {
    Importance parallel = importance(1, new double[] {.98, .96}, 2);
    assertThat(parallel.reliability()).isEqualTo(0.9992, TINY);
    assertThat(parallel.player(0).orElseThrow().birnbaum()).isEqualTo(.04, TINY);
    assertThat(parallel.player(1).orElseThrow().birnbaum()).isEqualTo(.02, TINY);
    assertThat(parallel.player(0).orElseThrow().criticality()).isEqualTo(1, TINY);
    assertThat(parallel.player(0).orElseThrow().fussellVesely()).isEqualTo(1, TINY);
    assertThat(parallel.player(0).orElseThrow().achievementWorth()).isEqualTo(50, within(1e-6));
    assertThat(parallel.player(1).orElseThrow().achievementWorth()).isEqualTo(25, within(1e-6));
  }

  @Test
  void twoOutOfThree() {
    Importance voting = importance(2, new double[] {.9, .9, .9}, 3);
    assertThat(voting.reliability()).isEqualTo(0.972, TINY);
    Measures any = voting.player(1).orElseThrow();
    assertThat(any.birnbaum()).isEqualTo(.18, TINY);
    assertThat(any.criticality()).isEqualTo(.642857, within(1e-6));
    assertThat(any.fussellVesely()).isEqualTo(.678571, within(1e-6));
    assertThat(any.achievementWorth()).isEqualTo(6.785714, within(1e-6));
    assertThat(any.reductionWorth()).isEqualTo(2.8, TINY);
    assertThat(importance(2, new double[] {.5, .5, .5}, 3).player(0).orElseThrow().birnbaum())
        .isEqualTo(.5, TINY);
  }

  private static Importance importance(int atLeast, double[] availability, int parts) {
    int target = parts;
    List<Member> members =
        java.util.stream.IntStream.range(0, parts)
            .mapToObj(i -> new Member(i, 1.0 / parts, 1, false, Timing.AT_ONCE))
            .toList();
    Gates gates =
        Gates.of(parts + 1, List.of(new Requirement(target, atLeast, Coupling.FLOW, members)));
    int[] from = java.util.stream.IntStream.range(0, parts).toArray();
    int[] to = new int[parts];
    Arrays.fill(to, target);
    TopologicalOrder order = TopologicalOrder.of(Digraph.of(parts + 1, from, to));
    BitSet players = new BitSet();
    players.set(0, parts);
    BitSet cone = new BitSet();
    cone.set(0, parts + 1);
    BitSet necessary = SingleFailures.of(gates, order, from, new int[] {target}).getFirst();
    CutSets.Result cuts = CutSets.of(gates, order, players, 3, target);
    StreamSystem system =
        new StreamSystem(
            gates,
            order.nodes(),
            cone,
            players,
            necessary,
            cuts.byTarget().getFirst(),
            cuts.truncated(),
            target);
    return system.importance(Arrays.copyOf(availability, parts + 1)).orElseThrow();
  }
}
