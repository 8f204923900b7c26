package org.linchpin.render.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.render.CanvasContent;
import org.linchpin.render.CanvasSvg;
import org.linchpin.render.RenderOptions;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.theme.Appearance;
import org.linchpin.render.theme.Ink;

/// The picture of the canvas, in the colours of the page.
record CanvasPart(ReportData data) {
  private static final int WIDTH = 1280;
  private static final int MOST_NOTES = 16;
  private static final String PLACE = ".canvas .linchpin .";

  void write(Markup out) {
    new Section("canvas", "The canvas").open(out);
    out.raw("<div class=\"canvas\" tabindex=\"0\" role=\"region\" aria-label=\"Canvas\">\n");
    out.raw(CanvasSvg.write(content(), options())).raw("</div>\n");
    Section.close(out);
  }

  private static RenderOptions options() {
    return RenderOptions.DEFAULT.withWidth(WIDTH).withMaxNotes(MOST_NOTES).with(Appearance.LIGHT);
  }

  private CanvasContent content() {
    Map<String, ActivityClass> classes = new HashMap<>();
    for (ActivityAssessment activity : data.activities()) {
      activity.classification().certain().ifPresent(known -> classes.put(activity.id(), known));
    }
    Map<String, Integer> findings = new HashMap<>();
    for (ReportFinding finding : data.findings()) {
      new HashSet<>(finding.elements()).forEach(id -> findings.merge(id, 1, Integer::sum));
    }
    return CanvasContent.of(data.assessment().model(), classes, findings)
        .withDaysLived(data.assessment());
  }

  /// Rules that give the picture the colours of the page instead of its own, so that it turns dark
  /// with it and is printed light.
  static String css() {
    StringBuilder css = new StringBuilder();
    for (Ink ink : Ink.values()) {
      css.append(PLACE).append(ink.code()).append("{fill:var(--").append(ink.code()).append(")}\n");
    }
    for (Ink ink : new Ink[] {Ink.LINE, Ink.LINK, Ink.TO_DO_EDGE}) {
      css.append(PLACE).append("s-").append(ink.code());
      css.append("{stroke:var(--").append(ink.code()).append(")}\n");
    }
    return css.toString();
  }
}
