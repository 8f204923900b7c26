package org.linchpin.engine.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/// Up to three node numbers in one long, ascending, each plus one in 21 bits; 0 is the empty set.
final class PackedSet {
  static final int MOST = 3;
  static final int LARGEST_NODE = (1 << 21) - 2;
  static final long EMPTY = 0;
  static final long TOO_LARGE = -1;

  private static final int BITS = 21;
  private static final long MASK = (1L << BITS) - 1;

  private PackedSet() {}

  static long of(int node) {
    return node + 1L;
  }

  static int size(long set) {
    return set == 0 ? 0 : set >>> BITS == 0 ? 1 : set >>> (2 * BITS) == 0 ? 2 : 3;
  }

  static int[] nodes(long set) {
    int[] nodes = new int[size(set)];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (int) ((set >>> (i * BITS)) & MASK) - 1;
    }
    return nodes;
  }

  /// The union, or [#TOO_LARGE].
  static long union(long a, long b) {
    if (a == b || b == 0) {
      return a;
    }
    if (a == 0) {
      return b;
    }
    long union = 0;
    int count = 0;
    long left = a;
    long right = b;
    while (left != 0 || right != 0) {
      long x = left & MASK;
      long y = right & MASK;
      long next = x == 0 ? y : y == 0 ? x : Math.min(x, y);
      left = x == next ? left >>> BITS : left;
      right = y == next ? right >>> BITS : right;
      if (count == MOST) {
        return TOO_LARGE;
      }
      union |= next << (count++ * BITS);
    }
    return union;
  }

  static boolean touches(long set, BitSet nodes) {
    for (long rest = set; rest != 0; rest >>>= BITS) {
      if (nodes.get((int) (rest & MASK) - 1)) {
        return true;
      }
    }
    return false;
  }

  /// True when `others` hold a set of two that is a part of this set of three.
  static boolean hasSmaller(long set, Set<Long> others) {
    if (size(set) < MOST) {
      return false;
    }
    int[] nodes = nodes(set);
    return Arrays.stream(
            new long[] {
              union(of(nodes[0]), of(nodes[1])),
              union(of(nodes[0]), of(nodes[2])),
              union(of(nodes[1]), of(nodes[2]))
            })
        .anyMatch(others::contains);
  }
}
