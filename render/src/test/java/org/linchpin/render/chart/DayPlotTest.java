package org.linchpin.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linchpin.render.markup.Markup;

class DayPlotTest {
  private static String drawn(List<DayPlot.Mark> marks) {
    Markup out = new Markup(256);
    new DayPlot(
            "Alive <without> it",
            "All & nothing.",
            ValueScale.CHANCES,
            value -> Math.round(100 * value) + " %",
            100,
            30,
            marks)
        .write(out);
    return out.toString();
  }

  /// One until a day, none from it on.
  private static List<Double> until(int day) {
    return IntStream.rangeClosed(0, 90).mapToObj(d -> d < day ? 1.0 : 0.0).toList();
  }

  @Test
  void drawsACurveFromTopToBottomAndLeavesOutLevelStretches() {
    assertThat(drawn(List.of(new DayPlot.Line("stopped", until(45), ""))))
        .contains("class=\"line stopped\" d=\"M0 0L440 0L450 1000L900 1000\"");
  }

  @Test
  void drawsABandThereAndBack() {
    assertThat(drawn(List.of(new DayPlot.Band("interval", until(30), until(60)))))
        .contains("d=\"M0 0L590 0L600 1000L900 1000L900 1000L300 1000L290 0L0 0z\"");
  }

  @Test
  void saysWhatItShowsToThoseWhoDoNotSeeIt() {
    assertThat(drawn(List.of(new DayPlot.Line("stopped", until(45), ""))))
        .contains(
            "role=\"img\"><title>Alive &lt;without&gt; it</title><desc>All &amp; nothing.</desc>");
  }

  @Test
  void marksTheThirtiethDayAndNamesTheGrid() {
    assertThat(drawn(List.of(new DayPlot.Line("stopped", until(45), ""))))
        .contains("class=\"question\" x1=\"33.3%\" x2=\"33.3%\"")
        .contains(">0 %</text>", ">50 %</text>", ">100 %</text>", ">90</text>");
  }

  @Test
  void keepsTheNamesOfCurvesApart() {
    String drawn =
        drawn(
            List.of(
                new DayPlot.Line("calm", until(91), "if nothing stops"),
                new DayPlot.Line("stopped", until(91), "after the stop")));
    assertThat(drawn).contains("y=\"16\" text-anchor=\"end\">if nothing stops");
    assertThat(drawn).contains("y=\"31\" text-anchor=\"end\">after the stop");
  }
}
