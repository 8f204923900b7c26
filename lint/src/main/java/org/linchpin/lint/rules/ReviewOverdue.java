package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A model that has not been reviewed for a quarter.
final class ReviewOverdue implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA701",
          Severity.WARNING,
          Level.L0,
          "A review is due",
          "What was key a year ago may be routine today. A look each quarter keeps the picture true.",
          "S42",
          "S134");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Reviews.last(context)
        .filter(last -> context.today().isAfter(due(context, last)))
        .map(
            last ->
                INFO.aboutModel(
                    ModelAttributes.LAST_REVIEW.key(),
                    "Last reviewed on %s; a review has been due since %s. Go through the activities, then set the day."
                        .formatted(last, due(context, last))))
        .stream();
  }

  private static LocalDate due(CheckContext context, LocalDate last) {
    return Reviews.next(context, last)
        .orElse(last.plusDays((long) context.threshold(Threshold.REVIEW_DAYS)));
  }
}
