package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.lint.RuleInfo;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Links;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Shares that belong to one whole.
///
/// @param attribute the key they stand under, at the first element
/// @param what they are shares of, in words
/// @param sum of all the shares, 1 when they make up the whole
/// @param atMost true when less than the whole is allowed: the rest is done by the element itself
record WholeShares(
    List<String> elements, String attribute, String what, double sum, boolean atMost) {

  boolean isOff(double tolerance) {
    return sum > 1 + tolerance || (!atMost && sum < 1 - tolerance);
  }

  Finding finding(RuleInfo rule) {
    String message =
        "The shares of %s sum to %s; they should make %s. Change one of them."
            .formatted(what, Words.percent(sum), atMost ? "at most 100 %" : "100 %");
    return elements.isEmpty()
        ? rule.aboutModel(attribute, message)
        : rule.about(elements, message).at(attribute);
  }

  /// Every whole in a model: categories, revenue, alternatives of one gate, and groups of
  /// contributions.
  static Stream<WholeShares> all(CheckContext context) {
    BusinessModel model = context.model();
    return Stream.of(
            model
                .value(ModelAttributes.KIND)
                .map(
                    kind -> weights(List.of(), ModelAttributes.KIND, "the kind of the model", kind))
                .stream(),
            revenue(model.all(ElementKind.STREAM)),
            model.elements().stream().flatMap(WholeShares::within),
            model.elements().stream().flatMap(element -> groups(context, element)))
        .flatMap(found -> found);
  }

  private static WholeShares weights(
      List<String> elements, Attribute<?> attribute, String what, Weights weights) {
    double sum = weights.shares().values().stream().mapToDouble(Double::doubleValue).sum();
    return new WholeShares(elements, attribute.key(), what, sum, false);
  }

  /// All revenue, when each of several streams states its share. Shares that are ranges make up the
  /// whole when they can.
  private static Stream<WholeShares> revenue(List<Element> streams) {
    List<Spread> shares =
        streams.stream()
            .flatMap(stream -> stream.known(MoneyAttributes.SHARE).stream())
            .filter(Expected.SHARE::acceptsDimension)
            .map(share -> share.spread().map(number -> number * share.unit().factor()))
            .toList();
    if (streams.size() < 2 || shares.size() < streams.size()) {
      return Stream.empty();
    }
    double low = shares.stream().mapToDouble(Spread::low).sum();
    double high = shares.stream().mapToDouble(Spread::high).sum();
    return Stream.of(
        new WholeShares(
            streams.stream().map(Element::id).toList(),
            MoneyAttributes.SHARE.key(),
            "all revenue streams",
            Math.max(Math.min(low, high), Math.min(1, Math.max(low, high))),
            false));
  }

  private static Stream<WholeShares> within(Element element) {
    return element.fields().values().entrySet().stream()
        .flatMap(
            entry ->
                switch (entry.getValue()) {
                  case Weights weights ->
                      Stream.of(
                          weights(
                              List.of(element.id()),
                              entry.getKey(),
                              "the %s of %s".formatted(entry.getKey().key(), Words.name(element)),
                              weights));
                  case Links links -> gates(element, entry.getKey(), links);
                  default -> Stream.empty();
                });
  }

  private static Stream<WholeShares> gates(Element element, Attribute<?> attribute, Links links) {
    boolean backup = attribute.key().equals("backed-up-by");
    return links.gates().stream()
        .filter(gate -> gate.members().size() > 1 || backup)
        .filter(gate -> gate.members().stream().allMatch(LinkShares::isStated))
        // a share that cannot be is reported by itself
        .filter(gate -> gate.members().stream().allMatch(link -> LinkShares.of(link) <= 1))
        .map(
            gate ->
                new WholeShares(
                    List.of(element.id()),
                    attribute.key(),
                    "%s of %s".formatted(attribute.key(), Words.name(element)),
                    gate.members().stream().mapToDouble(LinkShares::of).sum(),
                    backup));
  }

  /// The contributions to one element that name the same group, as far as all state their share.
  private static Stream<WholeShares> groups(CheckContext context, Element target) {
    Map<String, List<Arrival>> groups = new LinkedHashMap<>();
    context
        .incoming()
        .to(target)
        .forEach(
            arrival ->
                arrival
                    .link()
                    .qualifiers()
                    .value(LinkAttributes.GROUP)
                    .ifPresent(
                        group ->
                            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(arrival)));
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .filter(entry -> entry.getValue().stream().allMatch(a -> LinkShares.isStated(a.link())))
        .map(
            entry ->
                new WholeShares(
                    entry.getValue().stream().map(a -> a.source().id()).toList(),
                    entry.getValue().getFirst().attribute().key(),
                    "group '%s' for %s".formatted(entry.getKey(), Words.name(target)),
                    entry.getValue().stream().mapToDouble(a -> LinkShares.of(a.link())).sum(),
                    false));
  }
}
