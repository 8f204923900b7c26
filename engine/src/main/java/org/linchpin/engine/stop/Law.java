package org.linchpin.engine.stop;

import java.util.Arrays;
import org.linchpin.model.quantity.Spread;

/// The quantile function of an uncertain number.
interface Law {
  /// Standard normal deviates between the ends of a 90 % interval.
  double NINETY = 2 * 1.6448536269514722;

  /// @param u a probability, more than 0 and less than 1
  double at(double u);

  /// How the spread of a number is read: a positive 90 % range as lognormal, a range of shares as a
  /// beta distribution, any other range as normal, three values as PERT, draws as they are.
  ///
  /// @param spread in base units, not missing
  /// @param share true for numbers between 0 and 1 by nature
  static Law of(Spread spread, boolean share) {
    return switch (spread) {
      case Spread.Missing() ->
          throw new IllegalArgumentException("A missing number has no distribution.");
      case Spread.Point(double value) -> u -> value;
      case Spread.Range(double low, double high) -> range(low, high, share);
      case Spread.Pert(double low, double mode, double high) -> pert(low, mode, high);
      case Spread.Triangular(double low, double mode, double high) -> triangular(low, mode, high);
      case Spread.Samples samples -> drawn(samples);
    };
  }

  private static Law range(double low, double high, boolean share) {
    if (!(low < high)) {
      return u -> low;
    }
    if (share && low > 0 && high < 1) {
      return BetaLaw.throughRange(low, high);
    }
    if (low > 0) {
      double mean = (Math.log(low) + Math.log(high)) / 2;
      double deviation = (Math.log(high) - Math.log(low)) / NINETY;
      return u -> Math.exp(mean + deviation * Normal.quantile(u));
    }
    double mean = (low + high) / 2;
    double deviation = (high - low) / NINETY;
    Law normal = u -> mean + deviation * Normal.quantile(u);
    return share ? u -> Math.clamp(normal.at(u), 0.0, 1.0) : normal;
  }

  private static Law pert(double low, double mode, double high) {
    if (!(low < high)) {
      return u -> low;
    }
    double width = high - low;
    Law beta = BetaLaw.of(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width);
    return u -> low + width * beta.at(u);
  }

  private static Law triangular(double low, double mode, double high) {
    if (!(low < high)) {
      return u -> low;
    }
    double width = high - low;
    double turn = (mode - low) / width;
    return u ->
        u < turn
            ? low + Math.sqrt(u * width * (mode - low))
            : high - Math.sqrt((1 - u) * width * (high - mode));
  }

  private static Law drawn(Spread.Samples samples) {
    double[] sorted = samples.values().stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return u -> sorted[Math.min((int) (u * sorted.length), sorted.length - 1)];
  }
}
