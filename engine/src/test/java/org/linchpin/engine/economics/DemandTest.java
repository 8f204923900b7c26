package org.linchpin.engine.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.model.quantity.Spread;

class DemandTest {

  @Test
  void aRangeHoldsNineTimesInTen() {
    Demand demand = Demand.of(new Spread.Range(80, 125));
    assertThat(demand.quantile(0.05)).isCloseTo(80, within(1e-6));
    assertThat(demand.quantile(0.5)).isCloseTo(100, within(1e-6));
    assertThat(demand.quantile(0.95)).isCloseTo(125, within(1e-6));
  }

  @Test
  void whatIsCertainLeavesOverWhatIsTooMuch() {
    Demand demand = Demand.of(new Spread.Point(100));
    assertThat(demand.leftOver(130)).isEqualTo(30);
    assertThat(demand.leftOver(70)).isZero();
    assertThat(demand.quantile(0.8)).isEqualTo(100);
  }

  /// Against the sum over ten thousand equally likely demands.
  @Test
  void whatIsLeftOverIsTheMeanOfWhatIsTooMuch() {
    Demand demand = Demand.of(new Spread.Range(60, 240));
    for (double amount : new double[] {50, 100, 150, 300}) {
      double sum = 0;
      for (int i = 0; i < 10_000; i++) {
        sum += Math.max(0, amount - demand.quantile((i + 0.5) / 10_000));
      }
      assertThat(demand.leftOver(amount)).isCloseTo(sum / 10_000, within(0.01));
    }
  }

  @Test
  void threeValuesAndDrawsKeepMeanAndVariance() {
    assertThat(Demand.of(new Spread.Pert(10, 20, 60))).isEqualTo(new Demand(25, 50.0 / 6));
    assertThat(Demand.of(new Spread.Triangular(0, 3, 6))).isEqualTo(new Demand(3, Math.sqrt(1.5)));
    assertThat(Demand.of(new Spread.Samples(List.of(1.0, 3.0)))).isEqualTo(new Demand(2, 1));
  }

  @Test
  void independentDemandsAddUp() {
    assertThat(new Demand(100, 3).plus(new Demand(50, 4)).times(2)).isEqualTo(new Demand(300, 10));
  }

  @Test
  void theNormalDistributionIsRight() {
    assertThat(Normal.below(0)).isEqualTo(0.5);
    assertThat(Normal.below(1.959963984540054)).isCloseTo(0.975, within(1e-14));
    assertThat(Normal.below(-3)).isCloseTo(0.0013498980316301, within(1e-15));
    assertThat(Normal.quantile(0.8)).isCloseTo(0.8416212335729143, within(1e-12));
  }

  @Test
  void nothingWantedIsNoDemand() {
    assertThatThrownBy(() -> Demand.of(new Spread.Point(0))).hasMessageContaining("more than 0");
    assertThatThrownBy(() -> Demand.of(new Spread.Missing())).hasMessageContaining("known");
  }
}
