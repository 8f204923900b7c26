package org.linchpin.engine.survival;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Losses;
import org.linchpin.engine.structure.Member;

/// The day until which every node still delivers the whole after each of a block of stops: the
/// second method for what [StopRun] works out day by day, for large models.
///
/// A node delivers until the first of its requirements falls short. A single member falls short at
/// its own time and a stock later, that is stock divided by the share lost in the end; substitutes
/// when so many of them have that the rest cannot carry the whole; a permission after its grace.
/// These are minima, maxima and order statistics of whole rows of times, one place for each stop.
/// Times start at never and only sink, members before owners and round cycles until nothing
/// changes; from a member that stands behind its owner it takes one day more, as in [StopRun].
///
/// Where members are all or nothing and lose everything the times are those of [StopRun]. A partial
/// loss counts from its beginning as large as it becomes in the end, which is never later. Two
/// things are rounded: a condition holds for one half-life (over the share lost) and then not at
/// all, and the days until a substitute works are left out.
@SuppressWarnings("ReferenceEquality") // one row stands for "never"
final class FailTimes {
  private static final float NEVER = Float.POSITIVE_INFINITY;
  private static final float GONE = 1 - 1e-6f;

  private final Clockwork clock;
  private final float[] days;
  private final int[] tolerated;

  /// @param days of each member's timing
  /// @param tolerated how many members of each requirement may be gone, see [#tolerated]
  FailTimes(Clockwork clock, double[] days, int[] tolerated) {
    this.clock = clock;
    this.days = new float[days.length];
    for (int i = 0; i < days.length; i++) {
      this.days[i] = (float) days[i];
    }
    this.tolerated = tolerated.clone();
  }

  /// How many members of each requirement may be gone while the rest still carries the whole, at
  /// the least.
  static int[] tolerated(Clockwork clock) {
    return IntStream.range(0, clock.owner.length).map(g -> tolerated(clock, g)).toArray();
  }

  private static int tolerated(Clockwork clock, int g) {
    int size = clock.offsets[g + 1] - clock.offsets[g];
    if (clock.coupling[g] == Coupling.CONDITION) {
      return size - 1;
    }
    int spare = size - clock.atLeast[g];
    if (clock.coupling[g] == Coupling.PERMISSION || spare == 0) {
      return spare;
    }
    double[] ceilings =
        Arrays.stream(clock.members, clock.offsets[g], clock.offsets[g + 1])
            .mapToDouble(Member::ceiling)
            .sorted()
            .toArray();
    double left = Arrays.stream(ceilings).sum();
    int gone = 0;
    while (gone < spare && left - ceilings[size - 1 - gone] > 1 - 1e-6) {
      left -= ceilings[size - 1 - gone++];
    }
    return gone;
  }

  /// The times after each of these stops.
  ///
  /// @param losses of the same stops
  Block after(int[] stops, Losses.Block losses) {
    Block block = new Block(stops, losses);
    block.spread();
    return block;
  }

  /// The rows of one block.
  final class Block {
    private final Losses.Block losses;
    private final float[] never;
    private final float[][] rows;
    private final float[] row;
    private final float[] shifted;
    private final float[][] earliest;
    private final float[] blocked;
    private final BitSet falls = new BitSet();
    private final BitSet waiting = new BitSet();

    private Block(int[] stops, Losses.Block losses) {
      this.losses = losses;
      never = new float[stops.length];
      Arrays.fill(never, NEVER);
      rows = new float[clock.graph.size()][];
      Arrays.fill(rows, never);
      row = new float[stops.length];
      shifted = new float[stops.length];
      earliest = new float[Arrays.stream(tolerated).max().orElse(0) + 1][stops.length];
      blocked = never.clone();
      for (int lane = 0; lane < stops.length; lane++) {
        if (!falls.get(stops[lane])) {
          falls.set(stops[lane]);
          rows[stops[lane]] = never.clone();
        }
        rows[stops[lane]][lane] = 0;
        announce(stops[lane]);
      }
    }

    /// Days that the node delivers the whole after each stop, infinite for always.
    float[] of(int node) {
      return rows[node];
    }

    /// The first day on which a permission of the whole business has lapsed.
    float[] blockedOn() {
      return blocked;
    }

    private void announce(int node) {
      for (int u = clock.useOffsets[node]; u < clock.useOffsets[node + 1]; u++) {
        waiting.set(clock.rank[clock.owner[clock.group[clock.uses[u]]]]);
      }
    }

    private void spread() {
      // times in a cycle sink by whole stocks and days, so that this ends
      int next = waiting.nextSetBit(0);
      while (next >= 0) {
        waiting.clear(next);
        int node = clock.order[next];
        if (!losses.isWhole(node)) {
          update(node);
        }
        int after = waiting.nextSetBit(next);
        next = after >= 0 ? after : waiting.nextSetBit(0);
      }
    }

