package org.linchpin.engine.stop;

/// Random numbers that depend on nothing but what they are for.
///
/// A draw is a hash of (seed, replicate, day, stream): every scenario sees the same draws, and one
/// more stream leaves all others as they were. The hash is the finalizer of SplitMix64 (Steele, Lea
/// and Flood 2014) over keys that were mixed before.
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-52;

  /// Beyond this deviation the short series for exponentials is not good enough.
  private static final double WIDE = 1;

  private final long[] keys = new long[Lanes.COUNT];
  private final double[] chances = Lanes.row();

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
      chances[l] = unit(mix(keys[l] ^ step));
    }
  }

  /// One lognormal factor with mean 1 for each lane.
  ///
  /// @param deviation of the logarithm, 0 or more
  void lognormal(int day, long stream, double deviation, double[] row) {
    roll(day, stream);
    Normal.fill(chances, row);
    double shift = deviation * deviation / 2;
    if (deviation > WIDE) {
      for (int l = 0; l < Lanes.COUNT; l++) {
        row[l] = Math.exp(deviation * row[l] - shift);
      }
    } else {
      exponentials(row, deviation / 16, shift / 16);
    }
  }

  /// exp(16 x) as the sixteenth power of a Taylor polynomial; relative error below 1e-6 for |x| up
  /// to 0.5, eight deviations out.
  private static void exponentials(double[] row, double factor, double shift) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      double x = factor * row[l] - shift;
      double p =
          1
              + x
                  * (1
                      + x
                          * (1.0 / 2
                              + x
                                  * (1.0 / 6
                                      + x
                                          * (1.0 / 24
                                              + x * (1.0 / 120 + x * (1.0 / 720 + x / 5040))))));
      double p2 = p * p;
      double p4 = p2 * p2;
      double p8 = p4 * p4;
      row[l] = p8 * p8;
    }
  }

  /// One of two factors, 1 - spread or 1 + spread, with equal chances for each lane.
  void coin(int day, long stream, double spread, double[] row) {
    roll(day, stream);
    for (int l = 0; l < Lanes.COUNT; l++) {
      row[l] = chances[l] < 0.5 ? 1 - spread : 1 + spread;
    }
  }
}
