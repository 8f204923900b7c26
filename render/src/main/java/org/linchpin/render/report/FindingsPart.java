package org.linchpin.render.report;

import java.util.List;
import org.linchpin.render.markup.Markup;

/// The findings, the gravest first.
record FindingsPart(ReportData data) {
  private static final int MOST_OF_A_KIND = 200;
  private static final int MOST_NAMED = 5;

  /// How grave findings are, in words.
  private enum Severity {
    ERROR("Must be mended"),
    WARNING("Worth a look"),
    INFO("Good to know");

    private final String title;

    Severity(String title) {
      this.title = title;
    }

    static Severity of(ReportFinding finding) {
      return switch (finding.severity()) {
        case "error" -> ERROR;
        case "warning" -> WARNING;
        default -> INFO;
      };
    }
  }

  void write(Markup out) {
    new Section("findings", "Findings").open(out);
    if (data.findings().isEmpty()) {
      Section.reading(out, "Nothing was found that needs a look.");
    }
    for (Severity severity : Severity.values()) {
      List<ReportFinding> here =
          data.findings().stream().filter(f -> Severity.of(f) == severity).toList();
      if (!here.isEmpty()) {
        group(out, severity, here);
      }
    }
    Section.close(out);
  }

  private void group(Markup out, Severity severity, List<ReportFinding> here) {
    out.raw("<h3>").text(severity.title).raw(" <span class=\"quiet\">").raw(here.size());
    out.raw("</span></h3>\n<ul class=\"findings\">\n");
    for (ReportFinding finding : here.subList(0, Math.min(MOST_OF_A_KIND, here.size()))) {
      finding(out, finding);
    }
    if (here.size() > MOST_OF_A_KIND) {
      out.element("li", "quiet", "and " + (here.size() - MOST_OF_A_KIND) + " more");
    }
    out.raw("</ul>\n");
  }

  private void finding(Markup out, ReportFinding finding) {
    out.raw("<li>").element("code", Names.prose(finding.code())).raw("<div>");
    out.element("p", Names.sentence(finding.message()));
    String why = Names.sentence(finding.why());
    if (!why.isEmpty()) {
      out.element("p", "quiet", why);
    }
    if (!finding.elements().isEmpty()) {
      String about = data.names().list(finding.elements(), MOST_NAMED);
      if (!finding.message().contains(about)) {
        out.element("p", "quiet", "About: " + about);
      }
    }
    out.raw("</div></li>\n");
  }
}
