package org.linchpin.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linchpin.render.markup.Markup;

class ChanceChartTest {
  private static String drawn(Consumer<Markup> drawing) {
    Markup out = new Markup(256);
    drawing.accept(out);
    return out.toString();
  }

  @Test
  void putsTheDotAtTheChanceAndTheLineAlongItsInterval() {
    assertThat(drawn(out -> ChanceChart.whisker(out, 0.25, 0.5, 0.8)))
        .contains("class=\"whisker\" x1=\"25%\" x2=\"80%\"")
        .contains("class=\"dot\" cy=\"10\" r=\"5\" cx=\"50%\"");
    assertThat(drawn(out -> ChanceChart.whisker(out, 1, 1, 1))).doesNotContain("whisker");
  }

  @Test
  void drawsTheSameBarWhicheverEndIsWorseAndMarksTheHighOne() {
    assertThat(drawn(out -> ChanceChart.swing(out, 0.9, 0.5, 0.1)))
        .contains("class=\"span\"", "x=\"10%\" width=\"80%\"", "cx=\"10%\"");
    assertThat(drawn(out -> ChanceChart.swing(out, 0.1, 0.5, 0.9)))
        .contains("x=\"10%\" width=\"80%\"", "cx=\"90%\"");
  }
}
