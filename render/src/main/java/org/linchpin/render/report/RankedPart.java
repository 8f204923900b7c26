package org.linchpin.render.report;

import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.survival.Survival;
import org.linchpin.render.chart.ChanceChart;
import org.linchpin.render.chart.DayChart;
import org.linchpin.render.chart.DayScale;
import org.linchpin.render.chart.ShareBar;
import org.linchpin.render.markup.Markup;

/// Every activity in one table, whose columns are charts.
final class RankedPart {
  private static final DayChart DAYS = new DayChart(DayScale.QUARTER, Survival.QUESTION);
  private static final int MOST_BACKUPS = 2;
  private static final int MOST_ACTIONS = 2;

  private final ReportData data;
  private final Markup out;
  private final boolean timed;
  private final boolean simulated;

  RankedPart(ReportData data, Markup out) {
    this.data = data;
    this.out = out;
    this.timed = data.activities().stream().anyMatch(a -> a.survival() instanceof Survival.Days);
    this.simulated = data.isSimulated();
  }

  void write() {
    if (data.activities().isEmpty()) {
      return;
    }
    new Section("activities", "Activities, ranked").open(out);
    Section.reading(out, reading());
    out.raw("<table class=\"ranked\">\n<caption class=\"unseen\">Activities, the key ones first, ");
    out.raw("then by what stops with them</caption>\n<thead><tr>");
    out.raw("<th scope=\"col\">Activity</th>");
    if (data.figures().linked()) {
      String of = data.figures().isMoney() ? "" : ", of " + data.figures().whole();
      out.raw("<th scope=\"col\">")
          .text("Stops with it" + of)
          .raw("</th><th scope=\"col\" class=\"narrow\">Fair share</th>");
    }
    if (simulated) {
      out.raw("<th scope=\"col\">Ends within 30 days without it");
      ChanceChart.axis(out);
      out.raw("</th>");
    } else if (timed) {
      out.raw("<th scope=\"col\">Last day without it");
      DAYS.axis(out);
      out.raw("</th>");
    }
    out.raw("<th scope=\"col\">Backup</th><th scope=\"col\">What to do</th></tr></thead>\n");
    out.raw("<tbody>\n");
    for (int i = 0; i < data.activities().size(); i++) {
      row(data.activities().get(i), i);
    }
    out.raw("</tbody>\n</table>\n");
    Section.close(out);
  }

  private String reading() {
    if (!data.figures().linked()) {
      return "In the order written: link activities to the promises they keep, and they are ranked.";
    }
    String overlap =
        "Bars show what stops with each activity alone; they overlap, so never add them up."
            + " Fair shares do add up.";
    if (simulated) {
      return overlap
          + " Dots show the chance that the business ends within 30 days after the activity has"
          + " stopped for good; the dashed line is one half.";
    }
    return timed
        ? overlap
            + " Dots show the last day, lines reach from the worse to the better end of your"
            + " numbers; the dashed line is day 30."
        : overlap + " How long the money lasts is not known yet.";
  }

  private void row(ActivityAssessment activity, int place) {
    out.raw("<tr>");
    name(activity, place);
    if (data.figures().linked()) {
      risk(activity);
      out.raw("<td data-label=\"Fair share\" class=\"figure\">");
      out.text(Figures.percent(activity.attribution(), activity.attributionHalfWidth()));
      out.raw("</td>");
    }
    if (simulated) {
      out.raw("<td data-label=\"Ends within 30 days\">");
      chance(activity);
      out.raw("</td>");
    } else if (timed) {
      out.raw("<td data-label=\"Last day\">");
      lastDay(activity.survival());
      out.raw("</td>");
    }
    cell("Backup", backups(activity));
    out.raw("<td data-label=\"What to do\" class=\"words\">");
    List<String> actions = activity.actions();
    for (String action : actions.subList(0, Math.min(MOST_ACTIONS, actions.size()))) {
      out.raw("<span>").text(Names.sentence(data.figures().worded(action))).raw("</span>");
    }
    out.raw("</td></tr>\n");
  }

  private void name(ActivityAssessment activity, int place) {
    out.raw("<th scope=\"row\" class=\"stripe ").raw(ClassMark.code(activity.classification()));
    out.raw("\">");
    if (place < ReportData.MOST_IN_FULL) {
      out.open("a").attribute("href", "#activity-" + place).close();
      out.text(data.names().of(activity.id())).end("a");
    } else {
      out.text(data.names().of(activity.id()));
    }
    ClassMark.write(out, activity.classification());
    out.raw("</th>");
  }

  private void risk(ActivityAssessment activity) {
    out.raw("<td data-label=\"Stops with it\"><span class=\"number\">");
    out.text(data.figures().atRisk(activity)).raw("</span>");
    ShareBar.write(out, activity.atRisk().share(), ClassMark.code(activity.classification()));
    double partly = activity.atRisk().byCapacity();
    if (partly > activity.atRisk().share() + 1e-9) {
      out.element("span", "quiet", Figures.percent(partly) + " with stand-ins at their limits");
    }
    if (partly == 0 && activity.atRisk().blocked() > 0) {
      String blocked = Figures.percent(activity.atRisk().blocked());
      out.element("span", "quiet", blocked + " no longer allowed once its grace is over");
    }
    out.raw("</td>");
  }

  private void chance(ActivityAssessment activity) {
    if (activity.stop().isEmpty()) {
      String day =
          activity.survival() instanceof Survival.Days days
              ? "; calculated: " + Figures.lastDay(days)
              : "";
      out.element("span", "quiet", "not simulated" + day);
      return;
    }
    StopOutcome outcome = activity.stop().get();
    Chance chance = outcome.by(StopWords.MONTH);
    out.element("span", "number", Chances.of(chance));
    ChanceChart.whisker(out, chance.low(), chance.value(), chance.high());
    out.element("span", "quiet", later(outcome));
  }

  /// What comes after the month.
  private static String later(StopOutcome outcome) {
    return outcome.medianDay().isPresent()
        ? "half of the time by " + PanelsPart.median(outcome)
        : "by day 90: " + Chances.of(outcome.by(StopWords.QUARTER));
  }

  private void lastDay(Survival survival) {
    if (survival instanceof Survival.Days days) {
      out.element("span", "number", Figures.lastDay(days));
      DAYS.whisker(
          out,
          Figures.orBeyond(days.earliest()),
          Figures.orBeyond(days.day()),
          Figures.orBeyond(days.latest()));
    } else {
      out.element("span", "quiet", "not known");
    }
  }

  private String backups(ActivityAssessment activity) {
    if (!activity.backups().isEmpty()) {
      return data.names().list(activity.backups(), MOST_BACKUPS);
    }
    return activity.atRisk().share() > 0 ? "none" : "\u2013";
  }

  private void cell(String label, String text) {
    out.open("td").attribute("data-label", label).close().text(text).raw("</td>");
  }
}
