package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopReport.Band;
import org.linchpin.render.chart.DayPlot;
import org.linchpin.render.chart.ValueScale;
import org.linchpin.render.markup.Markup;

/// Money at hand day by day, after the stop and without it.
record StopMoneyPart(StopData data, StopReport report) {
  private static final int HEIGHT = 240;

  void write(Markup out) {
    new Section("money", "Money at hand").open(out);
    Section.reading(out, reading());
    plot().write(out);
    twin(out);
    Section.close(out);
  }

  private String reading() {
    Band end = report.cash().getLast();
    OptionalInt gone = firstBelowZero(Band::middle);
    OptionalInt early = firstBelowZero(Band::low);
    String middle =
        gone.isPresent()
            ? "In the middle case the money is gone on day " + gone.getAsInt()
            : "In the middle case " + data.money(end.middle()) + " are left on day 90";
    String bad =
        early.isPresent()
            ? ", one time in twenty on day " + early.getAsInt() + " or before"
            : ", and nineteen times in twenty more than " + data.money(end.low());
    String back =
        " If everything worked again on day 30, the customers still there would contribute "
            + Chances.percent(report.contributionLeft())
            + " of what they would have.";
    return middle
        + bad
        + "; the bands hold nine cases in ten. Below zero the business lives on credit, as far as it"
        + " has any."
        + back;
  }

  private OptionalInt firstBelowZero(ToDoubleFunction<Band> quantile) {
    return IntStream.range(0, report.cash().size())
        .filter(day -> quantile.applyAsDouble(report.cash().get(day)) < 0)
        .findFirst();
  }

  private DayPlot plot() {
    List<Band> all = Stream.concat(report.cash().stream(), report.cashWithout().stream()).toList();
    ValueScale scale =
        ValueScale.around(
            all.stream().mapToDouble(Band::low).min().orElse(0),
            all.stream().mapToDouble(Band::high).max().orElse(0));
    List<DayPlot.Mark> marks = new ArrayList<>();
    marks.add(band("calm", report.cashWithout()));
    marks.add(band("stopped", report.cash()));
    marks.add(
        new DayPlot.Line("calm", all(report.cashWithout(), Band::middle), "if nothing stops"));
    marks.add(new DayPlot.Line("stopped", all(report.cash(), Band::middle), "after the stop"));
    Band end = report.cash().getLast();
    Band calm = report.cashWithout().getLast();
    String description =
        "Money at hand, middle case: %s on day 0; on day 90 %s after the stop and %s if nothing stops."
            .formatted(
                data.money(report.cash().getFirst().middle()),
                data.money(end.middle()),
                data.money(calm.middle()));
    return new DayPlot(
        "Money at hand after the stop of " + data.stopped(),
        description,
        scale,
        data::money,
        HEIGHT,
        StopWords.MONTH,
        marks);
  }

  private static DayPlot.Band band(String cssClass, List<Band> bands) {
    return new DayPlot.Band(cssClass, all(bands, Band::low), all(bands, Band::high));
  }

  private static List<Double> all(List<Band> bands, ToDoubleFunction<Band> quantile) {
    return bands.stream().map(quantile::applyAsDouble).toList();
  }

  private void twin(Markup out) {
    out.raw("<details class=\"twin\"><summary>The same as a table</summary>\n<table>\n");
    out.raw("<caption class=\"unseen\">Money at hand</caption>\n<thead><tr>");
    for (String column :
        List.of("Day", "One time in twenty less", "Middle", "One time in twenty more")) {
      out.raw("<th scope=\"col\">").text(column).raw("</th>");
    }
    out.raw("<th scope=\"col\">Middle if nothing stops</th></tr></thead>\n<tbody>\n");
    for (int day : List.of(0, 7, 30, 60, 90)) {
      Band band = report.cash().get(day);
      out.raw("<tr><th scope=\"row\">").raw(day).raw("</th>");
      out.element("td", data.money(band.low())).element("td", data.money(band.middle()));
      out.element("td", data.money(band.high()));
      out.element("td", data.money(report.cashWithout().get(day).middle())).raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n</details>\n");
  }
}