    private void update(int node) {
      System.arraycopy(rows[node], 0, row, 0, row.length);
      int end = clock.graph.endOfRequirements(node);
      for (int g = clock.graph.firstRequirement(node); g < end; g++) {
        int from = clock.offsets[g];
        if (clock.offsets[g + 1] - from > 1) {
          several(g, node);
        } else if (falls.get(clock.members[from].node())) {
          lower(row, felt(from));
        }
      }
      if (Arrays.equals(rows[node], row)) {
        return;
      }
      if (!falls.get(node)) {
        falls.set(node);
        rows[node] = row.clone();
      } else {
        System.arraycopy(row, 0, rows[node], 0, row.length);
      }
      announce(node);
    }

    /// The time of the member after which one more is too many.
    private void several(int g, int node) {
      int wanted = tolerated[g] + 1;
      int falling = 0;
      for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
        falling += falls.get(clock.members[i].node()) ? 1 : 0;
      }
      // a permission tells by the way when the whole business is blocked
      if (falling < wanted && clock.coupling[g] != Coupling.PERMISSION) {
        return;
      }
      int seen = 0;
      for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
        if (falls.get(clock.members[i].node())) {
          insert(felt(i), Math.min(seen++, wanted), falling == wanted);
        }
      }
      if (falling < wanted) {
        return;
      }
      float[] last = earliest[falling == wanted ? 0 : wanted - 1];
      float[] lost = losses.of(node);
      for (int lane = 0; lane < last.length; lane++) {
        if (lost[lane] > 0 && last[lane] < row[lane]) {
          row[lane] = last[lane];
        }
      }
    }

    /// One more among the earliest, of which there are so many; when all count, only the latest is
    /// kept.
    private void insert(float[] time, int sorted, boolean all) {
      if (sorted > 0 && all) {
        raise(earliest[0], time);
        return;
      }
      if (sorted > 0 && time != shifted) {
        System.arraycopy(time, 0, shifted, 0, shifted.length);
      }
      float[] rest = sorted > 0 ? shifted : time;
      for (int r = 0; r < sorted; r++) {
        sort(earliest[r], rest);
      }
      if (sorted < earliest.length) {
        System.arraycopy(rest, 0, earliest[sorted], 0, rest.length);
      }
    }

    /// When the stop of a member is felt; not to be written to.
    private float[] felt(int i) {
      int node = clock.members[i].node();
      int owner = clock.owner[clock.group[i]];
      float late = clock.rank[owner] > clock.rank[node] ? 0 : 1;
      switch (clock.coupling[clock.group[i]]) {
        case PERMISSION -> lapse(i, rows[node], losses.of(node), late);
        case FLOW, CONDITION, SUPPORT, PART -> {
          if (days[i] > 0) {
            bridge(shifted, rows[node], losses.of(node), late, days[i]);
          } else if (late > 0) {
            delay(shifted, rows[node], late);
          } else {
            return rows[node];
          }
        }
      }
      return shifted;
    }

    private void lapse(int i, float[] time, float[] lost, float late) {
      float grace = late + (float) Math.floor(days[i]);
      boolean ofBusiness = clock.isOfWholeBusiness(clock.group[i]);
      for (int lane = 0; lane < time.length; lane++) {
        float felt = lost[lane] > GONE ? (float) Math.ceil(time[lane]) + grace : NEVER;
        shifted[lane] = felt;
        blocked[lane] = ofBusiness ? Math.min(blocked[lane], felt + 1) : blocked[lane];
      }
    }
  }

  private static void lower(float[] row, float[] other) {
    for (int lane = 0; lane < row.length; lane++) {
      if (other[lane] < row[lane]) {
        row[lane] = other[lane];
      }
    }
  }

  private static void raise(float[] row, float[] other) {
    for (int lane = 0; lane < row.length; lane++) {
      if (other[lane] > row[lane]) {
        row[lane] = other[lane];
      }
    }
  }

  private static void delay(float[] result, float[] time, float late) {
    for (int lane = 0; lane < result.length; lane++) {
      result[lane] = time[lane] + late;
    }
  }

  private static void bridge(float[] result, float[] time, float[] lost, float late, float stock) {
    for (int lane = 0; lane < result.length; lane++) {
      result[lane] = time[lane] + late + stock / lost[lane];
    }
  }

  /// Leaves the smaller of two in the first row, the larger in the second.
  private static void sort(float[] first, float[] second) {
    for (int lane = 0; lane < first.length; lane++) {
      if (second[lane] < first[lane]) {
        float low = second[lane];
        second[lane] = first[lane];
        first[lane] = low;
      }
    }
  }
}
