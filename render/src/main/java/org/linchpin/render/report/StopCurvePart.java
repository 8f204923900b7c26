package org.linchpin.render.report;

import java.util.List;
import java.util.Optional;
import org.linchpin.engine.stop.Death;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.render.markup.Markup;

/// The survival curve with the chances it stands for, and what the business dies of.
record StopCurvePart(StopData data, StopReport report) {
  static final List<Integer> DAYS = List.of(7, 30, 90, 365);

  void write(Markup out) {
    new Section("curve", "Alive, day by day").open(out);
    Section.reading(out, reading());
    Optional<List<Double>> without =
        Optional.of(report.without()).filter(StopWords::isUnsafe).map(LifeCurve::alive);
    new LifeCurve("Alive after the stop of " + data.stopped(), report.curve(), without)
        .large()
        .write(out);
    out.raw("<div class=\"facts\">\n");
    chances(out);
    causes(out);
    out.raw("</div>\n");
    Section.close(out);
  }

  private String reading() {
    StopOutcome outcome = report.outcome();
    String half =
        outcome.medianDay().isPresent()
            ? "Half of the time it has ended by day " + outcome.medianDay().getAsInt()
            : "More than half of the time it lives for a year";
    String tenth =
        outcome.tolerableDays().isPresent()
            ? ", one time in ten by day %s (maximum tolerable period of disruption)"
                .formatted(outcome.tolerableDays().getAsInt())
            : "";
    return half + tenth + ". The dashed line is day 30.";
  }

  private void chances(Markup out) {
    boolean calm = report.without().by(DAYS.getLast()).value() >= Chances.NONE;
    out.raw("<div class=\"fact\"><table>\n<caption class=\"unseen\">Chance that the business has");
    out.raw(" ended</caption>\n<thead><tr><th scope=\"col\">Ended by</th><th scope=\"col\">After");
    out.raw(" the stop</th>");
    if (calm) {
      out.raw("<th scope=\"col\">If nothing stops</th>");
    }
    out.raw("</tr></thead>\n<tbody>\n");
    for (int day : DAYS) {
      out.raw("<tr>").open("th").attribute("scope", "row").close().text("day " + day);
      out.raw("</th>").element("td", Chances.of(report.outcome().by(day)));
      if (calm) {
        out.element("td", Chances.of(report.without().by(day)));
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table></div>\n");
  }

  private void causes(Markup out) {
    StopOutcome outcome = report.outcome();
    out.raw("<div class=\"fact\"><table>\n<caption class=\"unseen\">What the business dies of");
    out.raw("</caption>\n<thead><tr><th scope=\"col\">Of what</th>");
    for (int day : DAYS.subList(1, DAYS.size())) {
      out.raw("<th scope=\"col\">by day ").raw(day).raw("</th>");
    }
    out.raw("</tr></thead>\n<tbody>\n");
    for (Death cause : Death.values()) {
      out.raw("<tr><th scope=\"row\">").text(cause.words()).raw("</th>");
      for (int day : DAYS.subList(1, DAYS.size())) {
        out.element("td", Chances.percent(outcome.deaths().by(day, cause)));
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table></div>\n");
  }
}
