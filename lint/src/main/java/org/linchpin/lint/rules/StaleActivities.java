package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// A business that changed while its activities did not.
final class StaleActivities implements Rule {
  private static final Set<ElementKind> MARKET =
      Set.of(ElementKind.PROPOSITION, ElementKind.SEGMENT, ElementKind.STREAM);
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA703",
          Severity.WARNING,
          Level.L1,
          "The business changed, the activities did not",
          "A new promise or a new customer nearly always asks for something new to be done.",
          "S92");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Optional<LocalDate> touched =
        context
            .all(ElementKind.ACTIVITY)
            .flatMap(
                a ->
                    Stream.of(CommonAttributes.EDITED, ActivityAttributes.LAST_REVIEW)
                        .flatMap(attribute -> a.value(attribute).stream()))
            .max(Comparator.naturalOrder());
    long grace = (long) context.threshold(Threshold.CHANGE_DAYS);
    return touched
        .map(
            day ->
                context.model().elements().stream()
                    .filter(element -> MARKET.contains(element.kind()))
                    .filter(element -> changed(context, element).map(day::isBefore).orElse(false))
                    .filter(
                        element ->
                            changed(context, element)
                                .map(d -> d.plusDays(grace).isBefore(context.today()))
                                .orElse(false))
                    .map(element -> finding(context, element, day)))
        .orElse(Stream.empty());
  }

  /// The day the element was last edited, or a recorded change was about it.
  private static Optional<LocalDate> changed(CheckContext context, Element element) {
    return Stream.concat(
            element.value(CommonAttributes.EDITED).stream(),
            context
                .incoming()
                .to(element, ElementKind.CHANGE)
                .flatMap(arrival -> arrival.source().value(GovernanceAttributes.DATE).stream()))
        .max(Comparator.naturalOrder());
  }

  private static Finding finding(CheckContext context, Element element, LocalDate touched) {
    return INFO.about(
        element,
        "'%s' changed on %s; no activity has been touched since %s. What must be done differently now?"
            .formatted(
                element.name(),
                changed(context, element).map(LocalDate::toString).orElse(""),
                touched));
  }
}
