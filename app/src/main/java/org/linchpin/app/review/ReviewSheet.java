package org.linchpin.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linchpin.app.CheckModel;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.format.ModelDocument;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;

/// What lies on the table in a review of a model.
///
/// @param name of the model
/// @param today the day of the review
/// @param due when it was or is due, if that is known
/// @param since whether there is an earlier version to compare with
/// @param differences from the earlier version
/// @param verdicts activities whose class is not what it was, as sentences
/// @param signals of the figures measured
/// @param findings errors and warnings
/// @param actions proposed for the decisions, the most pressing first
public record ReviewSheet(
    String name,
    LocalDate today,
    Optional<ReviewCalendar.Due> due,
    boolean since,
    List<Difference> differences,
    List<String> verdicts,
    List<KpiSignal> signals,
    List<Finding> findings,
    List<String> actions) {
  private static final int ACTIONS = 5;

  public ReviewSheet {
    differences = List.copyOf(differences);
    verdicts = List.copyOf(verdicts);
    signals = List.copyOf(signals);
    findings = List.copyOf(findings);
    actions = List.copyOf(actions);
  }

  /// The sheet for a model.
  ///
  /// @param earlier the version of the last review, if it was kept
  public static ReviewSheet of(
      ModelDocument document, Optional<ModelDocument> earlier, LocalDate today) {
    CheckModel.Checked checked = CheckModel.of(document.model(), today, Optional.empty());
    Optional<Assessment> was =
        earlier.map(old -> CheckModel.of(old.model(), today, Optional.empty()).assessment());
    return new ReviewSheet(
        document.model().name(),
        today,
        ReviewCalendar.of(document.model(), today).due(),
        earlier.isPresent(),
        earlier.map(old -> Differences.between(old, document)).orElse(List.of()),
        was.map(old -> verdicts(old, checked.assessment())).orElse(List.of()),
        KpiSignal.of(document.model()),
        checked.findings().all().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .toList(),
        actions(checked.assessment()));
  }

  private static List<String> verdicts(Assessment before, Assessment after) {
    List<String> changed = new ArrayList<>();
    for (ActivityAssessment now : after.activities()) {
      before
          .activity(now.id())
          .filter(old -> !classes(old).equals(classes(now)))
          .ifPresent(
              old ->
                  changed.add(
                      "“%s” was %s and is now %s."
                          .formatted(now.name(), classes(old), classes(now))));
    }
    return changed;
  }

  private static String classes(ActivityAssessment activity) {
    return String.join(
        " or ", activity.classification().possible().stream().map(type -> type.title()).toList());
  }

  /// What to do about key activities, changes before what leaves things as they are; the same words
  /// for several activities once.
  private static List<String> actions(Assessment assessment) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (ActivityAssessment activity : assessment.keyActivities()) {
      activity
          .actions()
          .forEach(
              action ->
                  byWords.computeIfAbsent(action, any -> new ArrayList<>()).add(activity.name()));
    }
    return byWords.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().startsWith("keep ")))
        .limit(ACTIONS)
        .map(
            entry ->
                "%s: “%s”."
                    .formatted(capital(entry.getKey()), String.join("”, “", entry.getValue())))
        .toList();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
