package org.linchpin.engine.economics;

/// The standard normal distribution.
final class Normal {
  private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);
  private static final double FAR = 8;

  private Normal() {}

  /// The probability of a value below `z`, to about 15 digits: the Taylor series about 0 that
  /// Marsaglia (2004) gives in *Evaluating the Normal Distribution*.
  static double below(double z) {
    if (Math.abs(z) > FAR) {
      return z > 0 ? 1 : 0;
    }
    double sum = z;
    double term = z;
    for (int i = 3; sum + term != sum || i < 5; i += 2) {
      term *= z * z / i;
      sum += term;
      if (i > 400) {
        break;
      }
    }
    return 0.5 + sum * Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
  }

  /// The value that is not exceeded with this probability, found by halving.
  static double quantile(double probability) {
    double low = -FAR;
    double high = FAR;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
