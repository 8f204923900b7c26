package org.linchpin.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.ValueType;
import org.linchpin.model.ValueType.LinksType;
import org.linchpin.model.Weights;

/// Fields with values of every type; links name only elements that exist.
final class RandomFields {
  private final RandomGenerator random;
  private final Map<ElementKind, List<String>> ids;

  RandomFields(RandomGenerator random, Map<ElementKind, List<String>> ids) {
    this.random = random;
    this.ids = ids;
  }

  /// Each attribute with a chance of one in `rarity`.
  Fields next(Collection<? extends Attribute<?>> attributes, int rarity) {
    Map<Attribute<?>, Object> values = new LinkedHashMap<>();
    for (Attribute<?> attribute : attributes) {
      if (random.nextInt(rarity) == 0) {
        values.put(attribute, value(attribute.type()));
      }
    }
    return new Fields(values);
  }

  private Object value(ValueType<?> type) {
    return switch (type) {
      case ValueType.TextType text -> HostileTexts.next(random);
      case ValueType.TextsType texts -> new Texts(times(4, () -> HostileTexts.next(random)));
      case ValueType.FlagType flag -> random.nextBoolean();
      case ValueType.DayType day -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(-900, 900));
      case ValueType.ChoiceType(List<String> options) -> pick(options);
      case ValueType.WeightsType(List<String> options) -> weights(options);
      case ValueType.QuantityType(var expected) -> RandomEstimates.next(random, expected);
      case ValueType.GroupType group -> next(group.members(), 2);
      case ValueType.EntriesType(List<Attribute<?>> members) ->
          new Entries(times(4, () -> next(members, 2)));
      case LinksType links -> links(links);
    };
  }

  private Weights weights(List<String> options) {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put(pick(options), random.nextBoolean() ? 1.0 : random.nextInt(101) * 0.01);
    for (int i = random.nextInt(3); i > 0; i--) {
      shares.put(pick(options), random.nextBoolean() ? random.nextDouble() : 0.25);
    }
    return new Weights(shares);
  }

  private Links links(LinksType type) {
    List<String> targets = targets(type);
    if (targets.isEmpty()) {
      return Links.NONE;
    }
    return new Links(
        times(
            4,
            () -> {
              List<Link> members = new ArrayList<>(List.of(link(type, targets)));
              if (random.nextInt(3) == 0) {
                members.addAll(times(4, () -> link(type, targets)));
              }
              return new Gate(random.nextInt(members.size()) + 1, members);
            }));
  }

  private List<String> targets(LinksType type) {
    return Stream.concat(
            type.targets().stream()
                .sorted()
                .flatMap(kind -> ids.getOrDefault(kind, List.of()).stream()),
            type.allowsOwn() ? Stream.of(Links.OWN) : Stream.empty())
        .toList();
  }

  private Link link(LinksType type, List<String> targets) {
    Fields qualifiers =
        switch (random.nextInt(4)) {
          case 0 -> next(type.qualifiers(), 3);
          case 1 ->
              type.shorthand().isEmpty() ? Fields.NONE : next(List.of(pick(type.shorthand())), 1);
          default -> Fields.NONE;
        };
    return new Link(pick(targets), qualifiers);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> times(int most, java.util.function.Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most)).toList();
  }
}
