package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.SobolSequenceGenerator;

/// Points that fill the space of all uncertain numbers evenly, scrambled sixteen times over.
///
/// Replicate r is point r / 16 of the Sobol sequence with direction numbers by Joe and Kuo (2008),
/// in scrambling r % 16: a nested uniform scrambling in base 2 (Owen 1995), whose coin for each
/// digit is a hash of the seed, the number and the digits before it. Each scrambling alone is an
/// unbiased estimate; their spread gives the interval. Numbers beyond [#DIMENSIONS] are drawn
/// independently.
final class Points {
  /// Independent scramblings, hence 15 degrees of freedom.
  static final int SCRAMBLINGS = 16;

  /// Numbers that share the even filling.
  static final int DIMENSIONS = 256;

  private static final int DIGITS = 20;
  private static final int WORD = 32;

  private final long seed;
  private final long[] names;
  private final int dimensions;
  private final List<int[]> points = new ArrayList<>();
  private final SobolSequenceGenerator source;

  /// @param names one hash for each uncertain number
  Points(long seed, long[] names) {
    this.seed = seed;
    this.names = names.clone();
    this.dimensions = Math.min(names.length, DIMENSIONS);
    this.source = new SobolSequenceGenerator(Math.max(1, dimensions));
  }

  /// Makes sure that the points of so many replicates are there; to be called by one thread.
  void prepare(int replicates) {
    while (points.size() * SCRAMBLINGS < replicates) {
      double[] next = source.nextVector();
      int[] digits = new int[dimensions];
      for (int d = 0; d < dimensions; d++) {
        digits[d] = (int) (long) (next[d] * 0x1p32);
      }
      points.add(digits);
    }
  }

  /// Where a replicate lies in one number's distribution, more than 0 and less than 1.
  double at(int replicate, int dimension) {
    int scrambling = replicate % SCRAMBLINGS;
    long key = Dice.mix(seed ^ names[dimension]) + scrambling;
    if (dimension >= dimensions) {
      return Dice.unit(Dice.mix(Dice.mix(key) + replicate));
    }
    int digits = points.get(replicate / SCRAMBLINGS)[dimension];
    long mixed = Dice.mix(key);
    long scrambled = 0;
    for (int k = 0; k < DIGITS; k++) {
      long before = k == 0 ? 0 : (digits >>> (WORD - k)) + (1L << k);
      long flip = Dice.mix(mixed + before) & 1;
      scrambled = (scrambled << 1) | (((digits >>> (WORD - 1 - k)) & 1) ^ flip);
    }
    long rest = Dice.mix(mixed ^ (digits >>> (WORD - DIGITS)) ^ (1L << WORD));
    return (scrambled + Dice.unit(rest)) * 0x1p-20;
  }
}
