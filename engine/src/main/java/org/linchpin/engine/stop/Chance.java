package org.linchpin.engine.stop;

/// A probability with its 95 % interval, all between 0 and 1.
public record Chance(double value, double low, double high) {
  public double halfWidth() {
    return (high - low) / 2;
  }
}
