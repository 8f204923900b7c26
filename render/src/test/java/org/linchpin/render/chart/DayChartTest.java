package org.linchpin.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linchpin.render.markup.Markup;

class DayChartTest {
  private static final DayChart CHART = new DayChart(DayScale.QUARTER, 30);

  private static String drawn(Consumer<Markup> drawing) {
    Markup out = new Markup(256);
    drawing.accept(out);
    return out.toString();
  }

  @Test
  void putsDayThirtyAtAThirdOfTheMainScale() {
    assertThat(drawn(out -> CHART.whisker(out, 15, 30, 60)))
        .contains("class=\"whisker\" x1=\"15%\" x2=\"60%\"")
        .contains("class=\"question\" x1=\"30%\" x2=\"30%\"")
        .contains("class=\"dot\" cy=\"10\" r=\"5\" cx=\"30%\"");
  }

  @Test
  void drawsAnArrowForWhatLiesBeyond() {
    assertThat(drawn(out -> CHART.whisker(out, 60, 128, 366)))
        .contains("x=\"96%\"", "<path class=\"dot\"", "<path class=\"tip\"")
        .doesNotContain("<circle");
  }

  @Test
  void drawsNoIntervalForACertainDay() {
    assertThat(drawn(out -> CHART.whisker(out, 10, 10, 10))).doesNotContain("whisker", "tip");
  }

  @Test
  void drawsABarBetweenTwoDaysInEitherOrder() {
    String bar = drawn(out -> CHART.span(out, 45, 30, 15));
    assertThat(bar).contains("x=\"15%\" width=\"30%\"");
    assertThat(drawn(out -> CHART.span(out, 15, 30, 45))).isEqualTo(bar);
  }

  @Test
  void choosesTheNarrowestScaleThatShowsTheDay() {
    assertThat(DayScale.of(90).end()).isEqualTo(90);
    assertThat(DayScale.of(91).end()).isEqualTo(365);
  }

  @Test
  void beginsBarsAtZero() {
    assertThat(drawn(out -> ShareBar.write(out, 0.6, "core")))
        .contains("<rect class=\"core\" height=\"8\" rx=\"2\" width=\"60%\"/>");
    assertThat(drawn(out -> ShareBar.write(out, 0, "core"))).doesNotContain("core");
  }
}
