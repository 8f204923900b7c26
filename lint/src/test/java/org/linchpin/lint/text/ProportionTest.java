package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void agreesWithPublishedWilsonIntervals() {
    assertThat(new Proportion(15, 148).low()).isCloseTo(0.0624, within(1e-4));
    assertThat(new Proportion(15, 148).high()).isCloseTo(0.1605, within(1e-4));
    assertThat(new Proportion(81, 263).low()).isCloseTo(0.2553, within(1e-4));
    assertThat(new Proportion(81, 263).high()).isCloseTo(0.3662, within(1e-4));
  }

  @Test
  void saysNothingOfNoTrials() {
    assertThat(new Proportion(0, 0).full()).isEqualTo("0/0");
  }
}
