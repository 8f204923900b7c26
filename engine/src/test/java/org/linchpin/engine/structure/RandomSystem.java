package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.TopologicalOrder;

/// A made-up system of gates: all-needed, any-will-do and k-of-n requirements, with or without
/// cycles, and the slow ways to ask what it does.
///
/// @param nodes how many
/// @param requirements sorted by owner
/// @param gates made of the requirements
/// @param order of the nodes
public record RandomSystem(
    int nodes, List<Requirement> requirements, Gates gates, TopologicalOrder order) {

  /// Members stand before owners.
  public static RandomSystem acyclic(long seed, int nodes) {
    return of(new Random(seed), nodes, 0);
  }

  /// One arrow in five may go anywhere.
  public static RandomSystem cyclic(long seed, int nodes) {
    return of(new Random(seed), nodes, 5);
  }

  private static RandomSystem of(Random random, int nodes, int wild) {
    List<Requirement> requirements = new ArrayList<>();
    for (int owner = 1; owner < nodes; owner++) {
      for (int g = random.nextInt(4); g > 0; g--) {
        requirements.add(requirement(random, owner, nodes, wild));
      }
    }
    int[] sources = arrows(requirements, true);
    int[] targets = arrows(requirements, false);
    return new RandomSystem(
        nodes,
        requirements,
        Gates.of(nodes, requirements),
        TopologicalOrder.of(Digraph.of(nodes, sources, targets)));
  }

  private static Requirement requirement(Random random, int owner, int nodes, int wild) {
    int count = Math.min(random.nextInt(1, 6), owner);
    List<Member> members =
        IntStream.generate(
                () ->
                    wild > 0 && random.nextInt(wild) == 0
                        ? random.nextInt(nodes)
                        : random.nextInt(owner))
            .distinct()
            .limit(count)
            .mapToObj(
                node ->
                    new Member(
                        node,
                        1.0 / count,
                        random.nextBoolean() ? 1 : (1 + random.nextDouble()) / count,
                        false,
                        Timing.AT_ONCE))
            .toList();
    return new Requirement(owner, random.nextInt(members.size()) + 1, Coupling.FLOW, members);
  }

  private static int[] arrows(List<Requirement> requirements, boolean source) {
    return requirements.stream()
        .flatMapToInt(
            r -> r.members().stream().mapToInt(member -> source ? member.node() : r.owner()))
        .toArray();
  }

  /// What is down, by going round until nothing changes.
  public BitSet downByIteration(BitSet stopped) {
    BitSet down = (BitSet) stopped.clone();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Requirement r : requirements) {
        long up = r.members().stream().filter(member -> !down.get(member.node())).count();
        if (up < r.atLeast() && !down.get(r.owner())) {
          down.set(r.owner());
          changed = true;
        }
      }
    }
    return down;
  }

  /// Every node, as players or candidates.
  public int[] all() {
    return IntStream.range(0, nodes).toArray();
  }

  /// The node that most hangs on others.
  public int target() {
    return nodes - 1;
  }

  /// The set whose bits are those of `mask`.
  public static BitSet set(long mask) {
    return BitSet.valueOf(new long[] {mask});
  }
}
