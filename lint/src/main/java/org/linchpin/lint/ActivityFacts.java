package org.linchpin.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;

/// What is worked out about one activity, as rules use it.
///
/// @param classes those it may belong to, given what is known
/// @param differentiates whether it sets the business apart
/// @param revenueAtRisk the share of revenue that stops with it; empty when revenue is not known
/// @param survival how long the business lives without it
/// @param stop the stop test, where it was run
public record ActivityFacts(
    Set<ActivityClass> classes,
    Answer differentiates,
    Optional<Double> revenueAtRisk,
    Survival survival,
    Optional<StopOutcome> stop) {
  public ActivityFacts {
    classes = Set.copyOf(classes);
  }

  static ActivityFacts of(Assessment assessment, ActivityAssessment activity) {
    boolean known = assessment.revenue() != Revenue.Known.NOTHING;
    return new ActivityFacts(
        classes(assessment, activity),
        activity.classification().evidence().differentiation().answer(),
        known ? Optional.of(activity.atRisk().share()) : Optional.empty(),
        activity.survival(),
        activity.stop());
  }

  /// The classes of the table, and one more for what a substitute makes look dispensable: when the
  /// substitute cannot carry the whole, or fails as well, revenue is lost, so it may be critical.
  private static Set<ActivityClass> classes(Assessment assessment, ActivityAssessment activity) {
    Set<ActivityClass> classes = EnumSet.copyOf(activity.classification().possible());
    boolean together =
        activity.atRisk().byCapacity() > 0
            || assessment.hidden().stream()
                .anyMatch(group -> group.members().contains(activity.id()));
    if (together && classes.contains(ActivityClass.SUPPORTING)) {
      classes.add(ActivityClass.CRITICAL_COMMODITY);
    }
    return classes;
  }

  /// Nothing is known.
  static ActivityFacts unknown() {
    return new ActivityFacts(
        EnumSet.allOf(ActivityClass.class),
        Answer.UNKNOWN,
        Optional.empty(),
        new Survival.Unknown(List.of()),
        Optional.empty());
  }

  /// True when every class it may belong to is among these.
  public boolean isCertainly(ActivityClass... wanted) {
    return Set.of(wanted).containsAll(classes);
  }

  public boolean isCertainlyKey() {
    return classes.stream().allMatch(ActivityClass::isKey);
  }

  public boolean isCertainlyNotKey() {
    return classes.stream().noneMatch(ActivityClass::isKey);
  }
}
