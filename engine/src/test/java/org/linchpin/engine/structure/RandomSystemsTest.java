package org.linchpin.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The fast evaluations against slow ones on seeded systems.
class RandomSystemsTest {
  private static final int SYSTEMS = 300;

  private static List<RandomSystem> systems(int nodes) {
    List<RandomSystem> systems = new ArrayList<>();
    for (int seed = 0; seed < SYSTEMS; seed++) {
      int size = 2 + seed % (nodes - 1);
      systems.add(
          seed % 2 == 0 ? RandomSystem.acyclic(seed, size) : RandomSystem.cyclic(seed, size));
    }
    return systems;
  }

  private static BitSet someOf(RandomSystem system, Random random) {
    BitSet some = new BitSet();
    for (int n = random.nextInt(4); n >= 0; n--) {
      some.set(random.nextInt(system.nodes()));
    }
    return some;
  }

  @Test
  void failsWhatIterationFails() {
    Random random = new Random(1);
    for (RandomSystem system : systems(40)) {
      BitSet stopped = someOf(system, random);
      assertThat(system.gates().down(stopped))
          .as("%s stopped %s", system, stopped)
          .isEqualTo(system.downByIteration(stopped));
    }
  }

  @Test
  void neverRaisesAnythingByStoppingMore() {
    Random random = new Random(2);
    for (RandomSystem system : systems(40)) {
      BitSet few = someOf(system, random);
      BitSet more = someOf(system, random);
      more.or(few);
      BitSet stillDown = system.gates().down(few);
      stillDown.andNot(system.gates().down(more));
      assertThat(stillDown.isEmpty()).as("%s %s %s", system, few, more).isTrue();
      Levels before = new Levels(system.gates(), system.order().nodes());
      Levels after = new Levels(system.gates(), system.order().nodes());
      before.stop(few.stream().toArray());
      after.stop(more.stream().toArray());
      for (int node : system.all()) {
        assertThat(after.of(node)).isBetween(0.0, before.of(node) + 1e-9);
      }
    }
  }

  @Test
  void levelsAgreeWithEvaluationInOrder() {
    Random random = new Random(3);
    for (int seed = 0; seed < SYSTEMS; seed++) {
      RandomSystem system = RandomSystem.acyclic(seed, 2 + seed % 40);
      Levels levels = new Levels(system.gates(), system.order().nodes());
      levels.stop(someOf(system, random).stream().toArray());
      BitSet stopped = someOf(system, random);
      levels.stop(stopped.stream().toArray());
      double[] expected = new double[system.nodes()];
      BitSet down = system.downByIteration(stopped);
      for (int node : system.all()) {
        expected[node] = stopped.get(node) ? 0 : least(system, node, expected);
        assertThat(levels.of(node))
            .as("seed %d node %d", seed, node)
            .isEqualTo(expected[node], within(1e-9));
        assertThat(levels.of(node) == 0)
            .as("seed %d node %d", seed, node)
            .isEqualTo(down.get(node));
      }
    }
  }

  private static double least(RandomSystem system, int node, double[] levels) {
    double least = 1;
    for (Requirement r : system.requirements()) {
      if (r.owner() == node) {
        long up = r.members().stream().filter(m -> levels[m.node()] > 0).count();
        double sum =
            r.members().stream()
                .mapToDouble(m -> levels[m.node()] * (r.members().size() == 1 ? 1 : m.ceiling()))
                .sum();
        least = Math.min(least, up < r.atLeast() ? 0 : Math.min(1, sum));
      }
    }
    return least;
  }

  @Test
  void findsTheSingleFailuresOfEveryNode() {
    for (RandomSystem system : systems(90)) {
      List<BitSet> found =
          SingleFailures.of(system.gates(), system.order(), system.all(), system.all());
      for (int stopped : system.all()) {
        BitSet down = system.downByIteration(RandomSystem.set(0));
        assertThat(down.isEmpty()).isTrue();
        BitSet one = new BitSet();
        one.set(stopped);
        down = system.gates().down(one);
        for (int node : system.all()) {
          assertThat(found.get(node).get(stopped))
              .as("%s: does the stop of %d end %d", system, stopped, node)
              .isEqualTo(down.get(node));
        }
      }
    }
  }

  @Test
  void findsTheMinimalCutSetsOfBruteForce() {
    for (RandomSystem system : systems(12)) {
      BitSet players = new BitSet();
      players.set(0, system.nodes());
      if (system.nodes() > 6) {
        players.clear(system.nodes() / 2);
      }
      CutSets.Result result =
          CutSets.of(system.gates(), system.order(), players, 3, system.target());
      List<Set<Integer>> found = result.byTarget().getFirst();
      assertThat(found).as(system.toString()).doesNotHaveDuplicates();
      assertThat(new HashSet<>(found)).as(system.toString()).isEqualTo(bruteForce(system, players));
    }
  }

  /// Sets of at most three players that bring the target down while no smaller part of them does.
  private static Set<Set<Integer>> bruteForce(RandomSystem system, BitSet players) {
    Set<Set<Integer>> minimal = new HashSet<>();
    for (int size = 1; size <= 3; size++) {
      for (long mask = 1; mask < 1L << system.nodes(); mask++) {
        BitSet set = RandomSystem.set(mask);
        BitSet others = (BitSet) set.clone();
        others.andNot(players);
        if (set.cardinality() == size && others.isEmpty()) {
          Set<Integer> members = set.stream().boxed().collect(Collectors.toSet());
          if (minimal.stream().noneMatch(members::containsAll)
              && system.downByIteration(set).get(system.target())) {
            minimal.add(members);
          }
        }
      }
    }
    return minimal;
  }
}
