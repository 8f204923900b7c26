package org.linchpin.engine.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.classify.Classification;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.survival.Survival;

/// What is known about one activity.
///
/// @param id of the activity
/// @param name as written
/// @param classification its class, or those possible
/// @param atRisk revenue that stops with it
/// @param attribution its fair share of all revenue, 0 to 1
/// @param attributionHalfWidth half of the 95 % interval of that share, 0 when exact
/// @param measures importance, when availabilities or the structure allow
/// @param survival how long the business lives without it
/// @param stop the stop test under uncertainty, when it was run for this activity
/// @param serves what it is there for
/// @param servesCount how many targets it serves, which may be more than are listed
/// @param backups ids of what can stand in for it
/// @param weakPoints ids of what it cannot do without and what has no backup
/// @param hiddenWith the groups it belongs to whose joint stop costs more than the single ones
/// @param goals for each goal: 2 direct, 1 through other activities, absent none
/// @param actions what to do with it, imperative sentences without a full stop
/// @param measureNext what to find out next, if anything would change the verdict
public record ActivityAssessment(
    String id,
    String name,
    Classification classification,
    RevenueAtRisk atRisk,
    double attribution,
    double attributionHalfWidth,
    Optional<Measures> measures,
    Survival survival,
    Optional<StopOutcome> stop,
    List<Serving> serves,
    int servesCount,
    List<String> backups,
    List<String> weakPoints,
    List<HiddenGroup> hiddenWith,
    Map<Goal, Integer> goals,
    List<String> actions,
    Optional<MeasureNext> measureNext) {
  public ActivityAssessment {
    serves = List.copyOf(serves);
    backups = List.copyOf(backups);
    weakPoints = List.copyOf(weakPoints);
    hiddenWith = List.copyOf(hiddenWith);
    goals = Map.copyOf(goals);
    actions = List.copyOf(actions);
  }

  /// True when its stop alone brings down some revenue although nothing can stand in.
  public boolean isSinglePointOfFailure() {
    return atRisk.share() > 0;
  }
}
