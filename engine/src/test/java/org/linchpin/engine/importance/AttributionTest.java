package org.linchpin.engine.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.structure.RandomSystem;
import org.linchpin.engine.structure.SingleFailures;

/// Importance and fair shares of seeded systems against sums over all sets of players.
class AttributionTest {
  private static final int NODES = 10;

  /// One target of a system, all of whose nodes but the target play.
  private record Game(RandomSystem system, StreamSystem stream, int target, BitSet players) {
    static Game of(RandomSystem system, int target) {
      BitSet players = new BitSet();
      players.set(0, NODES - 2);
      BitSet all = new BitSet();
      all.set(0, NODES);
      int[] candidates = players.stream().toArray();
      BitSet necessary =
          SingleFailures.of(system.gates(), system.order(), candidates, new int[] {target})
              .getFirst();
      return new Game(
          system,
          new StreamSystem(
              system.gates(),
              system.order().nodes(),
              all,
              players,
              necessary,
              cutSets(system, players, target),
              false,
              target),
          target,
          players);
    }

    private static List<Set<Integer>> cutSets(RandomSystem system, BitSet players, int target) {
      List<Set<Integer>> minimal = new ArrayList<>();
      for (int size = 1; size <= players.cardinality(); size++) {
        for (long mask = 1; mask < 1L << players.cardinality(); mask++) {
          BitSet stopped = RandomSystem.set(mask);
          Set<Integer> set = stopped.stream().boxed().collect(Collectors.toSet());
          if (set.size() == size
              && minimal.stream().noneMatch(set::containsAll)
              && system.downByIteration(stopped).get(target)) {
            minimal.add(set);
          }
        }
      }
      return minimal;
    }

    boolean works(long up) {
      BitSet stopped = (BitSet) players.clone();
      stopped.andNot(RandomSystem.set(up));
      return !system.downByIteration(stopped).get(target);
    }

    int size() {
      return players.cardinality();
    }

    double reliability(double[] availability) {
      double sum = 0;
      for (long up = 0; up < 1L << size(); up++) {
        sum += works(up) ? chance(up, availability) : 0;
      }
      return sum;
    }

    double chance(long up, double[] availability) {
      double chance = 1;
      for (int i = 0; i < size(); i++) {
        chance *= (up >> i & 1) == 1 ? availability[i] : 1 - availability[i];
      }
      return chance;
    }

    double[] shapley() {
      double[] shares = new double[NODES];
      for (int i = 0; i < size(); i++) {
        for (long up = 0; up < 1L << size(); up++) {
          if ((up >> i & 1) == 0 && works(up | 1L << i) && !works(up)) {
            int others = Long.bitCount(up);
            shares[i] += factorial(others) * factorial(size() - others - 1) / factorial(size());
          }
        }
      }
      return shares;
    }

    private static double factorial(int n) {
      return IntStream.rangeClosed(1, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }
  }

  private static List<RandomSystem> systems() {
    return IntStream.range(0, 150)
        .mapToObj(
            seed ->
                seed % 3 == 0
                    ? RandomSystem.cyclic(seed, NODES)
                    : RandomSystem.acyclic(seed, NODES))
        .toList();
  }

  @Test
  void sharesLikeTheSumOverAllSets() {
    for (RandomSystem system : systems()) {
      Game last = Game.of(system, NODES - 1);
      Game before = Game.of(system, NODES - 2);
      double[] values = {30, 12};
      Attribution shares =
          Attribution.of(
              system.gates(),
              List.of(last.stream(), before.stream()),
              new int[] {NODES - 1, NODES - 2},
              values,
              1);
      assertThat(shares.exact()).isTrue();
      double[] expected = new double[NODES];
      double[] ofLast = last.shapley();
      double[] ofBefore = before.shapley();
      Arrays.setAll(expected, i -> values[0] * ofLast[i] + values[1] * ofBefore[i]);
      assertThat(shares.shares()).as(system.toString()).containsExactly(expected, within(1e-9));
      double whole = (last.works(0) ? 0 : values[0]) + (before.works(0) ? 0 : values[1]);
      assertThat(Arrays.stream(shares.shares()).sum()).isEqualTo(whole, within(1e-9));
    }
  }

