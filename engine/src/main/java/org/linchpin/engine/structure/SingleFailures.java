package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.linchpin.engine.graph.StrongComponents;
import org.linchpin.engine.graph.TopologicalOrder;

/// Which single stops bring down which nodes, for every stop at once.
///
/// For each node the set of stops that bring it down is one row of bits: its own stop, and for each
/// requirement the stops that take away too many members. "All are needed" is a union of rows, "any
/// will do" an intersection, and k of n a count kept in bit planes. One sweep over the nodes in
/// topological order does 64 knock-outs a word; inside a cycle the sweep repeats until nothing
/// changes. Work is O(n (V + E) / 64), and memory is bounded by doing the stops in blocks.
public final class SingleFailures {
  /// Stops handled together; 32 longs a row at most.
  private static final int BLOCK = 2_048;

  private final Gates gates;
  private final TopologicalOrder topology;

  private SingleFailures(Gates gates, TopologicalOrder topology) {
    this.gates = gates;
    this.topology = topology;
  }

  /// For each of `targets` the set of `candidates`, by index, whose stop alone brings it down.
  ///
  /// @param topology an order of the graph the gates come from
  public static List<BitSet> of(
      Gates gates, TopologicalOrder topology, int[] candidates, int[] targets) {
    SingleFailures failures = new SingleFailures(gates, topology);
    List<BitSet> cuts = new ArrayList<>();
    for (int ignored : targets) {
      cuts.add(new BitSet(candidates.length));
    }
    for (int from = 0; from < candidates.length; from += BLOCK) {
      int[] block = Arrays.copyOfRange(candidates, from, Math.min(candidates.length, from + BLOCK));
      long[][] rows = failures.sweep(block);
      for (int t = 0; t < targets.length; t++) {
        BitSet bits = BitSet.valueOf(rows[targets[t]]);
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
          cuts.get(t).set(from + i);
        }
      }
    }
    return cuts;
  }

  /// Every node's row for one block of stops: bit i says that the stop of `block[i]` brings it
  /// down.
  static long[][] rows(Gates gates, TopologicalOrder topology, int[] block) {
    return new SingleFailures(gates, topology).sweep(block);
  }

  private long[][] sweep(int[] block) {
    int words = (block.length + 63) >>> 6;
    long[][] rows = new long[gates.size()][words];
    for (int i = 0; i < block.length; i++) {
      rows[block[i]][i >>> 6] |= 1L << (i & 63);
    }
    int[] order = topology.nodes();
    long[][] planes = new long[32][words];
    boolean[] waiting = new boolean[order.length];
    Arrays.fill(waiting, true);
    StrongComponents components = topology.components();
    for (int at = 0; at < order.length; ) {
      int component = components.componentOf(order[at]);
      int end = at + components.size(component);
      boolean again = true;
      while (again) {
        again = false;
        for (int i = at; i < end; i++) {
          if (waiting[order[i]]) {
            waiting[order[i]] = false;
            again |= update(order[i], rows, planes) && announce(order[i], waiting);
          }
        }
        again &= components.isCyclic(component);
      }
      at = end;
    }
    return rows;
  }

  private boolean announce(int node, boolean[] waiting) {
    for (int u = gates.useOffsets[node]; u < gates.useOffsets[node + 1]; u++) {
      waiting[gates.owner[gates.uses[u]]] = true;
    }
    return true;
  }

  private boolean update(int node, long[][] rows, long[][] planes) {
    long[] row = rows[node];
    boolean changed = false;
    for (int g = gates.groupsOf[node]; g < gates.groupsOf[node + 1]; g++) {
      int size = gates.offsets[g + 1] - gates.offsets[g];
      if (gates.failsAt[g] == 1) {
        for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
          changed |= or(row, rows[gates.members[i]]);
        }
      } else if (gates.failsAt[g] == size) {
        intersection(g, rows, planes[0]);
        changed |= or(row, planes[0]);
      } else {
        changed |= or(row, atLeast(g, rows, planes));
      }
    }
    return changed;
  }

  private static boolean or(long[] row, long[] other) {
    long more = 0;
    for (int w = 0; w < row.length; w++) {
      more |= other[w] & ~row[w];
      row[w] |= other[w];
    }
    return more != 0;
  }

  private void intersection(int g, long[][] rows, long[] result) {
    Arrays.fill(result, -1L);
    for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
      long[] member = rows[gates.members[i]];
      for (int w = 0; w < result.length; w++) {
        result[w] &= member[w];
      }
    }
  }

  /// The stops that take down at least `failsAt` members: a binary counter per bit in planes 2 and
  /// up, compared with the threshold from the highest plane down.
  private long[] atLeast(int g, long[][] rows, long[][] planes) {
    int counters = 32 - Integer.numberOfLeadingZeros(gates.offsets[g + 1] - gates.offsets[g]);
    for (int p = 0; p < counters; p++) {
      Arrays.fill(planes[p + 2], 0);
    }
    int words = planes[0].length;
    for (int i = gates.offsets[g]; i < gates.offsets[g + 1]; i++) {
      long[] member = rows[gates.members[i]];
      for (int w = 0; w < words; w++) {
        long carry = member[w];
        for (int p = 2; p < counters + 2 && carry != 0; p++) {
          long sum = planes[p][w] ^ carry;
          carry &= planes[p][w];
          planes[p][w] = sum;
        }
      }
    }
    long[] reached = planes[0];
    for (int w = 0; w < words; w++) {
      long greater = 0;
      long equal = -1L;
      for (int p = counters - 1; p >= 0; p--) {
        long bit = planes[p + 2][w];
        long wanted = (gates.failsAt[g] >>> p & 1) == 1 ? -1L : 0L;
        greater |= equal & bit & ~wanted;
        equal &= ~(bit ^ wanted);
      }
      reached[w] = greater | equal;
    }
    return reached;
  }
}
