package org.linchpin.lint.text;

import java.util.Locale;

/// A share of hits among trials with its 95 % interval by Wilson's score method (Wilson 1927).
record Proportion(long hits, long trials) {

  private static final double Z = 1.959963984540054;

  double value() {
    return trials == 0 ? 0 : (double) hits / trials;
  }

  double low() {
    return bound(-1);
  }

  double high() {
    return bound(1);
  }

  private double bound(int sign) {
    if (trials == 0) {
      return sign < 0 ? 0 : 1;
    }
    double n = trials;
    double p = value();
    double root = Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double end = (p + Z * Z / (2 * n) + sign * Z * root) / (1 + Z * Z / n);
    return Math.clamp(end, 0, 1);
  }

  /// For example `.932 (.878-.964)`.
  String text() {
    return trials == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", value(), low(), high()).replace("0.", ".");
  }

  /// For example `124/133 = .932 (.878-.964)`.
  String full() {
    return hits + "/" + trials + (trials == 0 ? "" : " = " + text());
  }
}
