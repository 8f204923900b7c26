package org.linchpin.render.report;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.render.markup.HtmlPage;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.theme.Appearance;

/// The report of an assessment as one page that stands alone: no script, nothing fetched, light or
/// dark as the reader prefers, printed on A4.
///
/// The page is well-formed XML as well as HTML. Lists that could be endless are cut and say so:
/// activities are told in full up to a hundred, all of them stand in the table.
public final class AssessmentReport {
  private AssessmentReport() {}

  /// The page; the same arguments always give the same text.
  ///
  /// @param date to be shown as that of the report
  public static String html(Assessment assessment, List<ReportFinding> findings, LocalDate date) {
    ReportData data = ReportData.of(assessment, findings, date);
    HtmlPage page =
        new HtmlPage(data.names().ofModel() + " - report", Appearance.AUTOMATIC, ReportCss.TEXT);
    Markup out = new Markup(64_000 + 6_000 * data.activities().size());
    page.begin(out);
    out.raw("<main>\n");
    new SummaryPart(data).write(out);
    new CanvasPart(data).write(out);
    new RankedPart(data, out).write();
    new PanelsPart(data).write(out);
    ActivityPart.writeAll(data, out);
    new MatrixPart(data).write(out);
    new CoveragePart(data).write(out);
    new MixPart(data).write(out);
    new StreamsPart(data).write(out);
    new FindingsPart(data).write(out);
    new AssumptionsPart(data).write(out);
    out.raw("</main>\n");
    page.end(out);
    return out.toString();
  }
}
