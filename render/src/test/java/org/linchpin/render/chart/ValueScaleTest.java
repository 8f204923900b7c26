package org.linchpin.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ValueScaleTest {
  @Test
  void takesRoundStepsAndHoldsZero() {
    assertThat(ValueScale.around(31_400, 86_000)).isEqualTo(new ValueScale(0, 100_000, 50_000));
    assertThat(ValueScale.around(-127_700, 86_000))
        .isEqualTo(new ValueScale(-200_000, 100_000, 100_000));
    assertThat(ValueScale.around(-3, -1)).isEqualTo(new ValueScale(-3, 0, 1));
    assertThat(ValueScale.around(0, 0)).isEqualTo(new ValueScale(0, 1, 1));
  }

  @Test
  void drawsALineAtEachStep() {
    assertThat(ValueScale.CHANCES.lines()).containsExactly(0.0, 0.5, 1.0);
    assertThat(new ValueScale(-100, 50, 50).lines()).containsExactly(-100.0, -50.0, 0.0, 50.0);
  }

  @Test
  void holdsWhateverItIsMadeFor() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double one = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 12));
      double other = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 12));
      ValueScale scale = ValueScale.around(Math.min(one, other), Math.max(one, other));
      assertThat(scale.low()).as("seed %d", seed).isLessThanOrEqualTo(Math.min(one, other));
      assertThat(scale.high()).as("seed %d", seed).isGreaterThanOrEqualTo(Math.max(one, other));
      assertThat(scale.lines()).as("seed %d", seed).hasSizeBetween(2, 7);
    }
  }
}
