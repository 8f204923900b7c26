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

  /// The three most pressing: changes before questions, and both before what leaves things as they
  /// are; then what holds for a key activity, for the one whose loss ends the business first, for
  /// the most revenue, for the most activities.
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
            Comparator.comparingInt(NextAction::weight)
                .thenComparingInt(NextAction::rank)
                .thenComparingInt(NextAction::firstDay)
                .thenComparingDouble(action -> -action.mostAtRisk())
                .thenComparingInt(action -> -action.activities().size()))
        .limit(MOST)
        .toList();
  }

  /// 0 for a change, 1 for a question, 2 for leaving things as they are.
  private int weight() {
    if (what.startsWith("keep ")) {
      return 2;
    }
    return what.startsWith("answer ") || what.startsWith("find out ") ? 1 : 0;
  }

  private int rank() {
    return activities.stream().mapToInt(Verdicts::rank).min().orElse(2);
  }

  private int firstDay() {
    return activities.stream()
        .filter(a -> Verdicts.rank(a) == rank())
        .mapToInt(Verdicts::lastDay)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private double mostAtRisk() {
    return activities.stream().mapToDouble(a -> a.atRisk().byCapacity()).max().orElse(0);
  }
}
