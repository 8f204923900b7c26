package org.linchpin.engine.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepCostsTest {

  /// Worked by hand: price 10, variable cost 6, fixed costs 2,000, and 1,500 more for each
  /// thousand.
  @Test
  void thereCanBeTwoBreakEvenPoints() {
    assertThat(new StepCosts(1_000, 1_500).breakEvens(2_000, 10 - 6))
        .containsExactly(875.0, 1_250.0);
  }

  @Test
  void blocksThatCostWhatTheyCarryLeaveNone() {
    assertThat(new StepCosts(100, 400).breakEvens(1_000, 4)).isEmpty();
  }

  @Test
  void aLossOnEachPieceLeavesNone() {
    assertThat(new StepCosts(100, 1).breakEvens(1_000, -1)).isEmpty();
  }

  @Test
  void blocksHaveASize() {
    assertThatThrownBy(() -> new StepCosts(0, 1)).hasMessageContaining("size above 0");
  }
}
