package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// The requirements of a graph as flat arrays, and the one evaluation everything rests on.
///
/// Requirement g belongs to node `owner[g]`, fails when `failsAt[g]` of its members are down, and
/// has the members `members[offsets[g]] ... members[offsets[g + 1] - 1]`. The requirements that
/// node n is a member of stand in `uses[useOffsets[n]] ... uses[useOffsets[n + 1] - 1]`.
public final class Gates {
  final int nodes;
  final int[] owner;
  final int[] failsAt;
  final int[] offsets;
  final int[] members;
  final double[] ceilings;
  final int[] useOffsets;
  final int[] uses;

  private Gates(int nodes, List<Requirement> requirements) {
    this.nodes = nodes;
    int count = requirements.size();
    owner = new int[count];
    failsAt = new int[count];
    offsets = new int[count + 1];
    for (int g = 0; g < count; g++) {
      Requirement requirement = requirements.get(g);
      owner[g] = requirement.owner();
      failsAt[g] = requirement.failsAt();
      offsets[g + 1] = offsets[g] + requirement.members().size();
    }
    members = new int[offsets[count]];
    ceilings = new double[offsets[count]];
    useOffsets = new int[nodes + 1];
    fill(requirements);
    uses = new int[members.length];
    int[] next = useOffsets.clone();
    for (int g = 0; g < count; g++) {
      for (int i = offsets[g]; i < offsets[g + 1]; i++) {
        uses[next[members[i]]++] = g;
      }
    }
  }

  private void fill(List<Requirement> requirements) {
    for (int g = 0; g < requirements.size(); g++) {
      int at = offsets[g];
      for (Member member : requirements.get(g).members()) {
        members[at] = member.node();
        ceilings[at++] = member.ceiling();
        useOffsets[member.node() + 1]++;
      }
    }
    for (int n = 0; n < nodes; n++) {
      useOffsets[n + 1] += useOffsets[n];
    }
  }

  /// The requirements whose failure changes what customers receive: all but permissions.
  public static Gates delivering(BusinessGraph graph) {
    return of(graph, requirement -> requirement.coupling() != Coupling.PERMISSION);
  }

  /// Every requirement, permissions included.
  public static Gates all(BusinessGraph graph) {
    return of(graph, requirement -> true);
  }

  private static Gates of(BusinessGraph graph, Predicate<Requirement> wanted) {
    return new Gates(graph.size(), graph.requirements().stream().filter(wanted).toList());
  }

  /// A system of gates of its own, for tests and for textbook structures.
  public static Gates of(int nodes, List<Requirement> requirements) {
    return new Gates(nodes, new ArrayList<>(requirements));
  }

  public int size() {
    return nodes;
  }

  /// The nodes that are down when those in `stopped` are stopped.
  ///
  /// The greatest fixpoint of "up unless stopped or short of members", in time linear in the arrows
  /// reached: each node fails once, and each requirement counts its failed members (Dowling and
  /// Gallier 1984 for the counters).
  public BitSet down(BitSet stopped) {
    BitSet down = (BitSet) stopped.clone();
    int[] failed = new int[owner.length];
    int[] queue = new int[nodes];
    int tail = 0;
    for (int n = down.nextSetBit(0); n >= 0; n = down.nextSetBit(n + 1)) {
      queue[tail++] = n;
    }
    for (int head = 0; head < tail; head++) {
      int node = queue[head];
      for (int u = useOffsets[node]; u < useOffsets[node + 1]; u++) {
        int g = uses[u];
        if (++failed[g] == failsAt[g] && !down.get(owner[g])) {
          down.set(owner[g]);
          queue[tail++] = owner[g];
        }
      }
    }
    return down;
  }

  /// The level of each node, 0 to 1, when those in `stopped` are stopped: the least, over its
  /// requirements, of what the members can carry, and never more than the whole.
  ///
  /// @param order nodes such that members stand before owners, cycles apart
  public double[] levels(BitSet stopped, int[] order, int[] groupsOf) {
    double[] level = new double[nodes];
    java.util.Arrays.fill(level, 1);
    for (int n = stopped.nextSetBit(0); n >= 0; n = stopped.nextSetBit(n + 1)) {
      level[n] = 0;
    }
    boolean changed = true;
    // without cycles one pass suffices, and the second finds nothing
    for (int pass = 0; changed && pass <= nodes; pass++) {
      changed = false;
      for (int node : order) {
        double least = level[node];
        for (int g = groupsOf[node]; g < groupsOf[node + 1] && least > 0; g++) {
          least = Math.min(least, carried(g, level));
        }
        if (least < level[node] - 1e-12) {
          level[node] = least;
          changed = true;
        }
      }
    }
    return level;
  }

  /// Where the requirements of each node start, since they stand sorted by owner.
  public int[] groupsByOwner() {
    int[] starts = new int[nodes + 1];
    for (int o : owner) {
      starts[o + 1]++;
    }
    for (int n = 0; n < nodes; n++) {
      starts[n + 1] += starts[n];
    }
    return starts;
  }

  private double carried(int g, double[] level) {
    int size = offsets[g + 1] - offsets[g];
    if (size == 1) {
      return level[members[offsets[g]]];
    }
    int atLeast = size - failsAt[g] + 1;
    double sum = 0;
    int up = 0;
    for (int i = offsets[g]; i < offsets[g + 1]; i++) {
      sum += ceilings[i] * level[members[i]];
      up += level[members[i]] > 0 ? 1 : 0;
    }
    if (up < atLeast) {
      return 0;
    }
    return Math.min(1, sum);
  }
}
