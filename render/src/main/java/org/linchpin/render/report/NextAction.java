package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.engine.assess.ActivityAssessment;

/// Something to do, and the activities it is to be done for.
///
/// @param what as an imperative
/// @param activities ids, the most urgent first
record NextAction(String what, List<ActivityAssessment> activities) {
  private static final int MOST = 3;

  /// The three most pressing: what changes something before what keeps it as it is, then the
  /// activity whose loss ends the business first, then for how many activities it holds.
  static List<NextAction> of(ReportData data) {
    Map<String, List<ActivityAssessment>> byWords = new LinkedHashMap<>();
    for (ActivityAssessment activity : data.activities()) {
      for (String action : activity.actions()) {
        byWords.computeIfAbsent(action, words -> new ArrayList<>()).add(activity);
      }
    }
    return byWords.entrySet().stream()
        .map(entry -> new NextAction(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(NextAction::keepsThings)
                .thenComparingInt(NextAction::firstDay)
                .thenComparingDouble(action -> -action.mostAtRisk())
                .thenComparingInt(action -> -action.activities().size()))
        .limit(MOST)
        .toList();
  }

  private boolean keepsThings() {
    return what.startsWith("keep ");
  }

  private int firstDay() {
    return activities.stream().mapToInt(Verdicts::lastDay).min().orElse(Integer.MAX_VALUE);
  }

  private double mostAtRisk() {
    return activities.stream().mapToDouble(a -> a.atRisk().byCapacity()).max().orElse(0);
  }
}
