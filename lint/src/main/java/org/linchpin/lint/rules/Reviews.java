package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// When the model was looked at.
final class Reviews {
  private Reviews() {}

  /// The day of the last review, stated in the model or recorded.
  static Optional<LocalDate> last(CheckContext context) {
    return Stream.concat(
            context.model().value(ModelAttributes.LAST_REVIEW).stream(),
            context
                .all(ElementKind.REVIEW)
                .flatMap(review -> review.value(GovernanceAttributes.DATE).stream()))
        .filter(day -> !day.isAfter(context.today()))
        .max(Comparator.naturalOrder());
  }

  /// The day fixed for the next review in the one of that day.
  static Optional<LocalDate> next(CheckContext context, LocalDate last) {
    return context
        .all(ElementKind.REVIEW)
        .filter(review -> review.value(GovernanceAttributes.DATE).map(last::equals).orElse(false))
        .flatMap(review -> review.value(GovernanceAttributes.NEXT).stream())
        .max(Comparator.naturalOrder());
  }
}
