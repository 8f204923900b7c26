package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Published and exact values of information.
class ValueOfInformationTest {
  private static final int DRAWS = 1 << 18;

  /// To drill or not (SAS/OR, PROC DTREE): oil worth nothing, 700 or 1,200 thousand with chances
  /// 0.5, 0.3, 0.2; drilling costs 150, 300 or 500 thousand with chances 0.2, 0.6, 0.2.
  @Test
  void agreesWithTheOilWildcatter() {
    double[] oil = new double[DRAWS];
    double[] cost = new double[DRAWS];
    double[][] benefit = new double[2][DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      double u = Dice.unit(Dice.mix(i));
      double v = Dice.unit(Dice.mix(i + 77_000_000L));
      oil[i] = u < 0.5 ? 0 : u < 0.8 ? 700 : 1200;
      cost[i] = v < 0.2 ? 150 : v < 0.8 ? 300 : 500;
      benefit[0][i] = oil[i] - cost[i];
    }
    assertThat(ValueOfInformation.of(benefit, oil, 1)).isCloseTo(155, within(3.0));
    assertThat(ValueOfInformation.of(benefit, cost, 1)).isCloseTo(10, within(2.0));
    assertThat(ValueOfInformation.ofEverything(benefit)).isCloseTo(155, within(3.0));
  }

  /// A benefit with mean 1 and variance 4, against doing nothing; the sum of two independent parts.
  @Test
  void agreesWithTheNormalCase() {
    double[] large = new double[DRAWS];
    double[] small = new double[DRAWS];
    double[][] benefit = new double[2][DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      large[i] = Math.sqrt(3) * Normal.quantile(Dice.unit(Dice.mix(i)));
      small[i] = Normal.quantile(Dice.unit(Dice.mix(i + 77_000_000L)));
      benefit[0][i] = 1 + large[i] + small[i];
    }
    assertThat(ValueOfInformation.ofEverything(benefit)).isCloseTo(0.3955931148, within(0.006));
    assertThat(ValueOfInformation.of(benefit, large, 1)).isCloseTo(0.3030575363, within(0.006));
    assertThat(ValueOfInformation.of(benefit, small, 1)).isCloseTo(0.0833154706, within(0.006));
  }

  @Test
  void findsNothingWorthKnowingInWhatHasNoEffect() {
    double[] idle = new double[4096];
    double[][] benefit = new double[2][4096];
    for (int i = 0; i < 4096; i++) {
      idle[i] = Dice.unit(Dice.mix(i));
      benefit[Dice.unit(Dice.mix(i + 77_000_000L)) < 0.4 ? 0 : 1][i] = 1;
    }
    assertThat(ValueOfInformation.of(benefit, idle, 1)).isLessThan(0.005);
  }
}
