package org.linchpin.engine.structure;

import java.util.Arrays;
import java.util.BitSet;
import org.linchpin.engine.graph.StrongComponents;
import org.linchpin.engine.graph.TopologicalOrder;

/// The share that every node loses in the end, for a block of stops at once.
///
/// Each node has a row of numbers from 0 (carries the whole) to 1 (down), one for each stop of the
/// block. A row is the greatest over the node's requirements of what its members lose: a single
/// member hands its loss on, substitutes lose the sum of their ceilings times losses beyond what
/// they could carry too much. One plain loop over a row does a whole block and the compiler turns
/// it into vector instructions; nodes that no stop of the block reaches share one row of zeros and
/// cost nothing. Members come before owners. Inside a cycle any loss counts as whole, because a
/// partial one would creep round it many times; that is never too little, and leaves one bit of
/// each number, which [SingleFailures] works out. O(block (V + E)). Immutable; each block is the
/// business of one thread.
public final class Losses {
  /// More than this is lost altogether.
  private static final float GONE = 1 - 1e-6f;

  /// A rounding error and no loss.
  private static final float SAME = 1e-6f;

  private static final float CARRIES_ON = 2;

  private final Gates gates;
  private final SingleFailures failures;
  private final int[] order;
  private final float[] cliff;
  private final BitSet circular;
  private final BitSet allOrNothing;
  private final float[] capacity;

