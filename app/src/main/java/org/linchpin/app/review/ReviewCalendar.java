package org.linchpin.app.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// When a model is to be looked at again: on the day fixed in the last review or 91 days after it,
/// or 14 days after the first change since, whichever comes first (C25).
///
/// @param last the day of the last review, if any is written
/// @param fixed the day that review fixed for the next one, if it did
/// @param change the first change since, if any is written
public record ReviewCalendar(
    Optional<LocalDate> last, Optional<LocalDate> fixed, Optional<Element> change) {
  /// Days between reviews: a quarter.
  public static final int QUARTER = 91;

  /// Days within which a change is looked at.
  public static final int AFTER_CHANGE = 14;

  /// The day, and why it is that day.
  ///
  /// @param reason a clause without a full stop
  /// @param since the day of the last review, or of the change
  /// @param change what happened, when that is the reason
  public record Due(LocalDate day, String reason, LocalDate since, Optional<Element> change) {}

  /// The calendar of a model; reviews dated later than today have not been held yet.
  public static ReviewCalendar of(BusinessModel model, LocalDate today) {
    Optional<LocalDate> last =
        Stream.concat(
                model.value(ModelAttributes.LAST_REVIEW).stream(),
                model.all(ElementKind.REVIEW).stream()
                    .flatMap(review -> review.value(GovernanceAttributes.DATE).stream()))
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> fixed =
        model.all(ElementKind.REVIEW).stream()
            .filter(review -> review.value(GovernanceAttributes.DATE).equals(last))
            .flatMap(review -> review.value(GovernanceAttributes.NEXT).stream())
            .max(Comparator.naturalOrder());
    Optional<Element> change =
        model.all(ElementKind.CHANGE).stream()
            .filter(one -> isAfter(one, last))
            .min(Comparator.comparing(ReviewCalendar::day));
    return new ReviewCalendar(last, fixed, change);
  }

  private static boolean isAfter(Element change, Optional<LocalDate> last) {
    return change.value(GovernanceAttributes.DATE).isPresent()
        && last.map(day -> day(change).isAfter(day)).orElse(true);
  }

  private static LocalDate day(Element change) {
    return change.value(GovernanceAttributes.DATE).orElse(LocalDate.MAX);
  }

  /// When the next review is due; empty when nothing says when there was one or what changed.
  public Optional<Due> due() {
    Optional<Due> quarterly =
        last.map(
            day ->
                new Due(
                    fixed.orElse(day.plusDays(QUARTER)),
                    "the last one was on %s".formatted(day),
                    day,
                    Optional.empty()));
    Optional<Due> changed =
        change.map(
            one ->
                new Due(
                    day(one).plusDays(AFTER_CHANGE),
                    "“%s” happened on %s".formatted(one.name(), day(one)),
                    day(one),
                    Optional.of(one)));
    return Stream.of(quarterly, changed)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Due::day));
  }

  /// The day to put into a calendar: when the next review is due, today when it has been due, a
  /// quarter from now when nothing says when.
  public LocalDate next(LocalDate today) {
    return due()
        .map(Due::day)
        .map(day -> day.isBefore(today) ? today : day)
        .orElse(today.plusDays(QUARTER));
  }
}
