package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.queues.Queue;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// An activity that is nearly full and whose work comes or takes unevenly, so that much of it
/// waits.
final class CrowdedActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA404",
          Severity.WARNING,
          Level.L2,
          "Long queues",
          "The fuller and the more uneven, the longer everything waits: near 100 % a little more work makes the queue many times as long.",
          "S93");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(activity -> queue(context, activity).stream())
        .filter(found -> found.queue().load() > context.threshold(Threshold.CROWDED))
        .filter(found -> found.queue().load() <= 1)
        .filter(found -> found.queue().variability() >= context.threshold(Threshold.UNEVEN))
        .map(CrowdedActivity::finding);
  }

  /// An activity with the queue before it.
  private record Waiting(Element activity, Queue queue) {}

  private static Optional<Waiting> queue(CheckContext context, Element activity) {
    Optional<Double> most = Bottleneck.perDay(context, activity).filter(often -> often > 0);
    Optional<Double> done =
        activity
            .known(ActivityAttributes.FREQUENCY)
            .map(often -> often.inBaseUnits(context.model().calendar()).central());
    Optional<Double> arrivals = plain(activity, ActivityAttributes.ARRIVAL_VARIABILITY);
    Optional<Double> service = plain(activity, ActivityAttributes.SERVICE_VARIABILITY);
    if (most.isEmpty() || done.isEmpty() || arrivals.isEmpty() || service.isEmpty()) {
      return Optional.empty();
    }
    double each =
        activity
            .known(ActivityAttributes.DURATION)
            .filter(time -> time.dimension() == Dimension.TIME && time.per().isEmpty())
            .map(time -> time.inBaseUnits(context.model().calendar()).central())
            .filter(time -> time > 0)
            .orElse(1 / most.get());
    return Optional.of(
        new Waiting(
            activity, new Queue(arrivals.get(), service.get(), done.get() / most.get(), 1, each)));
  }

  private static Optional<Double> plain(Element activity, Attribute<Estimate> attribute) {
    return activity
        .known(attribute)
        .map(known -> known.spread().central())
        .filter(number -> number >= 0);
  }

  private static Finding finding(Waiting waiting) {
    Queue queue = waiting.queue();
    String wait =
        Double.isInfinite(queue.meanWait())
            ? "the queue only grows"
            : "each piece waits about " + Words.time(queue.meanWait());
    return INFO.about(
            waiting.activity(),
            "'%s' is loaded to %s and its work is uneven (%s, where 0 is clockwork and 1 is random), so %s before anybody takes it up. Add capacity, or even out how the work comes in."
                .formatted(
                    waiting.activity().name(),
                    Words.percent(queue.load()),
                    Words.number(queue.variability()),
                    wait))
        .at(ActivityAttributes.CAPACITY);
  }
}
