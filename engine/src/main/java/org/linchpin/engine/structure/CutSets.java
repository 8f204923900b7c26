package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
/// ones absorbed on the way. Inside cycles the families grow to their least fixpoint.
public final class CutSets {
  /// Sets kept for one node; beyond it the result says that it is truncated.
  private static final int MOST = 5_000;

  private static final Comparator<Set<Integer>> BY_SIZE =
      Comparator.<Set<Integer>>comparingInt(Set::size).thenComparing(set -> set.toString());

  private final Gates gates;
  private final int order;
  private final BitSet players;
  private boolean truncated;

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

  /// The minimal cut sets of `targets` that consist of `players` only, up to `order` stops each.
  public static Result of(
      Gates gates, TopologicalOrder topology, BitSet players, int order, int... targets) {
    CutSets cutSets = new CutSets(gates, players, order);
    List<List<Set<Integer>>> families = cutSets.sweep(topology);
    List<List<Set<Integer>>> wanted = new ArrayList<>();
    for (int target : targets) {
      wanted.add(families.get(target).stream().sorted(BY_SIZE).toList());
    }
    return new Result(wanted, cutSets.truncated);
  }

  private List<List<Set<Integer>>> sweep(TopologicalOrder topology) {
    List<List<Set<Integer>>> families = new ArrayList<>();
    for (int n = 0; n < gates.size(); n++) {
      families.add(players.get(n) ? List.of(Set.of(n)) : List.of());
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
          List<Set<Integer>> grown = family(nodes[i], families);
          changed |= !grown.equals(families.get(nodes[i]));
          families.set(nodes[i], grown);
        }
        changed &= components.isCyclic(component);
      }
      at = end;
    }
    return families;
  }

  private List<Set<Integer>> family(int node, List<List<Set<Integer>>> families) {
    Set<Set<Integer>> all = new LinkedHashSet<>(families.get(node));
    for (int g = gates.groupsOf[node]; g < gates.groupsOf[node + 1]; g++) {
      int size = gates.offsets[g + 1] - gates.offsets[g];
      if (gates.failsAt[g] == 1) {
        for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
          all.addAll(families.get(gates.members[i]));
        }
      } else {
        List<List<Set<Integer>>> members = new ArrayList<>();
        for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
          members.add(families.get(gates.members[i]));
        }
        all.addAll(combined(members, gates.failsAt[g], size));
      }
    }
    return minimal(all);
  }

  /// Unions of one cut set each from `needed` of the members.
  private Collection<Set<Integer>> combined(
      List<List<Set<Integer>>> members, int needed, int size) {
    // partial[j]: unions over j of the members seen so far
    List<Set<Set<Integer>>> partial = new ArrayList<>();
    partial.add(new LinkedHashSet<>(Set.of(Set.<Integer>of())));
    for (int j = 1; j <= needed; j++) {
      partial.add(new LinkedHashSet<>());
    }
    for (int m = 0; m < size; m++) {
      for (int j = Math.min(needed, m + 1); j >= 1; j--) {
        for (Set<Integer> before : minimal(partial.get(j - 1))) {
          for (Set<Integer> more : members.get(m)) {
            add(before, more, partial.get(j));
          }
        }
      }
    }
    return partial.get(needed);
  }

  private void add(Set<Integer> before, Set<Integer> more, Set<Set<Integer>> into) {
    Set<Integer> union = new TreeSet<>(before);
    union.addAll(more);
    if (union.size() > order || into.size() >= MOST) {
      truncated = true;
    } else {
      into.add(Collections.unmodifiableSet(union));
    }
  }

  private List<Set<Integer>> minimal(Collection<Set<Integer>> sets) {
    List<Set<Integer>> sorted = sets.stream().sorted(BY_SIZE).toList();
    BitSet single = new BitSet();
    List<Set<Integer>> kept = new ArrayList<>();
    for (Set<Integer> set : sorted) {
      boolean absorbed =
          set.size() > 1
              && (set.stream().anyMatch(single::get)
                  || kept.stream().anyMatch(small -> small.size() > 1 && set.containsAll(small)));
      if (!absorbed && kept.size() >= MOST) {
        truncated = true;
      } else if (!absorbed) {
        kept.add(set);
        if (set.size() == 1) {
          single.set(set.iterator().next());
        }
      }
    }
    return kept;
  }
}
