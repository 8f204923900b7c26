package org.linchpin.app.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.CategoryMix;
import org.linchpin.engine.assess.Goal;
import org.linchpin.engine.assess.MeasureNext;
import org.linchpin.engine.assess.Serving;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.survival.Survival;

/// What the engine answers to the questions of the guide to key activities.
final class KeyAnswers {
  private KeyAnswers() {}

  static String keyActivities(OpenModel open) {
    List<ActivityAssessment> all = open.assessment().activities();
    if (all.isEmpty()) {
      return "There is no activity in your model yet. First question: what must you do"
          + " exceptionally well to keep your promise?";
    }
    List<ActivityAssessment> key = open.assessment().keyActivities();
    if (key.isEmpty()) {
      return all.getFirst().classification().evidence().stated()
          ? "None of your %s activities is key for certain yet; %s."
              .formatted(all.size(), openReason(all))
          : "Your %s activities stand there by name only. Link each to the promise it serves, and"
                  .formatted(all.size())
              + " this place will tell which are key.";
    }
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (ActivityAssessment one : key) {
      byReason.computeIfAbsent(reason(open, one), any -> new ArrayList<>()).add(one.id());
    }
    String because =
        byReason.entrySet().stream()
            .map(
                entry ->
                    " %s %s key%s."
                        .formatted(
                            open.names(entry.getValue()),
                            entry.getValue().size() == 1 ? "is" : "are each",
                            entry.getKey()))
            .collect(Collectors.joining());
    return "Your key activities are %s.%s"
        .formatted(open.names(key.stream().map(ActivityAssessment::id).toList()), because);
  }

  private static String openReason(List<ActivityAssessment> all) {
    return all.stream()
        .filter(one -> one.classification().isKey() == Answer.UNKNOWN)
        .findFirst()
        .flatMap(one -> one.classification().evidence().differentiation().nextQuestion())
        .map(question -> "the next question is: " + question.replaceAll("\\?$", ""))
        .orElse("nothing stops with one of them alone");
  }

  private static String reason(OpenModel open, ActivityAssessment one) {
    List<String> parts = new ArrayList<>();
    List<String> stops =
        one.serves().stream().filter(Serving::stops).map(Serving::target).distinct().toList();
    if (!stops.isEmpty()) {
      parts.add(open.names(stops) + (stops.size() == 1 ? " stops" : " stop") + " with it");
    }
    ActivityClass type = one.classification().certain().orElse(ActivityClass.CRITICAL_COMMODITY);
    if (type == ActivityClass.CORE || type == ActivityClass.SLOW_BURN_CORE) {
      parts.add("by your own answers you do it as few others do");
    }
    if (type == ActivityClass.SLOW_BURN_CORE) {
      parts.add("its loss shows late");
    }
    return parts.isEmpty() ? "" : " because " + OpenModel.joined(parts);
  }

