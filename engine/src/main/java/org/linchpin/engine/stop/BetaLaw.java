package org.linchpin.engine.stop;

import org.hipparchus.distribution.continuous.BetaDistribution;

/// A beta distribution, tabulated once so that a draw costs one interpolation.
///
/// With x = sin²(t) the density is smooth up to both ends, so that sums over equal steps of t give
/// the distribution function to about seven digits; the table is that function turned round.
final class BetaLaw implements Law {
  private static final int CELLS = 1024;
  private static final int SEARCHES = 60;

  private final double[] below;
  private final double[] place;

  private BetaLaw(double[] below, double[] place) {
    this.below = below;
    this.place = place;
  }

  /// @param a more than 0
  /// @param b more than 0
  static BetaLaw of(double a, double b) {
    double[] density = new double[CELLS + 1];
    double[] place = new double[CELLS + 1];
    for (int i = 0; i <= CELLS; i++) {
      double t = Math.PI / 2 * i / CELLS;
      double sine = Math.sin(t);
      double cosine = i == CELLS ? 0 : Math.cos(t);
      place[i] = sine * sine;
      density[i] = Math.pow(sine, 2 * a - 1) * Math.pow(cosine, 2 * b - 1);
      density[i] = Double.isFinite(density[i]) ? density[i] : 0;
    }
    double[] below = new double[CELLS + 1];
    for (int i = 1; i <= CELLS; i++) {
      below[i] = below[i - 1] + density[i - 1] + density[i];
    }
    double whole = below[CELLS];
    for (int i = 0; i <= CELLS; i++) {
      below[i] /= whole;
    }
    return new BetaLaw(below, place);
  }

  /// The beta distribution with one chance in twenty below `low` and one in twenty above `high`.
  static Law throughRange(double low, double high) {
    double least = -3;
    double most = 14;
    for (int i = 0; i < SEARCHES; i++) {
      double middle = (least + most) / 2;
      double size = Math.exp(middle);
      double mean = meanFor(size, low);
      boolean tooWide =
          new BetaDistribution(mean * size, (1 - mean) * size).cumulativeProbability(high) < 0.95;
      least = tooWide ? middle : least;
      most = tooWide ? most : middle;
    }
    double size = Math.exp((least + most) / 2);
    double mean = meanFor(size, low);
    return of(mean * size, (1 - mean) * size);
  }

  /// The mean that leaves one chance in twenty below `low`.
  private static double meanFor(double size, double low) {
    double least = 0;
    double most = 1;
    for (int i = 0; i < SEARCHES; i++) {
      double mean = (least + most) / 2;
      boolean tooLow =
          new BetaDistribution(mean * size, (1 - mean) * size).cumulativeProbability(low) > 0.05;
      least = tooLow ? mean : least;
      most = tooLow ? most : mean;
    }
    return (least + most) / 2;
  }

  @Override
  public double at(double u) {
    return along(below, place, u);
  }

  @Override
  public double below(double x) {
    return x <= 0 ? 0 : x >= 1 ? 1 : along(place, below, x);
  }

  /// Reads one rising row of the table against the other.
  private static double along(double[] given, double[] wanted, double value) {
    int from = 0;
    int to = CELLS;
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      if (given[middle] <= value) {
        from = middle;
      } else {
        to = middle;
      }
    }
    double width = given[to] - given[from];
    double part = width > 0 ? (value - given[from]) / width : 0.5;
    return wanted[from] + part * (wanted[to] - wanted[from]);
  }
}
