package org.linchpin.render.report;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;

/// What every part of a report draws on.
///
/// @param date of the report
record ReportData(
    Assessment assessment,
    List<ReportFinding> findings,
    LocalDate date,
    Names names,
    Figures figures) {
  /// Activities told in full; the others stand in the table.
  static final int MOST_IN_FULL = 100;

  static ReportData of(Assessment assessment, List<ReportFinding> findings, LocalDate date) {
    return new ReportData(
        assessment,
        List.copyOf(findings),
        date,
        new Names(assessment.model()),
        Figures.of(assessment));
  }

  List<ActivityAssessment> activities() {
    return assessment.activities();
  }

  /// True when the stop test was run for some activity.
  boolean isSimulated() {
    return activities().stream().anyMatch(activity -> activity.stop().isPresent());
  }

  List<ActivityAssessment> inFull() {
    return activities().subList(0, Math.min(MOST_IN_FULL, activities().size()));
  }
}
