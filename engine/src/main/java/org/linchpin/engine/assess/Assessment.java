package org.linchpin.engine.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;

/// The whole answer for one model.
///
/// @param model the model it is about
/// @param level how much it rests on
/// @param revenue what the amounts are worth
/// @param totalRevenue money per month, or 1
/// @param activities key ones first, then by revenue at risk
/// @param withoutStop the stop test with nothing stopped, when the numbers are there
/// @param streams in the order of the model
/// @param hidden groups that hurt only together, largest first
/// @param coverage for each goal the ids of the activities that serve it
/// @param mix the spread over categories
/// @param missing what would raise the level, in words
/// @param defaultsUsed library values that stood in for missing numbers
/// @param measureNext what to find out next for the model as a whole
/// @param assumptions what is taken for true and the numbers verdicts turn on, most important first
/// @param notes what the reader must know about how it was computed
public record Assessment(
    BusinessModel model,
    Level level,
    Revenue.Known revenue,
    double totalRevenue,
    List<ActivityAssessment> activities,
    Optional<StopOutcome> withoutStop,
    List<StreamAssessment> streams,
    List<HiddenGroup> hidden,
    Map<Goal, List<String>> coverage,
    CategoryMix mix,
    List<String> missing,
    List<String> defaultsUsed,
    List<MeasureNext> measureNext,
    List<KeyAssumption> assumptions,
    List<String> notes) {
  public Assessment {
    activities = List.copyOf(activities);
    streams = List.copyOf(streams);
    hidden = List.copyOf(hidden);
    coverage = Map.copyOf(coverage);
    missing = List.copyOf(missing);
    defaultsUsed = List.copyOf(defaultsUsed);
    measureNext = List.copyOf(measureNext);
    assumptions = List.copyOf(assumptions);
    notes = List.copyOf(notes);
  }

  /// A sentence that calls the whole revenue, in words that fit what is known: streams of unknown
  /// size count alike, and without streams it is promises that break.
  public String worded(String sentence) {
    boolean hasStreams = !model.all(ElementKind.STREAM).isEmpty();
    if (hasStreams && revenue != Revenue.Known.NOTHING) {
      return sentence;
    }
    String whole = hasStreams ? "the revenue streams" : "the promises";
    return sentence
        .replace("% of revenue stops", "% of " + whole + (hasStreams ? " stop" : " break"))
        .replace("% of revenue is ", "% of " + whole + " are ")
        .replace("% of revenue", "% of " + whole)
        .replace("no revenue stops", hasStreams ? "no stream stops" : "no promise breaks");
  }

  public Optional<ActivityAssessment> activity(String id) {
    return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
  }

  /// The activities that are key for certain.
  public List<ActivityAssessment> keyActivities() {
    return activities.stream()
        .filter(activity -> activity.classification().isKey() == Answer.YES)
        .toList();
  }
}
