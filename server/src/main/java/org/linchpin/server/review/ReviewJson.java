package org.linchpin.server.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linchpin.app.review.Difference;
import org.linchpin.app.review.KpiSignal;
import org.linchpin.app.review.ReviewCalendar;
import org.linchpin.app.review.ReviewSheet;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Texts;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// What lies on the table in a review. Days are written as in `2026-11-20`.
///
/// @param due when it was or is due, if that is known
/// @param next the day proposed for the next one
/// @param compared true when there is an earlier version to compare with
/// @param verdicts activities whose class is not what it was, as sentences
/// @param actions proposed for the decisions, the most pressing first
/// @param held earlier reviews, the latest first
record ReviewJson(
    long sequence,
    String today,
    Optional<DueJson> due,
    String next,
    boolean compared,
    List<DifferenceJson> differences,
    List<String> verdicts,
    List<SignalJson> signals,
    List<WarningJson> findings,
    List<String> actions,
    List<HeldJson> held) {

  /// @param overdue true from the day itself on
  /// @param since the day of the last review, or of the change that asks for one
  /// @param change the name of that change, empty when it is the quarter
  record DueJson(String day, boolean overdue, String since, String change) {}

  /// One thing that is not as it was.
  ///
  /// @param what one of added, removed, changed
  /// @param kind the section of what was added or removed, else empty
  /// @param name of the element, empty for the model as a whole
  /// @param property what changed, else empty
  /// @param before as it stood in the file, empty for nothing
  /// @param after as it stands now, empty for nothing
  /// @param change of a number relative to what it was
  record DifferenceJson(
      String what,
      String kind,
      String name,
      String property,
      String before,
      String after,
      Optional<Double> change) {}

  /// What the measurements of one figure say.
  ///
  /// @param signal one of too-few, noise, beyond, shift
  record SignalJson(
      String name,
      String unit,
      List<Double> values,
      double mean,
      double lower,
      double upper,
      String signal) {}

  record WarningJson(String code, String severity, String message, List<String> elements) {}

  /// A review that was held.
  record HeldJson(String day, String next, List<String> decisions) {}

  static ReviewJson of(long sequence, BusinessModel model, ReviewSheet sheet) {
    LocalDate today = sheet.today();
    return new ReviewJson(
        sequence,
        today.toString(),
        sheet
            .due()
            .map(
                due ->
                    new DueJson(
                        due.day().toString(),
                        !due.day().isAfter(today),
                        due.since().toString(),
                        due.change().map(Element::name).orElse(""))),
        today.plusDays(ReviewCalendar.QUARTER).toString(),
        sheet.since(),
        sheet.differences().stream().map(ReviewJson::difference).toList(),
        sheet.verdicts(),
        sheet.signals().stream().map(ReviewJson::signal).toList(),
        sheet.findings().stream()
            .map(
                finding ->
                    new WarningJson(
                        finding.code(),
                        finding.severity().word(),
                        finding.message(),
                        finding.elements()))
            .toList(),
        sheet.actions(),
        held(model));
  }

  private static DifferenceJson difference(Difference difference) {
    return switch (difference) {
      case Difference.Added(var kind, String name) ->
          new DifferenceJson("added", kind.section(), name, "", "", "", Optional.empty());
      case Difference.Removed(var kind, String name) ->
          new DifferenceJson("removed", kind.section(), name, "", "", "", Optional.empty());
      case Difference.Changed(
              String element,
              String property,
              String before,
              String after,
              OptionalDouble change) ->
          new DifferenceJson(
              "changed",
              "",
              element,
              property,
              before,
              after,
              change.isPresent() ? Optional.of(change.getAsDouble()) : Optional.empty());
    };
  }

  private static SignalJson signal(KpiSignal signal) {
    return new SignalJson(
        signal.name(),
        signal.unit(),
        signal.values(),
        signal.mean(),
        signal.lower(),
        signal.upper(),
        signal.word());
  }

  private static List<HeldJson> held(BusinessModel model) {
    return model.all(ElementKind.REVIEW).stream()
        .filter(review -> review.value(GovernanceAttributes.DATE).isPresent())
        .map(ReviewJson::held)
        .sorted((a, b) -> b.day().compareTo(a.day()))
        .toList();
  }

  private static HeldJson held(Element review) {
    return new HeldJson(
        review.value(GovernanceAttributes.DATE).map(LocalDate::toString).orElse(""),
        review.value(GovernanceAttributes.NEXT).map(LocalDate::toString).orElse(""),
        review.value(GovernanceAttributes.DECISIONS).map(Texts::texts).orElse(List.of()));
  }
}
