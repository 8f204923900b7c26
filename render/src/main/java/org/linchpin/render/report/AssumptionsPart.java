package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.lens.Framework;
import org.linchpin.render.markup.Markup;

/// What the answers rest on, and whom the page owes credit.
record AssumptionsPart(ReportData data) {
  private static final int MOST = 40;

  private static final List<String> VALIDITY =
      List.of(
          "A stop is complete and for good, unless the model says how long recovery takes.",
          "Nobody reacts to it, unless the model states a workaround.",
          "Chance is left out: days follow from central values, and their intervals from every"
              + " range at its worse or better end at once, so they are wide and no probability.",
          "The view is short: at most a year, in which customers do not leave beyond what is not"
              + " delivered.");

  /// Besides what holds of every simulated stop.
  private static final String CHECK =
      "The day without chance, given as a check, follows from central values and customers who"
          + " stay; its interval from every range at its worse or better end at once, so it is wide"
          + " and no probability.";

  private static final String OVERLAP =
      "What stops with different activities overlaps. Fair shares add up, but they are a"
          + " convention, not a cause.";

  void write(Markup out) {
    new Section("assumptions", "What this rests on").open(out);
    out.raw("<div class=\"facts\">\n");
    List<String> computed = new ArrayList<>(data.isSimulated() ? StopOutcome.VALIDITY : VALIDITY);
    if (data.isSimulated()) {
      computed.add(CHECK);
    }
    computed.add(OVERLAP);
    list(out, "How it was computed", computed);
    list(out, "Missing", data.assessment().missing());
    list(out, "Library values used", data.assessment().defaultsUsed());
    list(out, "Notes", data.assessment().notes());
    out.raw("</div>\n");
    Section.close(out);
    footer(out);
  }

  private static void list(Markup out, String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.raw("<div class=\"fact\">").element("h3", title).raw("<ul>");
    lines.stream().limit(MOST).forEach(line -> out.element("li", Names.sentence(line)));
    if (lines.size() > MOST) {
      out.element("li", "and " + (lines.size() - MOST) + " more");
    }
    out.raw("</ul></div>\n");
  }

  private void footer(Markup out) {
    Framework framework = Frameworks.BMC;
    out.raw("<footer>\n<p>").text(framework.attribution()).raw(" <a");
    out.attribute("href", framework.licence()).close().text("Licence").raw("</a></p>\n");
    new Footer(data.assessment().model()).attribution(out);
    out.raw("<p>Made with Linchpin.</p>\n</footer>\n");
  }
}
