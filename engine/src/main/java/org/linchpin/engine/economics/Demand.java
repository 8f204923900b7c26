package org.linchpin.engine.economics;

import java.util.List;
import org.linchpin.model.quantity.Spread;

/// How much is wanted, as far as anybody can tell: a lognormal amount, never below zero.
///
/// Spreads are matched by mean and variance, and so are sums of independent ones (Fenton 1960,
/// known as the Fenton-Wilkinson approximation); a 90 % range of positive ends is met exactly.
///
/// @param mean more than 0
/// @param deviation standard deviation, at least 0; 0 when the amount is certain
public record Demand(double mean, double deviation) {
  /// The 95 % point of the standard normal distribution: half the width of a 90 % range.
  private static final double NINETY_PERCENT = 1.6448536269514722;

  /// The demand in a spread; its unit is that of the spread.
  ///
  /// @throws IllegalArgumentException when it is missing or its mean is not more than 0
  public static Demand of(Spread spread) {
    return switch (spread) {
      case Spread.Missing() -> throw new IllegalArgumentException("A demand must be known.");
      case Spread.Point(double value) -> positive(value, 0);
      case Spread.Range(double low, double high) -> ofRange(low, high);
      case Spread.Pert(double low, double mode, double high) ->
          positive((low + 4 * mode + high) / 6, (high - low) / 6);
      case Spread.Triangular(double low, double mode, double high) ->
          positive(
              (low + mode + high) / 3,
              Math.sqrt(
                  Math.max(
                          0,
                          low * low
                              + mode * mode
                              + high * high
                              - low * mode
                              - low * high
                              - mode * high)
                      / 18));
      case Spread.Samples(List<Double> values) -> ofSamples(values);
    };
  }

  private static Demand ofRange(double low, double high) {
    if (!(low > 0 && high > 0)) {
      return positive((low + high) / 2, Math.abs(high - low) / (2 * NINETY_PERCENT));
    }
    double mu = (Math.log(low) + Math.log(high)) / 2;
    double sigma = Math.abs(Math.log(high) - Math.log(low)) / (2 * NINETY_PERCENT);
    double mean = Math.exp(mu + sigma * sigma / 2);
    return positive(mean, mean * Math.sqrt(Math.expm1(sigma * sigma)));
  }

  private static Demand ofSamples(List<Double> values) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElse(0);
    return positive(mean, Math.sqrt(variance));
  }

  private static Demand positive(double mean, double deviation) {
    if (!(mean > 0)) {
      throw new IllegalArgumentException("A demand must be more than 0, not %s.".formatted(mean));
    }
    return new Demand(mean, deviation);
  }

  /// This demand and an independent other one together.
  public Demand plus(Demand other) {
    return new Demand(mean + other.mean, Math.hypot(deviation, other.deviation));
  }

  /// So many times this demand.
  public Demand times(double factor) {
    return new Demand(mean * factor, deviation * factor);
  }

  private double sigma() {
    double ratio = deviation / mean;
    return Math.sqrt(Math.log1p(ratio * ratio));
  }

  private double mu() {
    double sigma = sigma();
    return Math.log(mean) - sigma * sigma / 2;
  }

  /// The amount that is not exceeded with this probability.
  ///
  /// @param probability more than 0 and less than 1
  public double quantile(double probability) {
    return deviation == 0 ? mean : Math.exp(mu() + sigma() * Normal.quantile(probability));
  }

  /// How much of an amount is left over on average, `E[(Q - D)+]`.
  ///
  /// For a lognormal demand that is `Q Phi(z) - mean Phi(z - sigma)` with `z = (ln Q - mu)/sigma`.
  ///
  /// @param amount what there is, at least 0
  public double leftOver(double amount) {
    if (deviation == 0 || amount <= 0) {
      return Math.max(0, amount - mean);
    }
    double sigma = sigma();
    double z = (Math.log(amount) - mu()) / sigma;
    return amount * Normal.below(z) - mean * Normal.below(z - sigma);
  }
}