  static String notKey(OpenModel open) {
    Map<ActivityClass, List<String>> byClass = new LinkedHashMap<>();
    for (ActivityAssessment one : open.assessment().activities()) {
      one.classification()
          .certain()
          .filter(type -> !type.isKey())
          .ifPresent(type -> byClass.computeIfAbsent(type, any -> new ArrayList<>()).add(one.id()));
    }
    if (byClass.isEmpty()) {
      return "";
    }
    return "In your model these are not key: "
        + byClass.entrySet().stream()
            .map(
                entry ->
                    "%s (%s: %s)"
                        .formatted(
                            open.names(entry.getValue()),
                            entry.getKey().title(),
                            entry.getKey().advice()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  static String thirtyDays(OpenModel open) {
    if (open.assessment().activities().isEmpty()) {
      return "There is no activity in your model yet, so there is nothing that could stop.";
    }
    List<String> dead = new ArrayList<>();
    List<String> late = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (ActivityAssessment one : open.assessment().activities()) {
      switch (one.survival()) {
        case Survival.Unknown missing -> unknown.add(one.id());
        case Survival.Days days -> {
          if (days.isOpen()) {
            late.add(one.id());
          } else if (days.within(Survival.QUESTION)) {
            dead.add(one.id());
          }
        }
      }
    }
    List<String> parts = new ArrayList<>();
    if (!dead.isEmpty()) {
      parts.add("Stop %s and your business ends within 30 days.".formatted(either(open, dead)));
    }
    if (!late.isEmpty()) {
      parts.add("For %s it hangs on numbers that are not certain yet.".formatted(open.names(late)));
    }
    if (dead.isEmpty() && late.isEmpty() && unknown.isEmpty()) {
      parts.add("No single activity of yours, stopped alone, ends the business within 30 days.");
    }
    if (!unknown.isEmpty()) {
      parts.add("It cannot be said yet for %s.".formatted(open.names(unknown)));
    }
    parts.add("A stop is meant as complete and for good, and nobody reacts.");
    return String.join(" ", parts);
  }

  private static String either(OpenModel open, List<String> ids) {
    return open.names(ids).replace(" and ", " or ");
  }

  static String defence(OpenModel open) {
    List<String> apart =
        open.assessment().activities().stream()
            .filter(one -> one.classification().evidence().differentiation().answer() == Answer.YES)
            .map(ActivityAssessment::id)
            .toList();
    return apart.isEmpty()
        ? "Nothing in your model is shown to be done better than by others."
        : "What sets you apart, by your own answers: %s.".formatted(open.names(apart));
  }

  static String outsource(OpenModel open) {
    List<String> ordinary =
        open.assessment().activities().stream()
            .filter(
                one ->
                    one.classification()
                        .certain()
                        .filter(ActivityClass.CRITICAL_COMMODITY::equals)
                        .isPresent())
            .map(ActivityAssessment::id)
            .toList();
    return ordinary.isEmpty()
        ? ""
        : "Vital but ordinary in your model, so ask a partner's price: %s."
            .formatted(open.names(ordinary));
  }

  static String measure(OpenModel open) {
    if (open.assessment().activities().isEmpty()) {
      return "No number is asked for yet: first say what you do.";
    }
    List<MeasureNext> next = open.assessment().measureNext();
    return next.isEmpty()
        ? "No number is asked for: none would change an answer."
        : "Find out first: %s. %s."
            .formatted(next.getFirst().what(), OpenModel.sentence(next.getFirst().reason()));
  }

  static String next(OpenModel open) {
    return open.assessment().activities().stream()
        .filter(one -> one.classification().isKey() != Answer.NO && !one.actions().isEmpty())
        .findFirst()
        .map(
            one ->
                "For you, first: %s (%s).".formatted(one.actions().getFirst(), open.name(one.id())))
        .orElse("");
  }

  static String categoryMix(OpenModel open) {
    CategoryMix mix = open.assessment().mix();
    Map<String, Double> shares = mix.byCost().isEmpty() ? mix.byCount() : mix.byCost();
    if (shares.isEmpty()) {
      return "";
    }
    String found =
        shares.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(entry -> OpenModel.percent(entry.getValue()) + " " + words(entry.getKey()))
            .collect(Collectors.joining(", "));
    Optional<String> declared = mix.declared();
    return "Yours, by %s: about %s.%s"
        .formatted(
            mix.byCost().isEmpty() ? "number of activities" : "cost",
            found,
            declared.map(kind -> " You call it a %s business.".formatted(words(kind))).orElse(""));
  }

  private static String words(String category) {
    return category.replace('-', ' ');
  }

  static String goals(OpenModel open) {
    if (open.assessment().activities().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      List<String> ids = open.assessment().coverage().getOrDefault(goal, List.of());
      lines.add(
          ids.isEmpty()
              ? "nothing serves the goal to %s".formatted(goal.words())
              : "to %s: %s".formatted(goal.words(), open.names(ids)));
    }
    return OpenModel.sentence("in your model, " + String.join("; ", lines) + ".");
  }
}
