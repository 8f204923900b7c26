package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;

/// A way of making something that costs more than another way to the same end.
final class DearRouting implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA410",
          Severity.INFO,
          Level.L3,
          "A dearer way than needed",
          "The same work can often be done on another machine or by a partner for less, and nobody compares again once a way is set.",
          "S65",
          "S112");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> routings = context.model().all(ElementKind.ROUTING);
    Map<List<String>, List<Element>> alike =
        routings.stream()
            .filter(routing -> !ends(context, routing).isEmpty())
            .collect(Collectors.groupingBy(routing -> ends(context, routing)));
    boolean followed = routings.stream().anyMatch(routing -> isFollowed(context, routing));
    return routings.stream()
        .filter(routing -> !followed || isFollowed(context, routing))
        .flatMap(
            routing ->
                now(context, routing)
                    .flatMap(cost -> cheaper(context, routing, cost, alike))
                    .stream());
  }

  /// The activities that the steps belong to, in order; empty when one belongs to none.
  private static List<String> ends(CheckContext context, Element routing) {
    List<String> ends = new ArrayList<>();
    for (Element step : steps(context, routing)) {
      List<String> of = step.links(OperationsAttributes.OF).targets().toList();
      if (of.isEmpty()) {
        return List.of();
      }
      ends.addAll(of);
    }
    return ends;
  }

  private static List<Element> steps(CheckContext context, Element routing) {
    return context.elements(routing.links(OperationsAttributes.STEPS).targets()).toList();
  }

  private static boolean isFollowed(CheckContext context, Element routing) {
    return context.incoming().to(routing, OperationsAttributes.ROUTE).findAny().isPresent();
  }

  /// What one costs on the routing now: as stated, else the first place of each step.
  private static Optional<Double> now(CheckContext context, Element routing) {
    return price(context, routing.known(OperationsAttributes.COST_PER_UNIT))
        .or(() -> sum(context, routing, places -> Optional.of(places.getFirst())));
  }

  private static Optional<Double> price(CheckContext context, Optional<Estimate> price) {
    return Money.own(context, price)
        .filter(known -> known.per().isEmpty())
        .map(known -> known.inBaseUnits(context.model().calendar()).central());
  }

  /// The sum over the steps of the price at one of their places; empty when a price is missing.
  private static Optional<Double> sum(
      CheckContext context, Element routing, Function<List<Double>, Optional<Double>> choice) {
    double sum = 0;
    List<Element> steps = steps(context, routing);
    for (Element step : steps) {
      List<Double> places = places(context, step);
      if (places.isEmpty()) {
        return Optional.empty();
      }
      sum += choice.apply(places).orElse(0.0);
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /// The prices of a step's places; none unless each states its price.
  private static List<Double> places(CheckContext context, Element step) {
    List<Optional<Double>> prices =
        step.links(OperationsAttributes.ON)
            .all()
            .map(link -> price(context, link.qualifiers().known(LinkAttributes.PRICE)))
            .toList();
    return prices.stream().allMatch(Optional::isPresent)
        ? prices.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private static Optional<Finding> cheaper(
      CheckContext context, Element routing, double cost, Map<List<String>, List<Element>> alike) {
    double limit = cost / context.threshold(Threshold.DEAR_ROUTING);
    Optional<Double> within =
        sum(context, routing, places -> places.stream().min(Comparator.naturalOrder()))
            .filter(least -> least < limit);
    Optional<Element> other =
        alike.getOrDefault(ends(context, routing), List.of()).stream()
            .filter(one -> !one.equals(routing))
            .filter(one -> now(context, one).filter(least -> least < limit).isPresent())
            .min(Comparator.comparing(one -> now(context, one).orElse(limit)));
    double outside = other.flatMap(one -> now(context, one)).orElse(Double.POSITIVE_INFINITY);
    if (other.isPresent() && outside <= within.orElse(Double.POSITIVE_INFINITY)) {
      return Optional.of(
          finding(context, routing, cost, outside, "on '%s'".formatted(other.get().name()))
              .with(other.get()));
    }
    return within.map(
        least ->
            finding(
                context,
                routing,
                cost,
                least,
                "with each step where it is cheapest (%s)".formatted(best(context, routing))));
  }

  private static String best(CheckContext context, Element routing) {
    return Words.list(
        steps(context, routing).stream()
            .map(
                step ->
                    "%s on %s"
                        .formatted(
                            Words.name(step),
                            step.links(OperationsAttributes.ON)
                                .all()
                                .min(
                                    Comparator.comparing(
                                        link ->
                                            price(
                                                    context,
                                                    link.qualifiers().known(LinkAttributes.PRICE))
                                                .orElse(Double.POSITIVE_INFINITY)))
                                .flatMap(link -> context.model().element(link.target()))
                                .map(Words::name)
                                .orElse("nothing")))
            .toList());
  }

  private static Finding finding(
      CheckContext context, Element routing, double cost, double least, String how) {
    return INFO.about(
        routing,
        "One of '%s' costs %s; %s it would cost %s. If there is room, use that way, or note why not."
            .formatted(
                routing.name(), Money.words(context, cost), how, Money.words(context, least)));
  }
}
