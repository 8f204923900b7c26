package org.linchpin.render.report;

import java.util.List;
import org.linchpin.engine.survival.Survival;
import org.linchpin.engine.survival.Survival.Sensitivity;
import org.linchpin.render.chart.DayChart;
import org.linchpin.render.chart.DayScale;
import org.linchpin.render.markup.Markup;

/// How long the business lives without an activity, and which numbers move the day.
record SurvivalPart(Survival.Days days) {
  private static final int MOST_NUMBERS = 8;

  void write(Markup out) {
    out.raw("<div class=\"time\"><h4>How long the business lives without it ");
    out.element("span", "quiet", "(maximum tolerable period of disruption)").raw("</h4>\n");
    out.element("p", question()).line();
    numbers(out);
    if (!days.defaultsUsed().isEmpty()) {
      String used = Names.joined(days.defaultsUsed(), MOST_NUMBERS, "and");
      out.element("p", "quiet", "Library values used: " + Names.prose(used) + ".").line();
    }
    out.raw("</div>\n");
  }

  /// Only the calculated day, for whoever wants to check what was simulated.
  void writeAsCheck(Markup out) {
    out.raw("<details class=\"check\"><summary>As a check, calculated without chance: ");
    out.text(Figures.lastDay(days)).raw("</summary>\n");
    numbers(out);
    out.raw("</details>\n");
  }

  private String question() {
    String central = Names.sentence(Figures.lastDay(days));
    if (days.isOpen()) {
      return central + ". Whether it lives 30 days is open: the two ends disagree.";
    }
    boolean within = days.earliest().isPresent() && days.earliest().getAsInt() <= Survival.QUESTION;
    return within
        ? central + ". It does not live 30 days, at either end."
        : central + ". It lives 30 days even at the worse ends.";
  }

  private void numbers(Markup out) {
    List<Sensitivity> moving =
        days.sensitivities().subList(0, Math.min(MOST_NUMBERS, days.sensitivities().size()));
    if (moving.isEmpty()) {
      out.element("p", "quiet", "No uncertain number moves the day.").line();
      return;
    }
    int central = Figures.orBeyond(days.day());
    DayChart chart = new DayChart(DayScale.of(central), Survival.QUESTION);
    Sensitivity first = moving.getFirst();
    Section.reading(
        out,
        Names.sentence(first.what())
            + (first.flips() ? " decides whether that is within 30 days" : " moves the day most")
            + ". Each bar moves one number from its low to its high end, the others staying central"
            + " (tornado).");
    out.raw("<table class=\"tornado\">\n<thead><tr><th scope=\"col\">Number</th>");
    out.raw("<th scope=\"col\"><span class=\"unseen\">Last day</span>");
    chart.axis(out);
    out.raw("</th><th scope=\"col\">At its low end</th><th scope=\"col\">At its high end</th>");
    out.raw("</tr></thead>\n<tbody>\n");
    for (Sensitivity number : moving) {
      row(out, chart, number, central);
    }
    out.raw("</tbody>\n</table>\n");
  }

  private static void row(Markup out, DayChart chart, Sensitivity number, int central) {
    out.raw("<tr><th scope=\"row\">").text(Names.sentence(number.what()));
    if (number.assumed()) {
      out.raw(" ").element("span", "quiet", "(library value)");
    }
    out.raw("</th><td>");
    chart.span(out, number.atLow(), central, number.atHigh());
    out.raw("</td><td>").text(Figures.day(number.atLow()));
    out.raw("</td><td>").text(Figures.day(number.atHigh())).raw("</td></tr>\n");
  }
}
