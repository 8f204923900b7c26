package org.linchpin.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linchpin.engine.stop.Chance;

class ChancesTest {
  @Test
  void givesNoFinerDigitsThanTheIntervalBears() {
    assertThat(Chances.of(new Chance(0.5804, 0.5731, 0.5882)))
        .isEqualTo("58\u00A0% (57 to 59\u00A0%)");
    assertThat(Chances.of(new Chance(0.0125, 0.008, 0.0172))).isEqualTo("1\u00A0% (1 to 2\u00A0%)");
    assertThat(Chances.of(new Chance(0.5, 0.499, 0.501))).isEqualTo("50\u00A0%");
  }

  @Test
  void neverCallsNothingSeenImpossible() {
    assertThat(Chances.of(new Chance(0, 0, 0.00374))).isEqualTo("less than 0.4\u00A0%");
    assertThat(Chances.of(new Chance(1, 0.99626, 1))).isEqualTo("more than 99.6\u00A0%");
  }

  @Test
  void keepsTenthsCloseToNoneAndToCertainty() {
    assertThat(Chances.percent(0.0029)).isEqualTo("0.3\u00A0%");
    assertThat(Chances.percent(0.00001)).isEqualTo("0.1\u00A0%");
    assertThat(Chances.percent(0.9941)).isEqualTo("99.4\u00A0%");
    assertThat(Chances.percent(0.164)).isEqualTo("16\u00A0%");
    assertThat(Chances.percent(0)).isEqualTo("0\u00A0%");
    assertThat(Chances.percent(1)).isEqualTo("100\u00A0%");
  }
}
