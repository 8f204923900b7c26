package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.stop.Scenario;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopSettings;
import org.linchpin.engine.stop.StopTest;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Revenue;

/// What the stop test says about the business as it is and about single activities.
///
/// @param without nothing stopped, when the numbers are there
/// @param byActivity outcomes by id of the activity
record StopAnswers(Optional<StopOutcome> without, Map<String, StopOutcome> byActivity) {
  /// Days looked ahead for each activity.
  static final int HORIZON = 90;

  static final StopAnswers NONE = new StopAnswers(Optional.empty(), Map.of());

  /// @param activities ids of those that are stopped, one after the other
  static StopAnswers of(BusinessGraph graph, Revenue revenue, List<String> activities, long seed) {
    if (activities.isEmpty() || !StopTest.isPossible(graph, revenue)) {
      return NONE;
    }
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(Scenario.of());
    activities.forEach(id -> scenarios.add(Scenario.of(id)));
    List<StopOutcome> outcomes =
        StopTest.of(graph, revenue)
            .outcomes(scenarios, StopSettings.STANDARD.withSeed(seed), HORIZON);
    Map<String, StopOutcome> byActivity = new HashMap<>();
    for (int i = 0; i < activities.size(); i++) {
      byActivity.put(activities.get(i), outcomes.get(i + 1));
    }
    return new StopAnswers(Optional.of(outcomes.getFirst()), byActivity);
  }

  Optional<StopOutcome> of(String activity) {
    return Optional.ofNullable(byActivity.get(activity));
  }
}
