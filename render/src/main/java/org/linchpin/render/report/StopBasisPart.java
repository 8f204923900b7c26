package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.survival.Survival;
import org.linchpin.render.markup.Markup;

/// What the page rests on.
record StopBasisPart(StopData data, StopReport report) {
  void write(Markup out) {
    new Section("assumptions", "What this rests on").open(out);
    out.raw("<div class=\"facts\">\n");
    list(out, "How far it holds", StopOutcome.VALIDITY);
    List<String> computed = new ArrayList<>();
    computed.add(
        String.format(
            Locale.ROOT,
            "Lived through %,d times with scrambled points; the interval comes from how far independent scramblings differ.",
            report.outcome().deaths().replicates()));
    data.alone()
        .filter(activity -> activity.survival() instanceof Survival.Days)
        .map(activity -> (Survival.Days) activity.survival())
        .ifPresent(
            days ->
                computed.add(
                    "As a check, calculated without chance and with customers who stay: "
                        + Figures.lastDay(days)
                        + "."));
    list(out, "How it was computed", computed);
    list(out, "Library values used", report.outcome().defaultsUsed());
    out.raw("</div>\n");
    Section.close(out);
    new Footer(data.page().model()).write(out);
  }

  private static void list(Markup out, String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.raw("<div class=\"fact\">").element("h3", title).raw("<ul>");
    lines.forEach(line -> out.element("li", Names.sentence(line)));
    out.raw("</ul></div>\n");
  }
}
