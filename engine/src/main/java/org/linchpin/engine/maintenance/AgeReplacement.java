package org.linchpin.engine.maintenance;

import java.util.OptionalDouble;

/// A part that is replaced when it breaks, or as planned at a fixed age, whichever comes first.
///
/// Its life follows a Weibull distribution, `R(t) = exp(-(t/eta)^beta)`. The cost of a planned
/// replacement is `cp`, that of a breakdown `cu`; per unit of time the policy of age `T` costs `(cp
/// R(T) + cu F(T)) / int_0^T R` (Barlow and Hunter 1960). A best finite age exists only when the
/// part wears out (`beta > 1`) and a breakdown costs more than a plan. It solves `h(T) int_0^T R -
/// F(T) = cp / (cu - cp)`, whose left side rises from 0; that is why it is found by halving and not
/// by minimising the cost, whose curve is flat far out.
///
/// @param shape beta, more than 0: below 1 new parts fail most, above 1 old ones
/// @param scale eta, the age by which 63 % have failed, more than 0, in any unit of time
/// @param planned cost of a planned replacement, more than 0
/// @param failure cost of a breakdown, more than 0
public record AgeReplacement(double shape, double scale, double planned, double failure) {
  private static final int STEPS = 2_000;
  private static final int HALVINGS = 60;

  /// Beyond this multiple of the scale hardly any part is alive.
  private static final double FAR = 1_000;

  /// @throws IllegalArgumentException when a number is not more than 0
  public AgeReplacement {
    if (!(shape > 0 && scale > 0 && planned > 0 && failure > 0)) {
      throw new IllegalArgumentException(
          "A replacement policy needs numbers above 0, not shape %s, scale %s, costs %s and %s."
              .formatted(shape, scale, planned, failure));
    }
  }

  /// The age at which replacing costs least in the long run, in the unit of the scale; empty when
  /// it is best to wait for the breakdown.
  public OptionalDouble bestAge() {
    if (shape <= 1 || failure <= planned) {
      return OptionalDouble.empty();
    }
    double target = planned / (failure - planned);
    double high = 1;
    while (gain(high) < target) {
      high *= 2;
      if (high > FAR) {
        return OptionalDouble.empty();
      }
    }
    double low = 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (gain(middle) < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of((low + high) / 2 * scale);
  }

  /// What the policy of an age costs per unit of time.
  ///
  /// @param age more than 0, in the unit of the scale
  public double costRate(double age) {
    double alive = alive(age / scale);
    return (planned * alive + failure * (1 - alive)) / (lived(age / scale) * scale);
  }

  /// `h(T) int_0^T R - F(T)`, with ages counted in scales.
  private double gain(double age) {
    double hazard = shape * Math.pow(age, shape - 1);
    return hazard * lived(age) - (1 - alive(age));
  }

  private double alive(double age) {
    return Math.exp(-Math.pow(age, shape));
  }

  /// The mean time a part is in use under the policy, `int_0^T R`, by Simpson's rule over powers of
  /// the age, which takes the steep start out of shapes below 1.
  private double lived(double age) {
    double step = 1.0 / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double u = i * step;
      double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * alive(age * u * u) * 2 * u;
    }
    return age * sum * step / 3;
  }
}
