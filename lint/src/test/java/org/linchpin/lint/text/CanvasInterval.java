package org.linchpin.lint.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// A 95 % interval of a share whose trials come in clusters, here the notes of one canvas.
///
/// Whole clusters are drawn with replacement, as many as there are, 4,000 times, always with the
/// same seed; the ends are the percentiles 2.5 and 97.5 of the share in the draws that have a trial
/// (cluster bootstrap; Davison & Hinkley 1997, section 3.8). A share that is 0 or 1 in every
/// cluster gets no width by it.
record CanvasInterval(double low, double high) {

  private static final long SEED = 20_261_120;
  private static final int DRAWS = 4_000;

  static CanvasInterval of(List<Proportion> clusters) {
    long[] hits = clusters.stream().mapToLong(Proportion::hits).toArray();
    long[] trials = clusters.stream().mapToLong(Proportion::trials).toArray();
    SplittableRandom random = new SplittableRandom(SEED);
    double[] shares = new double[DRAWS];
    int kept = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      long hit = 0;
      long all = 0;
      for (int i = 0; i < hits.length; i++) {
        int cluster = random.nextInt(hits.length);
        hit += hits[cluster];
        all += trials[cluster];
      }
      if (all > 0) {
        shares[kept++] = (double) hit / all;
      }
    }
    if (kept == 0) {
      return new CanvasInterval(0, 1);
    }
    Arrays.sort(shares, 0, kept);
    return new CanvasInterval(shares[(int) (0.025 * kept)], shares[(int) (0.975 * (kept - 1))]);
  }

  /// For example `.878-.964`.
  String text() {
    return String.format(Locale.ROOT, "%.3f-%.3f", low, high).replace("0.", ".");
  }
}
