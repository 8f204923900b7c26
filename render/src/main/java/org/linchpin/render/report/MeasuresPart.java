package org.linchpin.render.report;

import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Measures;
import org.linchpin.render.markup.Markup;

/// The importance figures of an activity: plain words first, the field's term after them.
record MeasuresPart(ReportData data, ActivityAssessment activity) {
  void write(Markup out) {
    if (!data.figures().linked()) {
      return;
    }
    Figures figures = data.figures();
    out.raw("<div class=\"fact\"><h4>Importance</h4><dl>");
    figure(
        out,
        "Fair share of " + figures.whole(),
        "Shapley value",
        Figures.percent(activity.attribution(), activity.attributionHalfWidth()));
    activity.measures().ifPresent(measures -> measures(out, measures));
    out.raw("</dl></div>\n");
  }

  private void measures(Markup out, Measures measures) {
    figure(
        out,
        "Expected from its being up rather than down",
        "Birnbaum importance",
        data.figures().amount(measures.birnbaum()));
    figure(
        out,
        "Gained if it never failed",
        "improvement potential",
        data.figures().amount(measures.improvement()));
    figure(
        out,
        "Weight of its place among the links, 0 to 1",
        "structural importance",
        Figures.number(measures.structural()));
  }

  private static void figure(Markup out, String words, String term, String value) {
    out.raw("<div><dt>").text(words).raw(" ").element("span", "quiet", "(" + term + ")");
    out.raw("</dt> ").element("dd", value).raw("</div>");
  }
}
