package org.linchpin.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.stop.Scenario;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopSettings;
import org.linchpin.engine.stop.StopTest;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.BusinessModel;

/// Looks at one stop in depth.
public final class StopModel {
  private StopModel() {}

  /// What is known about a stop.
  public sealed interface Answer {
    /// What the assessment says about the stopped activities; empty for other elements.
    List<ActivityAssessment> activities();
  }

  /// The stop was simulated.
  public record Simulated(List<ActivityAssessment> activities, StopReport report)
      implements Answer {
    public Simulated {
      activities = List.copyOf(activities);
    }
  }

  /// Time cannot be said: these numbers are missing.
  public record Timeless(List<ActivityAssessment> activities, List<String> missing)
      implements Answer {
    public Timeless {
      activities = List.copyOf(activities);
      missing = List.copyOf(missing);
    }
  }

  /// The answer for the joint stop of some elements.
  ///
  /// @param stopped ids of activities, partners or resources
  /// @throws IllegalArgumentException when one of them is nothing that can stop
  public static Answer of(
      BusinessModel model, List<String> stopped, StopSettings settings, LocalDate today) {
    BusinessGraph graph = BusinessGraph.of(model);
    Revenue revenue = Revenue.of(model);
    Assessment assessment = AssessModel.of(model, today);
    List<ActivityAssessment> activities =
        stopped.stream().flatMap(id -> assessment.activity(id).stream()).toList();
    if (!StopTest.isPossible(graph, revenue)) {
      return new Timeless(activities, missing(assessment));
    }
    return new Simulated(
        activities, StopTest.of(graph, revenue).study(new Scenario(stopped), settings));
  }

  private static List<String> missing(Assessment assessment) {
    Set<String> missing = new LinkedHashSet<>();
    for (ActivityAssessment activity : assessment.activities()) {
      if (activity.survival() instanceof Survival.Unknown(List<String> numbers)) {
        missing.addAll(numbers);
      }
    }
    return new ArrayList<>(missing);
  }
}
