package org.linchpin.engine.importance;

/// Points and weights to integrate a polynomial over 0..1 without error.
///
/// @param points between 0 and 1
/// @param weights summing to 1
record Quadrature(double[] points, double[] weights) {

  /// Gauss-Legendre with `count` points, exact for degrees up to 2 count - 1. Roots of the Legendre
  /// polynomial by Newton's method from Chebyshev's guess (Abramowitz and Stegun 25.4.29).
  static Quadrature gaussLegendre(int count) {
    double[] points = new double[count];
    double[] weights = new double[count];
    for (int i = 0; i < count; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (count + 0.5));
      double slope = 1;
      for (int step = 0; step < 100; step++) {
        double p = 1;
        double before = 0;
        for (int k = 1; k <= count; k++) {
          double next = ((2 * k - 1) * x * p - (k - 1) * before) / k;
          before = p;
          p = next;
        }
        slope = count * (x * p - before) / (x * x - 1);
        double move = p / slope;
        x -= move;
        if (Math.abs(move) < 1e-16) {
          break;
        }
      }
      points[i] = (1 - x) / 2;
      weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return new Quadrature(points, weights);
  }
}