  private Losses(Gates gates, TopologicalOrder topology, float[] cliff) {
    this.gates = gates;
    this.order = topology.nodes();
    this.failures = new SingleFailures(cliff(gates, cliff), topology);
    this.cliff = cliff;
    this.circular = circular(topology.components(), order.length);
    this.capacity = new float[cliff.length];
    for (int g = 0; g < capacity.length; g++) {
      double sum = 0;
      for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
        sum += gates.ceilings[i];
      }
      capacity[g] = Math.abs(sum - 1) < SAME ? 1 : (float) sum;
    }
    this.allOrNothing = (BitSet) circular.clone();
    for (int node : order) {
      allOrNothing.set(node, circular.get(node) || isAllOrNothing(node));
    }
  }

  /// True when whole losses of the members can only make a whole loss, or none, of the node.
  private boolean isAllOrNothing(int node) {
    boolean all = true;
    for (int g = gates.groupsOf[node]; g < gates.groupsOf[node + 1] && all; g++) {
      int size = gates.offsets[g + 1] - gates.offsets[g];
      for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
        all &= allOrNothing.get(gates.members[i]);
        all &= size == 1 || cliff[g] < CARRIES_ON || gates.ceilings[i] >= 1;
      }
    }
    return all;
  }

  private static Gates cliff(Gates gates, float[] cliff) {
    Gates shortfalls = gates.fallingShort();
    for (int g = 0; g < cliff.length; g++) {
      if (cliff[g] < CARRIES_ON) {
        shortfalls.failsAt[g] =
            cliff[g] == 0 ? gates.offsets[g + 1] - gates.offsets[g] : gates.failsAt[g];
      }
    }
    return shortfalls;
  }

  private static BitSet circular(StrongComponents components, int nodes) {
    BitSet circular = new BitSet(nodes);
    for (int node = 0; node < nodes; node++) {
      circular.set(node, components.size(components.componentOf(node)) > 1);
    }
    return circular;
  }

  /// By what customers receive at first: conditions carry what they are met by, permissions do not
  /// count.
  public static Losses ofCapacity(BusinessGraph graph) {
    Gates gates = Gates.delivering(graph);
    float[] cliff = new float[gates.owner.length];
    Arrays.fill(cliff, CARRIES_ON);
    return new Losses(gates, graph.topology(), cliff);
  }

  /// When all stocks are empty, conditions that are not wholly met have faded and permissions have
  /// lapsed.
  public static Losses inTheEnd(BusinessGraph graph) {
    float[] cliff = new float[graph.requirements().size()];
    for (int g = 0; g < cliff.length; g++) {
      cliff[g] =
          switch (graph.requirement(g).coupling()) {
            case CONDITION -> 0;
            case PERMISSION -> GONE;
            case FLOW, SUPPORT, PART -> CARRIES_ON;
          };
    }
    return new Losses(Gates.all(graph), graph.topology(), cliff);
  }

  /// The losses after each of these stops.
  ///
  /// @param stops one node for each place of a row
  /// @param lost what each stopped node itself loses, 0 to 1
  public Block after(int[] stops, float[] lost) {
    boolean whole = true;
    for (float share : lost) {
      whole &= share >= 1;
    }
    long[][] bits = failures.sweep(stops);
    Block block = new Block(stops.length, bits, whole ? allOrNothing : circular);
    for (int lane = 0; lane < stops.length; lane++) {
      if (lost[lane] > 0) {
        block.stop(stops[lane], lane, lost[lane]);
      }
    }
    for (int node : order) {
      if (!block.inBits.get(node)) {
        block.update(node);
      }
    }
    return block;
  }

  /// The rows of one block.
  public final class Block {
    private final float[] none;
    private final float[][] rows;
    private final long[][] bits;
    private final BitSet inBits;
    private final BitSet written = new BitSet();
    private final float[] row;
    private final float[] sum;
    private final int[] count;

    private Block(int lanes, long[][] bits, BitSet inBits) {
      this.bits = bits;
      this.inBits = inBits;
      none = new float[lanes];
      rows = new float[gates.nodes][];
      Arrays.fill(rows, none);
      row = new float[lanes];
      sum = new float[lanes];
      count = new int[lanes];
    }

    /// What the node loses after each stop; not to be written to.
    @SuppressWarnings("ReferenceEquality") // one row stands for "nothing lost"
    public float[] of(int node) {
      int kept = inBits.get(node) ? failures.firstAlike(node) : node;
      if (!written.get(kept) && inBits.get(kept) && !isWhole(kept)) {
        float[] whole = new float[none.length];
        for (int lane = 0; lane < whole.length; lane++) {
          whole[lane] = bits[kept][lane >>> 6] >>> (lane & 63) & 1;
        }
        rows[kept] = whole;
        written.set(kept);
      }
      return rows[kept];
    }

    /// True when no stop of the block takes anything from the node.
    @SuppressWarnings("ReferenceEquality") // one row stands for "nothing lost"
    public boolean isWhole(int node) {
      if (!inBits.get(node)) {
        return !written.get(node);
      }
      long any = 0;
      for (long word : bits[node]) {
        any |= word;
      }
      return any == 0;
    }

    private void stop(int node, int lane, float lost) {
      if (inBits.get(node)) {
        return;
      }
      if (isWhole(node)) {
        rows[node] = new float[none.length];
        written.set(node);
      }
      rows[node][lane] = Math.max(rows[node][lane], lost);
    }

    private void update(int node) {
      System.arraycopy(rows[node], 0, row, 0, row.length);
      for (int g = gates.groupsOf[node]; g < gates.groupsOf[node + 1]; g++) {
        int from = gates.offsets[g];
        if (cliff[g] < CARRIES_ON) {
          fall(g, cliff[g], cliff[g] == 0 ? gates.offsets[g + 1] - from : gates.failsAt[g]);
        } else if (gates.offsets[g + 1] - from == 1) {
          if (!isWhole(gates.members[from])) {
            raise(row, of(gates.members[from]));
          }
        } else {
          share(g);
        }
      }
      if (hasGrown(rows[node], row)) {
        if (isWhole(node)) {
          rows[node] = row.clone();
          written.set(node);
        } else {
          System.arraycopy(row, 0, rows[node], 0, row.length);
        }
      }
    }

    /// Substitutes: what is lost beyond their surplus, or everything when too few are left.
    private void share(int g) {
      Arrays.fill(sum, 0);
      boolean any = false;
      for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
        if (!isWhole(gates.members[i])) {
          any = true;
          addTimes(sum, of(gates.members[i]), (float) gates.ceilings[i]);
        }
      }
      if (!any) {
        return;
      }
      if (capacity[g] < 1) {
        addWhereLost(sum, 1 - capacity[g]);
      } else {
        add(sum, 1 - capacity[g]);
      }
      raiseWithinWhole(row, sum);
      if (gates.failsAt[g] < gates.offsets[g + 1] - gates.offsets[g]) {
        fall(g, GONE, gates.failsAt[g]);
      }
    }

    /// Everything is lost where so many members have lost more than the threshold.
    private void fall(int g, float threshold, int fails) {
      Arrays.fill(count, 0);
      for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
        float[] member = of(gates.members[i]);
        for (int lane = 0; lane < count.length; lane++) {
          count[lane] += member[lane] > threshold ? 1 : 0;
        }
      }
      for (int lane = 0; lane < count.length; lane++) {
        row[lane] = count[lane] >= fails ? 1 : row[lane];
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

  private static void raiseWithinWhole(float[] row, float[] sum) {
    for (int lane = 0; lane < row.length; lane++) {
      if (sum[lane] > row[lane]) {
        row[lane] = sum[lane] < 1 ? sum[lane] : 1;
      }
    }
  }

  private static void addTimes(float[] sum, float[] row, float factor) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += factor * row[lane];
    }
  }

  private static void add(float[] sum, float number) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += number;
    }
  }

  private static void addWhereLost(float[] sum, float number) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += sum[lane] > 0 ? number : 0;
    }
  }

  private static boolean hasGrown(float[] before, float[] after) {
    for (int lane = 0; lane < before.length; lane++) {
      if (after[lane] > before[lane]) {
        return true;
      }
    }
    return false;
  }
}
