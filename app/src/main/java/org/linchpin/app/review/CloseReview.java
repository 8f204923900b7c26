package org.linchpin.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.format.ModelDocument;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Ends a review: who decided what, and when the next one is.
public final class CloseReview {
  private CloseReview() {}

  /// Why a review cannot be closed on this day with the next one on that: reviews follow one
  /// another.
  public static Optional<String> refusal(
      BusinessModel model, LocalDate today, Optional<LocalDate> next) {
    Optional<LocalDate> last =
        Stream.concat(
                model.value(ModelAttributes.LAST_REVIEW).stream(),
                model.all(ElementKind.REVIEW).stream()
                    .flatMap(review -> review.value(GovernanceAttributes.DATE).stream()))
            .max(Comparator.naturalOrder());
    if (last.filter(day -> !day.isBefore(today)).isPresent()) {
      return Optional.of(
          "A review of %s is written already, so one on %s cannot be closed. Maybe add to it in the file."
              .formatted(last.get(), today));
    }
    return next.filter(day -> !day.isAfter(today))
        .map(
            day ->
                "The next review (%s) has to come after this one (%s). Maybe %s."
                    .formatted(day, today, today.plusDays(ReviewCalendar.QUARTER)));
  }

  /// The edits that write a review into a model.
  ///
  /// @param decisions each with its reason, in the reviewers' own words
  /// @param next the day of the next one; a quarter later when left out
  public static List<Edit> edits(
      ModelDocument document, LocalDate today, List<String> decisions, Optional<LocalDate> next) {
    BusinessModel model = document.model();
    String id = freeId(model, "review-" + today);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Add(ElementKind.REVIEW, id, "Review of " + today));
    edits.add(new Edit.Set(id, GovernanceAttributes.DATE.key(), today.toString()));
    edits.add(new Edit.Set(id, GovernanceAttributes.TRIGGER.key(), trigger(model, today)));
    if (!decisions.isEmpty()) {
      edits.add(new Edit.SetAll(id, GovernanceAttributes.DECISIONS.key(), decisions));
    }
    edits.add(new Edit.Set(id, GovernanceAttributes.NEXT.key(), next(today, next).toString()));
    edits.add(new Edit.Set("", "last-review", today.toString()));
    return List.copyOf(edits);
  }

  /// The day of the next review.
  public static LocalDate next(LocalDate today, Optional<LocalDate> wanted) {
    return wanted.orElse(today.plusDays(ReviewCalendar.QUARTER));
  }

  /// What set it off: the first change since the last review, or the quarter.
  private static String trigger(BusinessModel model, LocalDate today) {
    return ReviewCalendar.of(model, today)
        .change()
        .flatMap(change -> change.value(GovernanceAttributes.TRIGGER))
        .orElse("quarterly");
  }

  private static String freeId(BusinessModel model, String wanted) {
    String id = wanted;
    for (int n = 2; model.element(id).isPresent(); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
