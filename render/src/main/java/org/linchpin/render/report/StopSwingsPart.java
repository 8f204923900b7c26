package org.linchpin.render.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopReport.Swing;
import org.linchpin.engine.stop.Variant;
import org.linchpin.render.chart.ChanceChart;
import org.linchpin.render.markup.Markup;

/// What moves the 30-day chance: single numbers (tornado), and how much money there is.
record StopSwingsPart(StopData data, StopReport report) {
  private static final double LIKELY = 0.5;

  void write(Markup out) {
    new Section("moves", "What moves the 30-day chance").open(out);
    swings(out);
    variants(out);
    Section.close(out);
  }

  private void swings(Markup out) {
    List<Swing> swings = report.swings();
    if (swings.isEmpty()) {
      Section.reading(out, "No single number moves it by as much as five points in a hundred.");
      return;
    }
    Swing first = swings.getFirst();
    Section.reading(
        out,
        "%s moves it most: %s when it is low, %s when it is high. Each bar compares the lowest tenth of a number\u2019s draws with the highest (tornado); the dot is the high end, the line the chance over all draws."
            .formatted(
                Names.sentence(first.what()),
                Chances.percent(first.atLow()),
                Chances.percent(first.atHigh())));
    out.raw("<table class=\"tornado\">\n<thead><tr><th scope=\"col\">Number</th>");
    out.raw("<th scope=\"col\"><span class=\"unseen\">Chance of the end by day 30</span>");
    ChanceChart.axis(out);
    out.raw("</th><th scope=\"col\">When low</th><th scope=\"col\">When high</th></tr></thead>\n");
    out.raw("<tbody>\n");
    double all = report.outcome().by(StopWords.MONTH).value();
    Optional<String> currency = data.page().model().currency();
    for (Swing swing : swings) {
      out.raw("<tr><th scope=\"row\">").text(Names.sentence(swing.what()));
      if (swing.assumed()) {
        out.raw(" ").element("span", "quiet", "(library value)");
      }
      out.raw("</th><td>");
      ChanceChart.swing(out, swing.atLow(), all, swing.atHigh());
      out.raw("</td>");
      end(out, swing.atLow(), "below " + swing.range().lowWords(currency));
      end(out, swing.atHigh(), "above " + swing.range().highWords(currency));
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
  }

  /// A chance, and the number it belongs to.
  private static void end(Markup out, double chance, String number) {
    out.raw("<td>").text(Chances.percent(chance)).raw(" ");
    out.element("span", "quiet", number).raw("</td>");
  }

  private void variants(Markup out) {
    out.raw("<h3>With more or less money</h3>\n");
    Section.reading(out, matterOfMoney());
    out.raw("<table class=\"variants\">\n<caption class=\"unseen\">Chance of the end by day 30");
    out.raw(" with more or less money</caption>\n<thead><tr><th scope=\"col\">Money</th>");
    out.raw("<th scope=\"col\"><span class=\"unseen\">Chance of the end by day 30</span>");
    ChanceChart.axis(out);
    out.raw("</th><th scope=\"col\">Chance</th></tr></thead>\n<tbody>\n");
    Map<Variant, Chance> variants = report.variants();
    for (Variant variant : Variant.values()) {
      Chance chance = variants.get(variant);
      if (chance != null) {
        out.raw("<tr><th scope=\"row\">").text(Names.sentence(variant.words())).raw("</th><td>");
        ChanceChart.whisker(out, chance.low(), chance.value(), chance.high());
        out.raw("</td><td class=\"figure\">").text(Chances.of(chance)).raw("</td></tr>\n");
      }
    }
    out.raw("</tbody>\n</table>\n");
  }

  /// Whether money could buy the month.
  private String matterOfMoney() {
    double actual = report.outcome().by(StopWords.MONTH).value();
    Chance structural = report.variants().get(Variant.STRUCTURAL);
    if (structural == null || actual < Chances.NONE) {
      return "The month is lived through with the money at hand.";
    }
    if (structural.value() > LIKELY) {
      return "Not even unlimited money would see the business through the month.";
    }
    return structural.value() < actual / 2
        ? "It is mostly a matter of money: with enough of it the month would be lived through."
        : "Money alone would not settle it.";
  }
}
