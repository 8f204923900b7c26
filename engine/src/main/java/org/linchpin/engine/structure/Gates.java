package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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

  /// Where the requirements of each node start, since they stand sorted by owner.
  final int[] groupsOf;

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
    groupsOf = new int[nodes + 1];
    for (int o : owner) {
      groupsOf[o + 1]++;
    }
    for (int n = 0; n < nodes; n++) {
      groupsOf[n + 1] += groupsOf[n];
    }
    uses = new int[members.length];
    int[] next = useOffsets.clone();
    for (int g = 0; g < count; g++) {
      for (int i = offsets[g]; i < offsets[g + 1]; i++) {
        uses[next[members[i]]++] = g;
      }
    }
  }

  private Gates(Gates like) {
    nodes = like.nodes;
    owner = like.owner;
    failsAt = like.failsAt.clone();
    offsets = like.offsets;
    members = like.members;
    ceilings = like.ceilings;
    useOffsets = like.useOffsets;
    uses = like.uses;
    groupsOf = like.groupsOf;
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

  /// The same gates, failing as soon as the members that are left cannot carry the whole.
  Gates fallingShort() {
    Gates gates = new Gates(this);
    for (int g = 0; g < gates.owner.length; g++) {
      gates.failsAt[g] = Math.min(failsAt[g], tolerated(g) + 1);
    }
    return gates;
  }

  /// How many members may be gone, in the worst case, while the rest can carry the whole.
  private int tolerated(int g) {
    if (offsets[g + 1] - offsets[g] == 1) {
      return 0;
    }
    double[] ceilings = java.util.Arrays.copyOfRange(this.ceilings, offsets[g], offsets[g + 1]);
    java.util.Arrays.sort(ceilings);
    double left = java.util.Arrays.stream(ceilings).sum();
    int gone = 0;
    while (gone < ceilings.length - 1 && left - ceilings[ceilings.length - 1 - gone] > 1 - 1e-6) {
      left -= ceilings[ceilings.length - 1 - gone++];
    }
    return gone;
  }

  /// A system of gates of its own, for tests and for textbook structures.
  public static Gates of(int nodes, List<Requirement> requirements) {
    return new Gates(
        nodes, requirements.stream().sorted(Comparator.comparingInt(Requirement::owner)).toList());
  }

  public int size() {
    return nodes;
  }

  /// A requirement: at least so many of the members.
  public record Gate(int atLeast, int[] members) {}

  /// The requirements of one node.
  public List<Gate> gatesOf(int node) {
    List<Gate> gates = new ArrayList<>();
    for (int g = groupsOf[node]; g < groupsOf[node + 1]; g++) {
      int[] ofGate = java.util.Arrays.copyOfRange(members, offsets[g], offsets[g + 1]);
      gates.add(new Gate(ofGate.length - failsAt[g] + 1, ofGate));
    }
    return gates;
  }

  /// The number of arrows from members to requirements.
  public int arrowCount() {
    return members.length;
  }

  /// A run in which nodes stop one after the other.
  public Failing failing() {
    return new Failing();
  }

  /// Nodes going down one after the other; each fails once, so that a whole run is linear.
  public final class Failing {
    private final int[] failed = new int[owner.length];
    private final boolean[] down = new boolean[nodes];
    private final int[] queue = new int[nodes];

    private Failing() {}

    /// Everything up again.
    public void restart() {
      java.util.Arrays.fill(failed, 0);
      java.util.Arrays.fill(down, false);
    }

    public boolean isDown(int node) {
      return down[node];
    }

    /// Stops a node; true when it was up.
    public boolean stop(int node) {
      if (down[node]) {
        return false;
      }
      down[node] = true;
      queue[0] = node;
      int tail = 1;
      for (int head = 0; head < tail; head++) {
        for (int u = useOffsets[queue[head]]; u < useOffsets[queue[head] + 1]; u++) {
          int g = uses[u];
          if (++failed[g] == failsAt[g] && !down[owner[g]]) {
            down[owner[g]] = true;
            queue[tail++] = owner[g];
          }
        }
      }
      return true;
    }
  }

  /// The nodes that are down when those in `stopped` are stopped.
  ///
  /// The greatest fixpoint of "up unless stopped or short of members", in time linear in the arrows
  /// reached: each node fails once, and each requirement counts its failed members (Dowling and
  /// Gallier 1984 for the counters).
  public BitSet down(BitSet stopped) {
    Failing failing = new Failing();
    stopped.stream().forEach(failing::stop);
    BitSet down = new BitSet(nodes);
    for (int n = 0; n < nodes; n++) {
      if (failing.isDown(n)) {
        down.set(n);
      }
    }
    return down;
  }
}
