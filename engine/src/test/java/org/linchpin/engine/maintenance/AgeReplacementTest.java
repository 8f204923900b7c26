package org.linchpin.engine.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgeReplacementTest {

  /// The worked example of ReliaWiki (optimum replacement time), recomputed to more digits.
  @Test
  void replacesWhatWearsOutAtItsBestAge() {
    AgeReplacement part = new AgeReplacement(2.5, 1_000, 1, 5);
    double best = part.bestAge().orElseThrow();
    assertThat(best).isCloseTo(493.04696, within(1e-4));
    assertThat(part.costRate(best)).isCloseTo(0.00346204, within(1e-8));
    assertThat(part.costRate(20_000)).isCloseTo(0.00563530, within(1e-7));
  }

  @Test
  void theBestAgeCostsLeast() {
    AgeReplacement part = new AgeReplacement(3.2, 40, 2, 30);
    double best = part.bestAge().orElseThrow();
    assertThat(part.costRate(best)).isLessThan(part.costRate(best * 0.97));
    assertThat(part.costRate(best)).isLessThan(part.costRate(best * 1.03));
  }

  @Test
  void waitsForTheBreakdownOfWhatDoesNotWearOut() {
    assertThat(new AgeReplacement(1, 1_000, 1, 5).bestAge()).isEmpty();
    assertThat(new AgeReplacement(0.8, 1_000, 1, 5).bestAge()).isEmpty();
    assertThat(new AgeReplacement(2.5, 1_000, 5, 5).bestAge()).isEmpty();
  }

  @Test
  void numbersMustBeAboveZero() {
    assertThatThrownBy(() -> new AgeReplacement(0, 1, 1, 1)).hasMessageContaining("above 0");
  }
}
