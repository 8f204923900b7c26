package org.linchpin.engine.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmrChartTest {
  @Test
  void givesTheLimitsComputedByHand() {
    XmrChart chart = XmrChart.of(List.of(10.0, 12.0, 11.0, 13.0, 9.0));
    assertThat(chart.mean()).isEqualTo(11);
    assertThat(chart.movingRange()).isEqualTo(2.25);
    assertThat(chart.lower()).isCloseTo(5.015, within(1e-12));
    assertThat(chart.upper()).isCloseTo(16.985, within(1e-12));
    assertThat(chart.signal()).isEqualTo(XmrChart.Signal.NOISE);
  }

  @Test
  void hearsAValueBeyondTheLimits() {
    assertThat(XmrChart.of(List.of(10.0, 10.1, 10.0, 10.1, 10.0, 10.1, 10.0, 10.1, 14.0)).signal())
        .isEqualTo(XmrChart.Signal.BEYOND);
  }

  @Test
  void hearsAShiftOfEight() {
    assertThat(
            XmrChart.of(
                    List.of(
                        9.0, 9.4, 9.0, 9.4, 9.0, 9.4, 9.0, 9.4, 9.9, 9.6, 9.9, 9.6, 9.9, 9.6, 9.9,
                        9.6))
                .signal())
        .isEqualTo(XmrChart.Signal.SHIFT);
  }

  @Test
  void saysNothingAboutTooFew() {
    assertThat(XmrChart.of(List.of(1.0, 9.0)).signal()).isEqualTo(XmrChart.Signal.TOO_FEW);
    assertThatThrownBy(() -> XmrChart.of(List.of())).hasMessageContaining("at least one value");
  }
}
