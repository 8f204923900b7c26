package org.linchpin.engine.stop;

/// Random numbers that depend on nothing but what they are for.
///
/// A draw is a hash of (seed, replicate, day, stream): every scenario sees the same draws, and one
/// more stream leaves all others as they were. The hash is the finalizer of SplitMix64 (Steele, Lea
/// and Flood 2014) over keys that were mixed before.
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-52;

  private final long[] keys = new long[Lanes.COUNT];
  private final long[] bits = new long[Lanes.COUNT];

  /// What is drawn with the same keys as long as the replicates stay.
  Dice reseed(long seed, int firstReplicate) {
    for (int l = 0; l < keys.length; l++) {
      keys[l] = mix(mix(seed + GOLDEN) + (firstReplicate + l) * GOLDEN);
    }
    return this;
  }

  /// A name as a stream of its own.
  static long stream(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = mix(hash + name.charAt(i) + GOLDEN);
    }
    return hash;
  }

  static long mix(long bits) {
    long x = bits;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /// A number between 0 and 1, neither included, from 52 bits.
  static double unit(long bits) {
    return ((bits >>> 12) + 0.5) * UNIT;
  }

  private void roll(int day, long stream) {
    long step = mix(stream + day * GOLDEN);
    for (int l = 0; l < Lanes.COUNT; l++) {
      bits[l] = mix(keys[l] ^ step);
    }
  }

  /// One lognormal factor with mean 1 for each lane.
  void lognormal(int day, long stream, LognormalTable table, double[] row) {
    roll(day, stream);
    table.fill(bits, row);
  }

  /// One of two factors, 1 - spread or 1 + spread, with equal chances for each lane.
  void coin(int day, long stream, double spread, double[] row) {
    roll(day, stream);
    for (int l = 0; l < Lanes.COUNT; l++) {
      row[l] = bits[l] >= 0 ? 1 - spread : 1 + spread;
    }
  }
}
