package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linchpin.engine.graph.StrongComponents;
import org.linchpin.engine.graph.TopologicalOrder;

/// Minimal cut sets: the smallest sets of stops that bring a node down (the fault tree's top
/// event).
///
/// Worked out from below, like MOCUS (Fussell and Vesely 1972) turned round: the cut sets of a node
/// are its own stop and those of its requirements; those of a requirement are unions of the cut
/// sets of as many members as must fail. Sets above the order limit are dropped and non-minimal
/// ones absorbed on the way; what brings down enough members all by itself is taken out of the
/// unions first, which keeps them short. Inside cycles the families grow to their least fixpoint.
public final class CutSets {
  /// The most stops in one set.
  public static final int MOST_STOPS = PackedSet.MOST;

  /// Sets of more than one stop kept for one node; beyond it the result says that it is truncated.
  private static final int MOST_KEPT = 2_000;

  /// Unions made in all; beyond it the result says that it is truncated.
  private static final long MOST_UNIONS = 3_000_000;

  private final Gates gates;
  private final int order;
  private final BitSet players;
  private boolean truncated;
  private long unions;

  private CutSets(Gates gates, BitSet players, int order) {
    this.gates = gates;
    this.players = players;
    this.order = order;
  }

  /// Cut sets of several nodes.
  ///
  /// @param byTarget for each target its minimal cut sets, smallest first
  /// @param truncated true when sets were dropped because of the limits
  public record Result(List<List<Set<Integer>>> byTarget, boolean truncated) {}

  /// The cut sets of one node: single stops, and larger sets none of which holds a single one.
  private record Family(BitSet singles, List<Long> larger) {
    static final Family NONE = new Family(new BitSet(), List.of());
  }

  /// The minimal cut sets of `targets` that consist of `players` only, up to `order` stops each.
  ///
  /// @throws IllegalArgumentException when the order exceeds [#MOST_STOPS] or a node number is too
  ///   large to be packed
  public static Result of(
      Gates gates, TopologicalOrder topology, BitSet players, int order, int... targets) {
    if (order > MOST_STOPS || gates.size() > PackedSet.LARGEST_NODE) {
      throw new IllegalArgumentException(
          "Cut sets of (%s) stops among (%s) nodes are too large.".formatted(order, gates.size()));
    }
    CutSets cutSets = new CutSets(gates, players, order);
    Family[] families = cutSets.sweep(topology);
    List<List<Set<Integer>>> wanted = new ArrayList<>();
    for (int target : targets) {
      wanted.add(sets(families[target]));
    }
    return new Result(wanted, cutSets.truncated);
  }

  private static List<Set<Integer>> sets(Family family) {
    List<Set<Integer>> sets = new ArrayList<>();
    family.singles().stream().forEach(node -> sets.add(Set.of(node)));
    for (int size = 2; size <= MOST_STOPS; size++) {
      for (long packed : family.larger()) {
        if (PackedSet.size(packed) == size) {
          Set<Integer> set = new TreeSet<>();
          for (int node : PackedSet.nodes(packed)) {
            set.add(node);
          }
          sets.add(Collections.unmodifiableSet(set));
        }
      }
    }
    return sets;
  }

  private Family[] sweep(TopologicalOrder topology) {
    Family[] families = new Family[gates.size()];
    for (int n = 0; n < gates.size(); n++) {
      BitSet own = new BitSet();
      own.set(n, players.get(n));
      families[n] = players.get(n) ? new Family(own, List.of()) : Family.NONE;
    }
    StrongComponents components = topology.components();
    int[] nodes = topology.nodes();
    for (int at = 0; at < nodes.length; ) {
      int component = components.componentOf(nodes[at]);
      int end = at + components.size(component);
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int i = at; i < end; i++) {
          Family grown = grown(nodes[i], families);
          changed |= !grown.equals(families[nodes[i]]);
          families[nodes[i]] = grown;
        }
        changed &= components.isCyclic(component);
      }
      at = end;
    }
    return families;
  }

  private Family grown(int node, Family[] families) {
    BitSet singles = (BitSet) families[node].singles().clone();
    Set<Long> larger = new HashSet<>(families[node].larger());
    for (int g = gates.groupsOf[node]; g < gates.groupsOf[node + 1]; g++) {
      if (gates.failsAt[g] == 1) {
        for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
          singles.or(families[gates.members[i]].singles());
          larger.addAll(families[gates.members[i]].larger());
        }
      } else {
        redundant(g, families, singles, larger);
      }
    }
    return minimal(singles, larger);
  }

  /// The cut sets of a requirement that survives the failure of some members.
  private void redundant(int g, Family[] families, BitSet singles, Set<Long> larger) {
    int needed = gates.failsAt[g];
    BitSet alone = enoughAlone(g, families);
    singles.or(alone);
    List<Set<Long>> partial = new ArrayList<>();
    partial.add(new HashSet<>(Set.of(PackedSet.EMPTY)));
    for (int j = 1; j <= needed; j++) {
      partial.add(new HashSet<>());
    }
    int seen = 0;
    for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
      long[] more = without(families[gates.members[i]], alone);
      seen++;
      for (int j = Math.min(needed, seen); j >= 1; j--) {
        unite(partial.get(j - 1), more, partial.get(j));
      }
    }
    for (long set : partial.get(needed)) {
      if (PackedSet.size(set) == 1) {
        singles.set(PackedSet.nodes(set)[0]);
      } else {
        larger.add(set);
      }
    }
  }

  /// The single stops that bring down as many members as must fail.
  private BitSet enoughAlone(int g, Family[] families) {
    int[] counts = new int[gates.size()];
    BitSet enough = new BitSet();
    for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
      BitSet singles = families[gates.members[i]].singles();
      for (int n = singles.nextSetBit(0); n >= 0; n = singles.nextSetBit(n + 1)) {
        if (++counts[n] == gates.failsAt[g]) {
          enough.set(n);
        }
      }
    }
    return enough;
  }

  private static long[] without(Family family, BitSet absorbed) {
    BitSet singles = (BitSet) family.singles().clone();
    singles.andNot(absorbed);
    long[] packed = new long[singles.cardinality() + family.larger().size()];
    int count = 0;
    for (int n = singles.nextSetBit(0); n >= 0; n = singles.nextSetBit(n + 1)) {
      packed[count++] = PackedSet.of(n);
    }
    for (long set : family.larger()) {
      if (!PackedSet.touches(set, absorbed)) {
        packed[count++] = set;
      }
    }
    return Arrays.copyOf(packed, count);
  }

  private void unite(Set<Long> before, long[] more, Set<Long> into) {
    unions += (long) before.size() * more.length;
    if (unions > MOST_UNIONS) {
      truncated = true;
      return;
    }
    for (long set : before) {
      for (long other : more) {
        long union = PackedSet.union(set, other);
        if (union == PackedSet.TOO_LARGE || PackedSet.size(union) > order) {
          truncated = true;
        } else {
          into.add(union);
        }
      }
    }
  }

  private Family minimal(BitSet singles, Set<Long> larger) {
    List<Long> kept = new ArrayList<>();
    for (long set : larger) {
      if (!PackedSet.touches(set, singles) && !PackedSet.hasSmaller(set, larger)) {
        kept.add(set);
      }
    }
    Collections.sort(kept);
    if (kept.size() > MOST_KEPT) {
      truncated = true;
      kept = kept.subList(0, MOST_KEPT);
    }
    return new Family(singles, List.copyOf(kept));
  }
}
