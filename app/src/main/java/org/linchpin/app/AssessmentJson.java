package org.linchpin.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.CategoryMix;
import org.linchpin.engine.assess.Goal;
import org.linchpin.engine.assess.HiddenGroup;
import org.linchpin.engine.assess.KeyAssumption;
import org.linchpin.engine.assess.MeasureNext;
import org.linchpin.engine.assess.Measures;
import org.linchpin.engine.assess.RevenueAtRisk;
import org.linchpin.engine.assess.Serving;
import org.linchpin.engine.assess.StreamAssessment;
import org.linchpin.engine.survival.Survival;

/// An assessment as JSON; its shape is published as `assessment.schema.json`.
public final class AssessmentJson {
  private AssessmentJson() {}

  public static String write(Assessment assessment) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "linchpin-assessment");
    json.put("version", 1);
    json.put("model", assessment.model().name());
    json.put("level", assessment.level().name());
    json.put("levelMeans", assessment.level().words());
    json.put(
        "revenue",
        ordered(
            "known", lower(assessment.revenue()),
            "total", assessment.totalRevenue(),
            "currency", assessment.model().currency()));
    json.put(
        "activities",
        assessment.activities().stream().map(activity -> activity(assessment, activity)).toList());
    json.put("withoutStop", assessment.withoutStop().map(StopJson::outcome));
    json.put("streams", assessment.streams().stream().map(AssessmentJson::stream).toList());
    json.put("hidden", assessment.hidden().stream().map(AssessmentJson::hidden).toList());
    json.put("coverage", coverage(assessment.coverage()));
    json.put("mix", mix(assessment.mix()));
    json.put("missing", assessment.missing());
    json.put("defaultsUsed", assessment.defaultsUsed());
    json.put("measureNext", assessment.measureNext().stream().map(AssessmentJson::next).toList());
    json.put(
        "assumptions", assessment.assumptions().stream().map(AssessmentJson::assumption).toList());
    json.put("notes", assessment.notes());
    return JsonText.of(json);
  }

  /// The JSON Schema of what [#write] writes.
  public static String schema() {
    return Schemas.text("assessment.schema.json");
  }

  private static Map<String, Object> activity(Assessment assessment, ActivityAssessment activity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", activity.id());
    json.put("name", activity.name());
    json.put("class", activity.classification().certain().map(ActivityClass::title));
    json.put(
        "possibleClasses",
        activity.classification().possible().stream().map(ActivityClass::title).toList());
    json.put("key", lower(activity.classification().isKey()));
    json.put(
        "reasons", activity.classification().reasons().stream().map(assessment::worded).toList());
    json.put("revenueAtRisk", atRisk(activity.atRisk()));
    json.put("singlePointOfFailure", activity.isSinglePointOfFailure());
    json.put(
        "attribution",
        ordered("share", activity.attribution(), "halfWidth", activity.attributionHalfWidth()));
    json.put("importance", activity.measures().map(AssessmentJson::measures));
    json.put("survival", survival(activity.survival()));
    json.put("stop", activity.stop().map(StopJson::outcome));
    json.put("serves", activity.serves().stream().map(AssessmentJson::serving).toList());
    json.put("servesCount", activity.servesCount());
    json.put("backups", activity.backups());
    json.put("weakPoints", activity.weakPoints());
    json.put(
        "hiddenWith",
        activity.hiddenWith().stream().map(group -> hiddenWith(activity.id(), group)).toList());
    json.put("goals", goals(activity.goals()));
    json.put("actions", activity.actions().stream().map(assessment::worded).toList());
    json.put("measureNext", activity.measureNext().map(AssessmentJson::next));
    return json;
  }

  private static Map<String, Object> atRisk(RevenueAtRisk atRisk) {
    return ordered(
        "amount", atRisk.amount(),
        "share", atRisk.share(),
        "shareByCapacity", atRisk.byCapacity(),
        "shareBlocked", atRisk.blocked());
  }

  private static Map<String, Object> measures(Measures measures) {
    return ordered(
        "birnbaum", measures.birnbaum(),
        "improvement", measures.improvement(),
        "structural", measures.structural());
  }

  private static Map<String, Object> survival(Survival survival) {
    return switch (survival) {
      case Survival.Unknown(List<String> missing) ->
          ordered("status", "unknown", "missing", missing);
      case Survival.Days days ->
          ordered(
              "status", days.day().isPresent() ? "ends" : "survives",
              "horizon", Survival.HORIZON,
              "day", days.day(),
              "earliest", days.earliest(),
              "latest", days.latest(),
              "cause", days.day().isPresent() ? Optional.of(lower(days.cause())) : Optional.empty(),
              "defaultsUsed", days.defaultsUsed(),
              "sensitivities",
                  days.sensitivities().stream().map(AssessmentJson::sensitivity).toList());
    };
  }

  private static Map<String, Object> sensitivity(Survival.Sensitivity number) {
    return ordered(
        "what", number.what(),
        "element", number.element(),
        "attribute", number.attribute(),
        "assumed", number.assumed(),
        "dayAtLow", number.atLow(),
        "dayAtHigh", number.atHigh(),
        "flips30Days", number.flips());
  }

  private static Map<String, Object> serving(Serving serving) {
    return ordered("target", serving.target(), "stops", serving.stops(), "path", serving.path());
  }

  private static Map<String, Object> goals(Map<Goal, Integer> goals) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Goal goal : Goal.values()) {
      int how = goals.getOrDefault(goal, 0);
      json.put(lower(goal), how == 2 ? "direct" : how == 1 ? "indirect" : "none");
    }
    return json;
  }

  private static Map<String, Object> stream(StreamAssessment stream) {
    return ordered(
        "id", stream.id(),
        "weight", stream.weight(),
        "share", stream.share(),
        "cutSets", stream.cutSets(),
        "cutSetsTruncated", stream.truncated(),
        "availability", stream.availability(),
        "trace",
            stream.trace().stream()
                .map(step -> ordered("id", step.id(), "depth", step.depth()))
                .toList());
  }

  private static Map<String, Object> hidden(HiddenGroup group) {
    return ordered("members", group.members(), "synergy", group.synergy(), "share", group.share());
  }

  private static Map<String, Object> hiddenWith(String id, HiddenGroup group) {
    return ordered("others", group.without(id), "share", group.share());
  }

  private static Map<String, Object> coverage(Map<Goal, List<String>> coverage) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Goal goal : Goal.values()) {
      json.put(lower(goal), coverage.getOrDefault(goal, List.of()));
    }
    return json;
  }

  private static Map<String, Object> mix(CategoryMix mix) {
    return ordered(
        "byCount", sorted(mix.byCount()),
        "byCost", sorted(mix.byCost()),
        "byRevenue", sorted(mix.byRevenue()),
        "declared", mix.declared(),
        "mismatch", mix.mismatch(),
        "missingSteps", mix.missingSteps(),
        "medianLevel", mix.medianLevel());
  }

  private static Map<String, Double> sorted(Map<String, Double> shares) {
    return new java.util.TreeMap<>(shares);
  }

  private static Map<String, Object> next(MeasureNext next) {
    return ordered(
        "what", next.what(),
        "element", next.element(),
        "attribute", next.attribute(),
        "reason", next.reason());
  }

  private static Map<String, Object> assumption(KeyAssumption assumption) {
    return ordered(
        "what", assumption.what(),
        "element", assumption.element(),
        "attribute", assumption.attribute(),
        "importance", assumption.importance(),
        "because", assumption.because(),
        "evidence", assumption.evidence(),
        "testFirst", assumption.isToTestFirst());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /// Keys and values in turn.
  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
