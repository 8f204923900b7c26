package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// An advantage that others can copy before it would be noticed and answered.
final class LapsingAdvantage implements Rule {
  /// A thousand years: beyond it dates mean nothing.
  private static final long FAR = 365_000;

  private static final RuleInfo INFO =
      new RuleInfo(
          "KA609",
          Severity.WARNING,
          Level.L2,
          "An advantage about to lapse",
          "An advantage is a lease: it ends when others have copied it, and the next one takes time to build.",
          "S88",
          "S92");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(Claims::isClaimed)
        .flatMap(
            activity ->
                activity
                    .fields()
                    .group(ActivityAttributes.IMITATION)
                    .known(ActivityAttributes.TIME_TO_COPY)
                    .filter(time -> time.dimension() == Dimension.TIME)
                    .map(time -> time.inBaseUnits(context.model().calendar()).central())
                    .flatMap(days -> check(context, activity, days))
                    .stream());
  }

  private static Optional<Finding> check(CheckContext context, Element activity, double days) {
    LocalDate from =
        activity
            .value(ActivityAttributes.LAST_REVIEW)
            .or(() -> Reviews.last(context))
            .filter(day -> !day.isAfter(context.today()))
            .orElse(context.today());
    LocalDate review =
        Reviews.next(context, from)
            .orElse(from.plusDays((long) context.threshold(Threshold.REVIEW_DAYS)));
    long answer = (long) context.threshold(Threshold.RESPONSE_DAYS);
    LocalDate lapse = from.plusDays(Math.min((long) days, FAR));
    return lapse.isBefore(review.plusDays(answer))
        ? Optional.of(
            INFO.about(
                    activity,
                    "Others can copy '%s' in %s, so the advantage lapses about %s. The next look at it is due on %s, and an answer takes about %s days: too late. Build what comes next now, or make it harder to copy."
                        .formatted(activity.name(), Words.time(days), lapse, review, answer))
                .at(ActivityAttributes.IMITATION))
        : Optional.empty();
  }
}
