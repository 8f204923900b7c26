package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.Variant;
import org.linchpin.render.chart.DayPlot;
import org.linchpin.render.chart.DayPlot.Mark;
import org.linchpin.render.chart.ValueScale;

/// The chance of being alive on each of 90 days, as a picture.
///
/// @param title what the picture is called
/// @param curve from day 0 on
/// @param without the same if nothing stops, where that is worth showing
record LifeCurve(String title, List<Chance> curve, Optional<List<Double>> without) {
  private static final int SMALL = 72;
  private static final int MEDIUM = 104;
  private static final int LARGE = 150;

  /// Narrower bands than this are thinner than the line.
  private static final double VISIBLE = 0.004;

  static LifeCurve of(String title, StopOutcome outcome, Optional<StopOutcome> without) {
    List<Chance> curve = new ArrayList<>();
    curve.add(new Chance(1, 1, 1));
    for (int day = 1; day <= Math.min(StopReport.SHOWN, outcome.deaths().horizon()); day++) {
      Chance dead = outcome.by(day);
      curve.add(new Chance(1 - dead.value(), 1 - dead.high(), 1 - dead.low()));
    }
    return new LifeCurve(title, curve, without.filter(StopWords::isUnsafe).map(LifeCurve::alive));
  }

  static List<Double> alive(StopOutcome outcome) {
    double[] alive = outcome.deaths().alive(Variant.ACTUAL);
    return Arrays.stream(alive).limit(StopReport.SHOWN + 1L).boxed().toList();
  }

  DayPlot small() {
    return plot(SMALL, false);
  }

  DayPlot medium() {
    return plot(MEDIUM, true);
  }

  DayPlot large() {
    return plot(LARGE, true);
  }

  private DayPlot plot(int height, boolean named) {
    List<Mark> marks = new ArrayList<>();
    List<Double> alive = curve.stream().map(Chance::value).toList();
    List<Double> nothing = curve.stream().map(_ -> 0.0).toList();
    marks.add(new DayPlot.Band("life", nothing, alive));
    if (curve.stream().anyMatch(chance -> chance.halfWidth() > VISIBLE)) {
      marks.add(
          new DayPlot.Band(
              "interval",
              curve.stream().map(Chance::low).toList(),
              curve.stream().map(Chance::high).toList()));
    }
    without.ifPresent(
        calm -> marks.add(new DayPlot.Line("calm", calm, named ? "if nothing stops" : "")));
    marks.add(
        new DayPlot.Line("stopped", alive, named && without.isPresent() ? "after the stop" : ""));
    return new DayPlot(
        title, description(), ValueScale.CHANCES, Chances::percent, height, StopWords.MONTH, marks);
  }

  private String description() {
    List<String> days = new ArrayList<>();
    for (int day = 0; day < curve.size(); day += StopWords.MONTH) {
      days.add("day " + day + ": " + Chances.percent(curve.get(day).value()));
    }
    return "Chance of being alive, " + String.join(", ", days) + ".";
  }
}
