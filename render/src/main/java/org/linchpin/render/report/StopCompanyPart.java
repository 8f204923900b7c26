package org.linchpin.render.report;

import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopReport.DeadlyPair;
import org.linchpin.render.markup.Markup;

/// What makes the stop deadly when it stops as well.
record StopCompanyPart(StopData data, StopReport report) {
  void write(Markup out) {
    new Section("pairs", "Deadly together").open(out);
    if (report.pairs().isEmpty()) {
      Section.reading(
          out,
          "No other single activity or partner was found whose stop, on top of this one, kills"
              + " although neither does so alone.");
      Section.close(out);
      return;
    }
    Section.reading(
        out, "Neither of the two is likely to end the business alone; both together are.");
    out.raw("<table>\n<caption class=\"unseen\">Pairs of stops that end the business</caption>\n");
    out.raw("<thead><tr><th scope=\"col\">If this stops too</th><th scope=\"col\">Ended by</th>");
    out.raw("<th scope=\"col\">Both stop</th><th scope=\"col\">This page\u2019s stop alone</th>");
    out.raw("<th scope=\"col\">The other alone</th></tr></thead>\n<tbody>\n");
    for (DeadlyPair pair : report.pairs()) {
      out.raw("<tr><th scope=\"row\">").text(data.names().of(pair.other())).raw("</th><td>day ");
      out.raw(pair.day()).raw("</td>").element("td", Chances.of(pair.together()));
      out.element("td", Chances.of(pair.alone())).element("td", Chances.of(pair.otherAlone()));
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
    Section.close(out);
  }
}
