package org.linchpin.engine.survival;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// How soon the stop of every node can be felt by every stream: shortest paths over the members of
/// requirements, whose lengths are the days that each bridges.
///
/// Paths are followed backwards from all streams together, one row of days for each node and one
/// place in it for each stream; an edge is looked at again only when its owner's row has sunk
/// (Bellman 1958, Ford 1956, in the order of the graph). The last place is the first day on which a
/// permission of the whole business lapses. O(streams (V + E)) a pass for all stops at once, where
/// [FailTimes] takes O(stops (V + E)).
///
/// Over requirements that any single shortfall breaks these are the times of [FailTimes] for a
/// complete loss. Where substitutes stand on the way the truth lies between two searches: one over
/// all requirements and one over those without spare members alone.
final class ShortestTimes {
  private final Clockwork clock;
  private final int[] streams;
  private final float[] days;
  private final IntPredicate usable;
  private final float[] never;
  private final float[][] rows;
  private final BitSet reached = new BitSet();
  private final BitSet waiting = new BitSet();

  private ShortestTimes(Clockwork clock, int[] streams, double[] days, IntPredicate usable) {
    this.clock = clock;
    this.streams = streams;
    this.usable = usable;
    this.days = new float[days.length];
    for (int i = 0; i < days.length; i++) {
      this.days[i] = (float) days[i];
    }
    this.never = new float[streams.length + 1];
    Arrays.fill(never, Float.POSITIVE_INFINITY);
    this.rows = new float[clock.graph.size()][];
    Arrays.fill(rows, never);
  }

  /// The times over the requirements that are usable.
  ///
  /// @param days of each member's timing
  static ShortestTimes of(Clockwork clock, int[] streams, double[] days, IntPredicate usable) {
    ShortestTimes times = new ShortestTimes(clock, streams, days, usable);
    times.search();
    return times;
  }

  /// Days that the stream at this index delivers after the stop of the node, infinite for always.
  float of(int node, int stream) {
    return rows[node][stream];
  }

  /// The first day on which a permission of the whole business has lapsed.
  float blockedOn(int node) {
    return rows[node][streams.length];
  }

  private void search() {
    for (int s = 0; s < streams.length; s++) {
      own(streams[s])[s] = 0;
      waiting.set(clock.rank[streams[s]]);
    }
    int last = waiting.length() - 1;
    while (last >= 0) {
      waiting.clear(last);
      pass(clock.order[last]);
      int before = waiting.previousSetBit(last);
      last = before >= 0 ? before : waiting.length() - 1;
    }
  }

  @SuppressWarnings("ReferenceEquality") // one row stands for "never"
  private float[] own(int node) {
    if (!reached.get(node)) {
      reached.set(node);
      rows[node] = never.clone();
    }
    return rows[node];
  }

  private void pass(int owner) {
    float[] from = rows[owner];
    int end = clock.graph.endOfRequirements(owner);
    for (int g = clock.graph.firstRequirement(owner); g < end; g++) {
      for (int i = clock.offsets[g]; i < clock.offsets[g + 1] && usable.test(g); i++) {
        int member = clock.members[i].node();
        if (lower(own(member), from, bridged(i, owner, member), lapse(i, g, owner, member))) {
          waiting.set(clock.rank[member]);
        }
      }
    }
  }

  private float bridged(int i, int owner, int member) {
    float late = clock.rank[owner] > clock.rank[member] ? 0 : 1;
    return switch (clock.coupling[clock.group[i]]) {
      case FLOW, CONDITION -> late + Math.max(0, days[i]);
      case PERMISSION -> late + (float) Math.floor(days[i]);
      case SUPPORT, PART -> Float.POSITIVE_INFINITY;
    };
  }

  private float lapse(int i, int g, int owner, int member) {
    return clock.isOfWholeBusiness(g) ? bridged(i, owner, member) + 1 : Float.POSITIVE_INFINITY;
  }

  private static boolean lower(float[] row, float[] from, float days, float lapse) {
    boolean sunk = false;
    for (int s = 0; s < row.length; s++) {
      float time = from[s] + days;
      if (time < row[s]) {
        row[s] = time;
        sunk = true;
      }
    }
    if (lapse < row[row.length - 1]) {
      row[row.length - 1] = lapse;
      sunk = true;
    }
    return sunk;
  }
}
