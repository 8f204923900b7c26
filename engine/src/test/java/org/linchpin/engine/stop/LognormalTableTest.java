package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LognormalTableTest {
  private static final double ONE = 0x1p31;

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.2, 0.5, 1})
  void givesTheQuantilesOfTheDistribution(double deviation) {
    LognormalTable table = new LognormalTable(deviation);
    long[] bits = new long[Lanes.COUNT];
    double[] found = Lanes.row();
    for (int start = 0; start < 200; start++) {
      for (int l = 0; l < Lanes.COUNT; l++) {
        bits[l] = start < 2 ? (long) l << (32 + 31 * start) : Dice.mix(start * 1000L + l);
      }
      table.fill(bits, found);
      for (int l = 0; l < Lanes.COUNT; l++) {
        double place = ((int) (bits[l] >>> 32) + 0.5) / ONE;
        double normal = Math.copySign(1, place) * Normal.quantile(Math.abs(place) / 2);
        double exact = Math.exp(deviation * normal - deviation * deviation / 2);
        assertThat(found[l] / exact).as("%s of %s", place, deviation).isCloseTo(1, within(1e-7));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 1})
  void hasMeanOneAndTheVarianceAsked(double variation) {
    double square = Math.log(1 + variation * variation);
    LognormalTable table = new LognormalTable(Math.sqrt(square));
    Dice dice = new Dice().reseed(1, 0);
    double[] row = Lanes.row();
    int days = 4000;
    double sum = 0;
    double squares = 0;
    for (int day = 0; day < days; day++) {
      dice.lognormal(day, 7, table, row);
      sum += Arrays.stream(row).sum();
      squares += Arrays.stream(row).map(x -> x * x).sum();
    }
    double n = (double) days * Lanes.COUNT;
    double fourth = Math.exp(6 * square);
    assertThat(sum / n).isCloseTo(1, within(5 * variation / Math.sqrt(n)));
    assertThat(squares / n).isCloseTo(1 + variation * variation, within(5 * Math.sqrt(fourth / n)));
  }
}
