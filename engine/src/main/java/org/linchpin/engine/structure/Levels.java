package org.linchpin.engine.structure;

import java.util.BitSet;

/// What each node still carries, 0 to 1, when something stops: the least over its requirements of
/// what their members carry, and never more than the whole.
///
/// Starts from everything at 1 and recomputes only what a stop reaches, members before owners; in a
/// cycle it goes round until nothing changes, down to the greatest fixpoint. Reusable, for one
/// thread.
public final class Levels {
  private static final double SAME = 1e-9;

  /// Bounds against circles that creep down by less and less: updates for one stop, in all and as
  /// multiples of the nodes.
  private static final long MOST_UPDATES = 50_000;

  private static final long MOST_ROUNDS = 4;

  private final Gates gates;
  private final int[] order;
  private final int[] rank;
  private final double[] level;
  private final BitSet touched = new BitSet();
  private final BitSet dirty = new BitSet();
  private final BitSet stopped = new BitSet();

  /// @param order nodes such that members stand before owners, cycles apart
  public Levels(Gates gates, int[] order) {
    this.gates = gates;
    this.order = order.clone();
    this.rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    this.level = new double[order.length];
    java.util.Arrays.fill(level, 1);
  }

  /// Stops these nodes, after everything was up again.
  public void stop(int... nodes) {
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      level[n] = 1;
    }
    touched.clear();
    stopped.clear();
    for (int node : nodes) {
      stopped.set(node);
      set(node, 0);
    }
    // in rounds, so that a circle within a circle does not settle anew for each step of the outer
    long left = Math.max(MOST_UPDATES, MOST_ROUNDS * order.length);
    int r = dirty.nextSetBit(0);
    while (r >= 0 && left-- > 0) {
      dirty.clear(r);
      int node = order[r];
      double now = stopped.get(node) ? 0 : inputs(node);
      if (now < level[node] - SAME) {
        set(node, now);
      }
      int next = dirty.nextSetBit(r + 1);
      r = next >= 0 ? next : dirty.nextSetBit(0);
    }
    dirty.clear();
  }

  /// The level of a node after the last stop.
  public double of(int node) {
    return level[node];
  }

  private void set(int node, double value) {
    level[node] = value;
    touched.set(node);
    for (int u = gates.useOffsets[node]; u < gates.useOffsets[node + 1]; u++) {
      dirty.set(rank[gates.owner[gates.uses[u]]]);
    }
  }

  private double inputs(int node) {
    double least = 1;
    for (int g = gates.groupsOf[node]; g < gates.groupsOf[node + 1] && least > 0; g++) {
      least = Math.min(least, carried(g));
    }
    return least;
  }

  private double carried(int g) {
    int from = gates.offsets[g];
    int to = gates.offsets[g + 1];
    if (to - from == 1) {
      return level[gates.members[from]];
    }
    double sum = 0;
    int up = 0;
    for (int i = from; i < to; i++) {
      double member = level[gates.members[i]];
      sum += gates.ceilings[i] * member;
      up += member > 0 ? 1 : 0;
    }
    return up < to - from - gates.failsAt[g] + 1 ? 0 : Math.min(1, sum);
  }
}
