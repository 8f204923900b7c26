package org.linchpin.render.report;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.model.BusinessModel;
import org.linchpin.render.markup.HtmlPage;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.theme.Appearance;

/// One stop in depth as one page that stands alone: no script, nothing fetched, light or dark as
/// the reader prefers, printed on A4.
///
/// @param model the business
/// @param stopped ids of what stops, at least one
/// @param activities what the assessment says about those that are activities
/// @param date to be shown as that of the page
public record StopPage(
    BusinessModel model,
    List<String> stopped,
    List<ActivityAssessment> activities,
    LocalDate date) {
  public StopPage {
    stopped = List.copyOf(stopped);
    activities = List.copyOf(activities);
  }

  /// The page of a stop that was simulated.
  public String html(StopReport report) {
    StopData data = StopData.of(this);
    Markup out = begin(data);
    new StopSummaryPart(data, report).write(out);
    new StopCurvePart(data, report).write(out);
    new StopMoneyPart(data, report).write(out);
    new StopSwingsPart(data, report).write(out);
    new StopCompanyPart(data, report).write(out);
    new StopAdvicePart(data, report).write(out);
    new StopBasisPart(data, report).write(out);
    return end(data, out);
  }

  /// The page of a stop whose time cannot be told.
  ///
  /// @param missing what would have to be known, in words
  public String html(List<String> missing) {
    StopData data = StopData.of(this);
    Markup out = begin(data);
    StopSummaryPart.write(data, missing, out);
    new Footer(model).write(out);
    return end(data, out);
  }

  private static HtmlPage page(StopData data) {
    String title = "Stop: " + data.stopped() + " - " + data.names().ofModel();
    return new HtmlPage(title, Appearance.AUTOMATIC, ReportCss.TEXT);
  }

  private static Markup begin(StopData data) {
    Markup out = new Markup(48_000);
    page(data).begin(out);
    return out.raw("<main>\n");
  }

  private static String end(StopData data, Markup out) {
    out.raw("</main>\n");
    page(data).end(out);
    return out.toString();
  }
}
