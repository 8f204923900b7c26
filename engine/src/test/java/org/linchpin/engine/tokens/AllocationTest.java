package org.linchpin.engine.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
  @Test
  void countsHoldersOfAMajorityAndConcentration() {
    Allocation allocation = new Allocation(List.of(.30, .25, .15, .10, .10, .05, .05));
    assertThat(allocation.nakamoto()).hasValue(2);
    assertThat(allocation.herfindahl()).isCloseTo(2000, within(1e-9));
    assertThat(allocation.total()).isCloseTo(1, within(1e-12));
  }

  @Test
  void needsMoreThanHalf() {
    assertThat(new Allocation(List.of(.5, .5)).nakamoto()).hasValue(2);
    assertThat(new Allocation(List.of(.51)).nakamoto()).hasValue(1);
    assertThat(new Allocation(List.of(.3)).nakamoto()).isEmpty();
    assertThat(new Allocation(List.of()).herfindahl()).isZero();
  }

  @Test
  void refusesSharesThatAreNone() {
    assertThatThrownBy(() -> new Allocation(List.of(30.0))).hasMessageContaining("(30.0)");
    assertThatThrownBy(() -> new Allocation(List.of(Double.NaN))).hasMessageContaining("NaN");
  }

  @Test
  void worksOutWhatAnAccountIsWorth() {
    UnitEconomics account = new UnitEconomics(50, .8, .04, 250);
    assertThat(account.lifetimeValue()).isCloseTo(1000, within(1e-9));
    assertThat(account.ratio()).isCloseTo(4, within(1e-12));
    assertThat(account.paybackMonths()).isCloseTo(6.25, within(1e-12));
    assertThatThrownBy(() -> new UnitEconomics(50, .8, 0, 250)).hasMessageContaining("churn (0.0)");
  }
}
