package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.stop.Recovery;
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

  /// Steps of a replicate, over all its days, that are done without being asked for: half a
  /// second's worth, more or less.
  private static final long MOST_STEPS = 200_000;

  private static final int AT_LEAST = 3;

  /// Replicates where there is much to do, a quarter of the usual.
  private static final int FEW_REPLICATES = 256;

  private static final int FEWER = 4;

  static final StopAnswers NONE = new StopAnswers(Optional.empty(), Map.of());

  /// @param byStake ids of activities, those with most revenue at stake first; as many are stopped,
  ///   one after the other, as a moment allows, and the first few in any case
  static StopAnswers of(BusinessGraph graph, Revenue revenue, List<String> byStake, long seed) {
    if (byStake.isEmpty() || !StopTest.isPossible(graph, revenue)) {
      return NONE;
    }
    StopTest test = StopTest.of(graph, revenue);
    long all = byStake.stream().mapToLong(id -> test.steps(Scenario.of(id))).sum() * HORIZON;
    boolean much = all > MOST_STEPS;
    StopSettings settings =
        much
            ? new StopSettings(seed, 0.01, FEW_REPLICATES, 1, Recovery.NEVER)
            : StopSettings.STANDARD.withSeed(seed);
    List<String> activities = much ? affordable(test, byStake, MOST_STEPS * FEWER) : byStake;
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(Scenario.of());
    activities.forEach(id -> scenarios.add(Scenario.of(id)));
    List<StopOutcome> outcomes = test.outcomes(scenarios, settings, HORIZON);
    Map<String, StopOutcome> byActivity = new HashMap<>();
    for (int i = 0; i < activities.size(); i++) {
      byActivity.put(activities.get(i), outcomes.get(i + 1));
    }
    return new StopAnswers(Optional.of(outcomes.getFirst()), byActivity);
  }

  private static List<String> affordable(StopTest test, List<String> byStake, long steps) {
    long left = steps;
    List<String> chosen = new ArrayList<>();
    for (String id : byStake) {
      left -= (long) test.steps(Scenario.of(id)) * HORIZON;
      if (left < 0 && chosen.size() >= AT_LEAST) {
        break;
      }
      chosen.add(id);
    }
    return chosen;
  }

  Optional<StopOutcome> of(String activity) {
    return Optional.ofNullable(byActivity.get(activity));
  }
}
