package org.linchpin.lint.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// What limits the sales of a trade: the activity, resource or machine that is used up first.
///
/// @param sales the most that can be sold in a day, all offerings together
record Bottleneck(Element element, double sales) {

  /// The bottleneck, among those whose capacity and use are known.
  static Optional<Bottleneck> of(CheckContext context, Trade trade) {
    Map<Element, Double> use = use(context, trade);
    Stream<Bottleneck> activities =
        use.entrySet().stream()
            .flatMap(
                entry ->
                    perDay(context, entry.getKey())
                        .map(most -> new Bottleneck(entry.getKey(), most / entry.getValue()))
                        .stream());
    Stream<Bottleneck> resources =
        Stream.of(ElementKind.RESOURCE, ElementKind.MACHINE)
            .flatMap(context::all)
            .flatMap(resource -> resource(context, use, resource).stream());
    return Stream.concat(activities, resources).min(Comparator.comparingDouble(Bottleneck::sales));
  }

  /// How often each activity is done for one sale of the mix, as far as offerings say it.
  private static Map<Element, Double> use(CheckContext context, Trade trade) {
    Map<Element, Double> use = new LinkedHashMap<>();
    for (int i = 0; i < trade.offerings().size(); i++) {
      double share = trade.mix().lines().get(i).share();
      trade
          .offerings()
          .get(i)
          .links(OfferAttributes.CONSUMES)
          .all()
          .forEach(
              link ->
                  context
                      .model()
                      .element(link.target())
                      .ifPresent(
                          activity ->
                              times(link)
                                  .ifPresent(
                                      times -> use.merge(activity, share * times, Double::sum))));
    }
    use.values().removeIf(times -> !(times > 0));
    return use;
  }

  /// How often the activity is done for one of the offering: once unless the link says otherwise,
  /// and unknown when it says so in kilogrammes or hours.
  static Optional<Double> times(Link link) {
    if (!link.qualifiers().has(LinkAttributes.AMOUNT)) {
      return Optional.of(1.0);
    }
    return link.qualifiers()
        .known(LinkAttributes.AMOUNT)
        .filter(
            amount ->
                amount.dimension() == Dimension.COUNT || amount.dimension() == Dimension.RATIO)
        .filter(amount -> amount.per().isEmpty())
        .map(amount -> amount.spread().central() * amount.unit().factor());
  }

  /// How often an activity can be done in a day.
  static Optional<Double> perDay(CheckContext context, Element activity) {
    return activity
        .known(ActivityAttributes.CAPACITY)
        .filter(Expected.COUNT_PER_PERIOD::acceptsDimension)
        .filter(Expected.COUNT_PER_PERIOD::acceptsPeriod)
        .map(capacity -> capacity.inBaseUnits(context.model().calendar()).central());
  }

  private static Optional<Bottleneck> resource(
      CheckContext context, Map<Element, Double> use, Element resource) {
    Optional<Estimate> capacity = Load.capacity(resource);
    if (capacity.isEmpty()) {
      return Optional.empty();
    }
    double taken =
        context
            .incoming()
            .to(resource, ActivityAttributes.NEEDS)
            .mapToDouble(need -> taken(context, use, need, capacity.get()))
            .sum();
    double there = capacity.get().inBaseUnits(context.model().calendar()).central();
    return taken > 0 ? Optional.of(new Bottleneck(resource, there / taken)) : Optional.empty();
  }

  private static double taken(
      CheckContext context, Map<Element, Double> use, Arrival need, Estimate capacity) {
    return Load.amount(context, need, capacity)
        .map(amount -> amount * use.getOrDefault(need.source(), 0.0))
        .orElse(0.0);
  }
}
