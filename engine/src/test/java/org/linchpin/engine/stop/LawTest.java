package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.linchpin.model.quantity.Spread;

/// Distributions against a statistics library and against what the spreads promise.
class LawTest {
  @Test
  void agreesWithNormalQuantiles() {
    NormalDistribution normal = new NormalDistribution();
    for (double u : new double[] {1e-9, 0.001, 0.02, 0.025, 0.3, 0.5, 0.77, 0.98, 0.9999}) {
      assertThat(Normal.quantile(u))
          .isCloseTo(normal.inverseCumulativeProbability(u), within(1e-7));
    }
  }

  @Test
  void agreesWithBetaQuantiles() {
    for (double[] shape : new double[][] {{3, 3}, {1, 5}, {2.5, 3.5}, {0.7, 4}}) {
      BetaDistribution beta = new BetaDistribution(shape[0], shape[1]);
      Law law = BetaLaw.of(shape[0], shape[1]);
      for (double u = 0.01; u < 1; u += 0.07) {
        assertThat(law.at(u))
            .as("%s %s at %s", shape[0], shape[1], u)
            .isCloseTo(beta.inverseCumulativeProbability(u), within(2e-4));
      }
    }
  }

  @Test
  void leavesOneInTwentyOnEitherSideOfARange() {
    for (boolean share : new boolean[] {false, true}) {
      Law law = Law.of(new Spread.Range(0.1, 0.35), share);
      assertThat(law.at(0.05)).isCloseTo(0.1, within(1e-3));
      assertThat(law.at(0.95)).isCloseTo(0.35, within(1e-3));
    }
  }

  @Test
  void staysBetweenTheEndsOfThreeValues() {
    Law law = Law.of(new Spread.Pert(25, 45, 65), false);
    assertThat(law.at(1e-12)).isBetween(25.0, 25.5);
    assertThat(law.at(0.5)).isCloseTo(45, within(0.01));
    assertThat(law.at(1 - 1e-12)).isBetween(64.5, 65.0);
    Law straight = Law.of(new Spread.Triangular(20, 35, 60), false);
    assertThat(straight.at(1.0 / 6)).isCloseTo(30, within(1e-9));
  }

  @Test
  void drawsLognormalFactorsWithMeanOne() {
    Dice dice = new Dice();
    LognormalTable table = new LognormalTable(0.3);
    double[] row = Lanes.row();
    double sum = 0;
    double squares = 0;
    int rows = 4000;
    for (int r = 0; r < rows; r++) {
      dice.reseed(11, r * Lanes.COUNT).lognormal(3, Dice.stream("x"), table, row);
      for (double factor : row) {
        sum += factor;
        squares += factor * factor;
      }
    }
    double mean = sum / rows / Lanes.COUNT;
    assertThat(mean).isCloseTo(1, within(0.002));
    assertThat(squares / rows / Lanes.COUNT - mean * mean)
        .isCloseTo(Math.exp(0.09) - 1, within(0.003));
  }
}
