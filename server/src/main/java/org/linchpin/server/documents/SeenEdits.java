package org.linchpin.server.documents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/// The ids of all submissions that ever changed a document, in two bytes each.
///
/// A Bloom filter (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
/// Communications of the ACM 13, 1970): an id that it does not hold was never seen; of those that
/// were not seen it holds about one in a thousand, and for these somebody has to look in the
/// database. With 16 bits and six hashes an id; a full filter gets one of twice the size beside it.
/// Not safe for threads.
final class SeenEdits {
  private static final int BITS = 16;
  private static final int HASHES = 6;
  private static final int LEAST = 4_096;

  private final List<BitSet> filters = new ArrayList<>();
  private int capacity;
  private int held;

  SeenEdits(Collection<String> ids) {
    capacity = Math.max(LEAST, 2 * ids.size());
    filters.add(new BitSet(capacity * BITS));
    ids.forEach(this::add);
  }

  void add(String id) {
    if (held == capacity) {
      capacity *= 2;
      held = 0;
      filters.add(new BitSet(capacity * BITS));
    }
    held++;
    long hash = hash(id);
    for (int i = 0; i < HASHES; i++) {
      filters.getLast().set(bit(hash, i, capacity * BITS));
    }
  }

  /// False when the id was never added.
  boolean mayHold(String id) {
    long hash = hash(id);
    int bits = capacity * BITS;
    for (BitSet filter : filters.reversed()) {
      if (holds(filter, hash, bits)) {
        return true;
      }
      bits /= 2;
    }
    return false;
  }

  private static boolean holds(BitSet filter, long hash, int bits) {
    for (int i = 0; i < HASHES; i++) {
      if (!filter.get(bit(hash, i, bits))) {
        return false;
      }
    }
    return true;
  }

  /// Two halves of one hash stand for as many as wanted (A. Kirsch and M. Mitzenmacher, "Less
  /// hashing, same performance", ESA 2006).
  private static int bit(long hash, int i, int bits) {
    return Math.floorMod((int) hash + i * ((int) (hash >>> 32) | 1), bits);
  }

  /// FNV-1a over the characters, then mixed as the end of MurmurHash3 does.
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
