package org.linchpin.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.lint.Findings;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.render.CanvasContent;
import org.linchpin.render.report.AssessmentReport;
import org.linchpin.render.report.ReportFinding;
import org.linchpin.render.report.StopPage;

/// What pictures and reports show of a model: its notes, the class of each activity, and findings.
public final class RenderModel {
  private RenderModel() {}

  public static CanvasContent canvas(BusinessModel model, LocalDate today) {
    CheckModel.Checked checked = CheckModel.of(model, today, Optional.empty());
    return CanvasContent.of(
            model, classes(checked.assessment()), CheckModel.counts(checked.findings()))
        .withDaysLived(checked.assessment());
  }

  /// The canvas of a model in any framework, with classes and findings.
  public static CanvasContent canvas(BusinessModel model, LocalDate today, Framework framework) {
    CheckModel.Checked checked = CheckModel.of(model, today, Optional.empty());
    return CanvasContent.of(
        model, classes(checked.assessment()), CheckModel.counts(checked.findings()), framework);
  }

  /// The framework a model asks to be shown through, or the Business Model Canvas.
  public static Framework framework(BusinessModel model) {
    return model.value(ModelAttributes.LENS).flatMap(Frameworks::of).orElse(Frameworks.BMC);
  }

  /// The report of an assessment as one HTML file.
  public static String report(BusinessModel model, LocalDate today) {
    return report(CheckModel.of(model, today, Optional.empty()), today);
  }

  /// The report of a model that was checked before.
  public static String report(CheckModel.Checked checked, LocalDate today) {
    return AssessmentReport.html(checked.assessment(), findings(checked.findings()), today);
  }

  /// One stop in depth as one HTML file.
  ///
  /// @param stopped ids of what stops
  /// @param answer what [StopModel] says about it
  public static String stopReport(
      BusinessModel model, List<String> stopped, StopModel.Answer answer, LocalDate today) {
    StopPage page = new StopPage(model, stopped, answer.activities(), today);
    return switch (answer) {
      case StopModel.Simulated simulated -> page.html(simulated.report());
      case StopModel.Timeless timeless -> page.html(timeless.missing());
    };
  }

  private static List<ReportFinding> findings(Findings findings) {
    return findings.all().stream()
        .map(
            finding ->
                new ReportFinding(
                    finding.code(),
                    finding.severity().word(),
                    finding.message(),
                    finding.why(),
                    finding.elements()))
        .toList();
  }

  /// The class of every activity that has only one possible.
  private static Map<String, ActivityClass> classes(Assessment assessment) {
    Map<String, ActivityClass> classes = new HashMap<>();
    for (ActivityAssessment activity : assessment.activities()) {
      activity.classification().certain().ifPresent(type -> classes.put(activity.id(), type));
    }
    return classes;
  }
}
