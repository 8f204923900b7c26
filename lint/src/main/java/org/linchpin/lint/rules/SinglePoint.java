package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.survival.Survival;
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

/// An activity whose stop takes a large part of the revenue, and that comes back too late.
final class SinglePoint implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA406",
          Severity.WARNING,
          Level.L2,
          "A single point of failure",
          "What much of the revenue hangs on, and nobody else can do, is where one bad day becomes a"
              + " bad month.",
          "S47",
          "S93");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(
            activity ->
                context
                    .facts(activity)
                    .revenueAtRisk()
                    .filter(share -> share >= context.threshold(Threshold.ONE_STREAM))
                    .flatMap(share -> check(context, activity, share))
                    .stream());
  }

  /// Fires when the business ends before the activity runs again, or when neither time is known and
  /// there is no stopgap. One time alone leaves the question open.
  private static Optional<Finding> check(CheckContext context, Element activity, double share) {
    Optional<Double> recovery =
        activity
            .known(ActivityAttributes.RECOVERY_TIME)
            .filter(time -> time.dimension() == Dimension.TIME)
            .map(time -> time.inBaseUnits(context.model().calendar()).central());
    String begin =
        "%s of your revenue stops with '%s'".formatted(Words.percent(share), activity.name());
    return switch (context.facts(activity).survival()) {
      case Survival.Days days ->
          recovery
              .filter(ttr -> days.day().isPresent() && days.day().getAsInt() < ttr)
              .map(
                  ttr ->
                      INFO.about(
                          activity,
                          "%s: the business would end on day %s, and it takes %s days to get it going again. Name a backup, keep a larger stock, or find a faster way back."
                              .formatted(begin, days.day().getAsInt(), Words.number(ttr))));
      case Survival.Unknown unknown ->
          recovery.isPresent() || activity.fields().has(ActivityAttributes.WORKAROUND)
              ? Optional.empty()
              : Optional.of(
                  INFO.about(
                      activity,
                      "%s, nothing stands in for it, and nobody knows for how long you could do without. Name a backup, or state recovers-in and your cash."
                          .formatted(begin)));
    };
  }
}
