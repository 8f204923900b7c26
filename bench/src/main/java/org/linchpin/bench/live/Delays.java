package org.linchpin.bench.live;

/// How long things took, counted in steps of a twentieth of a millisecond up to a minute.
final class Delays {
  private static final int STEP_NANOS = 50_000;

  private final long[] counts = new long[1_200_000];
  private long all;

  void add(long nanos) {
    counts[Math.clamp(nanos / STEP_NANOS, 0, counts.length - 1)]++;
    all++;
  }

  long count() {
    return all;
  }

  /// Milliseconds that this share took at most; not a number when there are none.
  double millis(double share) {
    long wanted = Math.max(1, Math.round(share * all));
    long passed = 0;
    for (int i = 0; i < counts.length && all > 0; i++) {
      passed += counts[i];
      if (passed >= wanted) {
        return (i + 1) * (STEP_NANOS / 1e6);
      }
    }
    return Double.NaN;
  }
}
