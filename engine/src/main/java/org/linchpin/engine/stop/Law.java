package org.linchpin.engine.stop;

import java.util.Arrays;
import org.linchpin.model.quantity.Spread;

/// How an uncertain number is distributed.
interface Law {
  /// Standard normal deviates between the ends of a 90 % interval.
  double NINETY = 2 * 1.6448536269514722;

  /// @param u a probability, more than 0 and less than 1
  double at(double u);

  /// The chance that the number is less than this one.
  double below(double x);

  /// True when [#below] has no steps inside the range.
  default boolean isSmooth() {
    return true;
  }

  /// How the spread of a number is read: a positive 90 % range as lognormal, a range of shares as a
  /// beta distribution, any other range as normal, three values as PERT, draws as they are.
  ///
  /// @param spread in base units, not missing
  /// @param share true for numbers between 0 and 1 by nature
  static Law of(Spread spread, boolean share) {
    return switch (spread) {
      case Spread.Missing() ->
          throw new IllegalArgumentException("A missing number has no distribution.");
      case Spread.Point(double value) -> new Fixed(value);
      case Spread.Range(double low, double high) -> range(low, high, share);
      case Spread.Pert(double low, double mode, double high) -> pert(low, mode, high);
      case Spread.Triangular(double low, double mode, double high) -> triangular(low, mode, high);
      case Spread.Samples samples -> drawn(samples);
    };
  }

  private static Law range(double low, double high, boolean share) {
    if (!(low < high)) {
      return new Fixed(low);
    }
    if (share && low > 0 && high < 1) {
      return BetaLaw.throughRange(low, high);
    }
    if (low > 0) {
      return new Lognormal(
          new Gauss((Math.log(low) + Math.log(high)) / 2, Math.log(high / low) / NINETY));
    }
    Law normal = new Gauss((low + high) / 2, (high - low) / NINETY);
    return share ? new Clamped(normal) : normal;
  }

  private static Law pert(double low, double mode, double high) {
    if (!(low < high)) {
      return new Fixed(low);
    }
    double width = high - low;
    return new Scaled(
        BetaLaw.of(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width), low, width);
  }

  private static Law triangular(double low, double mode, double high) {
    return low < high ? new Triangle(low, mode, high) : new Fixed(low);
  }

  private static Law drawn(Spread.Samples samples) {
    double[] sorted = samples.values().stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Drawn(sorted);
  }

  /// No doubt at all.
  record Fixed(double value) implements Law {
    @Override
    public double at(double u) {
      return value;
    }

    @Override
    public double below(double x) {
      return value < x ? 1 : 0;
    }

    @Override
    public boolean isSmooth() {
      return false;
    }
  }

  /// The normal distribution.
  record Gauss(double mean, double deviation) implements Law {
    @Override
    public double at(double u) {
      return mean + deviation * Normal.quantile(u);
    }

    @Override
    public double below(double x) {
      return Normal.below((x - mean) / deviation);
    }
  }

  /// A number whose logarithm is normal.
  record Lognormal(Gauss logarithm) implements Law {
    @Override
    public double at(double u) {
      return Math.exp(logarithm.at(u));
    }

    @Override
    public double below(double x) {
      return x > 0 ? logarithm.below(Math.log(x)) : 0;
    }
  }

  /// Kept between 0 and 1.
  record Clamped(Law free) implements Law {
    @Override
    public double at(double u) {
      return Math.clamp(free.at(u), 0.0, 1.0);
    }

    @Override
    public double below(double x) {
      return x <= 0 ? 0 : x > 1 ? 1 : free.below(x);
    }

    @Override
    public boolean isSmooth() {
      return false;
    }
  }

  /// A distribution between 0 and 1, moved and stretched.
  record Scaled(Law unit, double low, double width) implements Law {
    @Override
    public double at(double u) {
      return low + width * unit.at(u);
    }

    @Override
    public double below(double x) {
      return unit.below((x - low) / width);
    }
  }

  /// Three values joined by straight lines.
  record Triangle(double low, double mode, double high) implements Law {
    @Override
    public double at(double u) {
      double width = high - low;
      return u < (mode - low) / width
          ? low + Math.sqrt(u * width * (mode - low))
          : high - Math.sqrt((1 - u) * width * (high - mode));
    }

    @Override
    public double below(double x) {
      if (x <= low) {
        return 0;
      }
      if (x >= high) {
        return 1;
      }
      double width = high - low;
      return x < mode
          ? (x - low) * (x - low) / (width * (mode - low))
          : 1 - (high - x) * (high - x) / (width * (high - mode));
    }
  }

  /// One of some values, each as likely as any other.
  ///
  /// @param sorted from small to large
  record Drawn(double[] sorted) implements Law {
    @Override
    public double at(double u) {
      return sorted[Math.min((int) (u * sorted.length), sorted.length - 1)];
    }

    @Override
    public double below(double x) {
      return (double) Arrays.stream(sorted).filter(value -> value < x).count() / sorted.length;
    }

    @Override
    public boolean isSmooth() {
      return false;
    }
  }
}
