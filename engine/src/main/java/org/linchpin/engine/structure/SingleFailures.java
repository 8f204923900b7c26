package org.linchpin.engine.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.linchpin.engine.graph.StrongComponents;
import org.linchpin.engine.graph.TopologicalOrder;

/// Which single stops bring down which nodes, for every stop at once.
///
/// For each node the set of stops that bring it down is one row of bits: its own stop, and for each
/// requirement the stops that take away too many members. "All are needed" is a union of rows, "any
/// will do" an intersection, and k of n a count kept in bit planes. One sweep over the nodes in
/// topological order does 64 knock-outs a word; inside a cycle the sweep repeats until nothing
/// changes. Nodes that share a fate share a row, see [Fates], which leaves little to repeat. Work
/// is O(n (V + E) / 64), and memory is bounded by doing the stops in blocks.
public final class SingleFailures {
  /// Longs of a row at most.
  private static final int WORDS = 32;

  /// Stops handled together, one bit for each.
  private static final int BLOCK = WORDS * Long.SIZE;

  private final Gates gates;
  private final StrongComponents components;
  private final Fates fates;

  /// @param topology an order of the graph the gates come from
  SingleFailures(Gates gates, TopologicalOrder topology) {
    this.gates = gates;
    this.components = topology.components();
    this.fates = Fates.of(gates, topology.nodes());
  }

  /// For each of `targets` the set of `candidates`, by index, whose stop alone brings it down.
  ///
  /// @param topology an order of the graph the gates come from
  public static List<BitSet> of(
      Gates gates, TopologicalOrder topology, int[] candidates, int[] targets) {
    SingleFailures failures = new SingleFailures(gates, topology);
    long[][] cuts = new long[targets.length][(candidates.length + 63) >>> 6];
    IntStream.range(0, (candidates.length + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(
            b -> {
              int end = Math.min(candidates.length, (b + 1) * BLOCK);
              long[][] rows = failures.sweep(Arrays.copyOfRange(candidates, b * BLOCK, end));
              for (int t = 0; t < targets.length; t++) {
                long[] row = rows[targets[t]];
                System.arraycopy(row, 0, cuts[t], b * WORDS, row.length);
              }
            });
    return Arrays.stream(cuts).map(BitSet::valueOf).toList();
  }

  /// Every node's row for one block of stops, not to be written to: bit i says that the stop of
  /// `block[i]` brings it down.
  long[][] sweep(int[] block) {
    int words = (block.length + 63) >>> 6;
    long[][] rows = new long[gates.size()][];
    for (int fate = 0; fate < fates.count(); fate++) {
      long[] row = new long[words];
      for (int i = fates.offsets()[fate]; i < fates.offsets()[fate + 1]; i++) {
        rows[fates.nodes()[i]] = row;
      }
    }
    for (int i = 0; i < block.length; i++) {
      rows[block[i]][i >>> 6] |= 1L << (i & 63);
    }
    long[][] planes = new long[32][words];
    boolean[] waiting = new boolean[gates.size()];
    Arrays.fill(waiting, true);
    for (int at = 0, end; at < fates.count(); at = end) {
      int component = components.componentOf(fates.firstNode(at));
      end = at + 1;
      while (end < fates.count() && components.componentOf(fates.firstNode(end)) == component) {
        end++;
      }
      boolean again = true;
      while (again) {
        again = false;
        for (int fate = at; fate < end; fate++) {
          again |= updateAll(fate, rows, planes, waiting) && announce(fate, waiting);
        }
        again &= components.isCyclic(component);
      }
    }
    return rows;
  }

  /// The first of the nodes that share the row of this one.
  int firstAlike(int node) {
    return fates.firstNode(fates.of()[node]);
  }

  private boolean announce(int fate, boolean[] waiting) {
    for (int i = fates.offsets()[fate]; i < fates.offsets()[fate + 1]; i++) {
      int node = fates.nodes()[i];
      for (int u = gates.useOffsets[node]; u < gates.useOffsets[node + 1]; u++) {
        int owner = gates.owner[gates.uses[u]];
        // whoever shares the row has the news
        waiting[owner] |= fates.of()[owner] != fate;
      }
    }
    return true;
  }

  private boolean updateAll(int fate, long[][] rows, long[][] planes, boolean[] waiting) {
    boolean changed = false;
    for (int i = fates.offsets()[fate]; i < fates.offsets()[fate + 1]; i++) {
      int node = fates.nodes()[i];
      if (waiting[node]) {
        waiting[node] = false;
        changed |= update(node, rows, planes);
      }
    }
    return changed;
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

  @SuppressWarnings("ReferenceEquality") // nodes that share a fate share a row
  private static boolean or(long[] row, long[] other) {
    if (row == other) {
      return false;
    }
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