  @Test
  void samplesWithinTheIntervalItStates() {
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 60; seed++) {
      RandomSystem system = systems().get(seed);
      Game last = Game.of(system, NODES - 1);
      Game before = Game.of(system, NODES - 2);
      List<StreamSystem> streams = List.of(last.stream(), before.stream());
      int[] targets = {NODES - 1, NODES - 2};
      double[] values = {30, 12};
      double[] exact = Attribution.of(system.gates(), streams, targets, values, 1).shares();
      BitSet open = new BitSet();
      open.set(0, 2);
      Attribution sampled =
          Attribution.sampled(
              system.gates(), streams, targets, values, open, new double[NODES], seed);
      assertThat(sampled.exact()).isFalse();
      assertThat(Arrays.stream(sampled.shares()).sum())
          .isEqualTo(Arrays.stream(exact).sum(), within(1e-9));
      for (int i = 0; i < NODES; i++) {
        double off = Math.abs(sampled.shares()[i] - exact[i]);
        assertThat(off)
            .as("%s player %d", system, i)
            .isLessThan(2.5 * sampled.halfWidths()[i] + 1e-9);
        if (exact[i] > 1e-9 && sampled.halfWidths()[i] > 0) {
          all++;
          inside += off <= sampled.halfWidths()[i] ? 1 : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(100);
    assertThat((double) inside / all).isBetween(0.9, 0.99);
  }

  @Test
  void measuresImportanceWithinItsBounds() {
    Random random = new Random(4);
    for (RandomSystem system : systems()) {
      Game game = Game.of(system, NODES - 1);
      double[] availability = random.doubles(NODES, 0.05, 0.99).toArray();
      Importance importance = game.stream().importance(availability).orElseThrow();
      double h = game.reliability(availability);
      assertThat(importance.reliability()).as(system.toString()).isEqualTo(h, within(1e-9));
      assertThat(importance.exact()).isTrue();
      for (int i = 0; i < game.size(); i++) {
        double birnbaum = with(game, availability, i, 1) - with(game, availability, i, 0);
        var measures = importance.player(i);
        if (measures.isEmpty()) {
          assertThat(birnbaum).as("%s player %d", system, i).isZero();
          continue;
        }
        var m = measures.get();
        assertThat(m.birnbaum())
            .as("%s %d", system, i)
            .isEqualTo(birnbaum, within(1e-9))
            .isBetween(-1e-12, 1 + 1e-12);
        assertThat(m.improvement()).isEqualTo((1 - availability[i]) * birnbaum, within(1e-9));
        assertThat(m.fussellVesely())
            .as("%s player %d", system, i)
            .isBetween(m.criticality() - 1e-9, 1 + 1e-9);
        if (h < 1 - 1e-9) {
          assertThat(m.fussellVesely())
              .as("%s player %d", system, i)
              .isEqualTo(fussellVesely(game, availability, i) / (1 - h), within(1e-9));
        }
      }
    }
  }

  private static double with(Game game, double[] availability, int player, double chance) {
    double[] changed = availability.clone();
    changed[player] = chance;
    return game.reliability(changed);
  }

  private static double fussellVesely(Game game, double[] availability, int player) {
    double sum = 0;
    for (long up = 0; up < 1L << game.size(); up++) {
      long assignment = up;
      boolean failed =
          game.stream().cutSets().stream()
              .filter(set -> set.contains(player))
              .anyMatch(set -> set.stream().allMatch(p -> (assignment >> p & 1) == 0));
      sum += failed ? game.chance(up, availability) : 0;
    }
    return sum;
  }
}
