package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.economics.Demand;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// An activity that can do, or does, much more than is wanted.
final class SurplusCapacity implements Rule {
  private static final double OFTEN = 0.8;
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA408",
          Severity.WARNING,
          Level.L3,
          "More capacity or stock than is wanted",
          "What nobody wants is paid for all the same: as people and machines that wait, or as goods that stay on the shelf.",
          "S64",
          "S99");

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
                demand(context, activity)
                    .map(demand -> check(context, activity, demand))
                    .orElse(Stream.empty()));
  }

  /// How often the activity is wanted in a day, when every offering that it is done for says how
  /// many of it are wanted.
  private static Optional<Demand> demand(CheckContext context, Element activity) {
    List<Arrival> uses = context.incoming().to(activity, OfferAttributes.CONSUMES).toList();
    Optional<Demand> sum = Optional.empty();
    for (Arrival use : uses) {
      Optional<Demand> one = demand(context, use);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = Optional.of(sum.map(known -> known.plus(one.get())).orElse(one.get()));
    }
    return sum;
  }

  private static Optional<Demand> demand(CheckContext context, Arrival use) {
    Optional<Double> times = Bottleneck.times(use.link()).filter(number -> number > 0);
    return use.source()
        .known(OfferAttributes.DEMAND)
        .filter(_ -> Trade.demand(context, use.source()).filter(number -> number > 0).isPresent())
        .flatMap(
            wanted ->
                times.map(
                    number ->
                        Demand.of(wanted.inBaseUnits(context.model().calendar())).times(number)));
  }

  private static Stream<Finding> check(CheckContext context, Element activity, Demand demand) {
    double often = demand.quantile(OFTEN);
    Stream<Finding> capacity =
        Bottleneck.perDay(context, activity)
            .filter(most -> most > context.threshold(Threshold.SURPLUS_CAPACITY) * often)
            .map(most -> capacity(context, activity, most, often))
            .stream();
    Stream<Finding> stock =
        activity
            .known(ActivityAttributes.FREQUENCY)
            .map(made -> made.inBaseUnits(context.model().calendar()).central())
            .filter(made -> demand.leftOver(made) > context.threshold(Threshold.UNSOLD) * made)
            .map(made -> stock(context, activity, made, demand.leftOver(made)))
            .stream();
    return Stream.concat(capacity, stock);
  }

  private static Finding capacity(
      CheckContext context, Element activity, double most, double often) {
    return INFO.about(
            activity,
            "'%s' can be done %s times a month, and four times in five no more than %s are wanted. Sell the rest, rent it out, or give up what makes it so large."
                .formatted(activity.name(), monthly(context, most), monthly(context, often)))
        .at(ActivityAttributes.CAPACITY);
  }

  private static Finding stock(CheckContext context, Element activity, double made, double left) {
    return INFO.about(
            activity,
            "'%s' is done %s times a month, and on average %s of that finds no buyer. Do it less often, or find buyers first."
                .formatted(activity.name(), monthly(context, made), Words.percent(left / made)))
        .at(ActivityAttributes.FREQUENCY);
  }

  private static String monthly(CheckContext context, double perDay) {
    return Words.grouped(perDay * Period.MONTH.days(context.model().calendar()));
  }
}
