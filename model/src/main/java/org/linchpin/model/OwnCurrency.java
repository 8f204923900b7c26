package org.linchpin.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.model.quantity.CurrencyCode;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.Unit;
import org.linchpin.model.vocabulary.ModelAttributes;

/// The currency a model counts in, and what others are worth in it.
///
/// Whatever works with numbers first passes the model through [#in(BusinessModel)]: money in
/// another currency is converted with its rate there, and is not known when there is no rate.
///
/// @param code of the model's currency, empty when nothing says it
/// @param rates how much one unit of another currency is worth; positive
public record OwnCurrency(Optional<String> code, Map<String, Double> rates) {
  public OwnCurrency {
    rates = Map.copyOf(rates);
  }

  /// The currency stated, else the first one written that has no rate.
  public static OwnCurrency of(BusinessModel model) {
    Map<String, Double> rates = new LinkedHashMap<>();
    model
        .value(ModelAttributes.EXCHANGE_RATES)
        .map(Entries::entries)
        .orElse(List.of())
        .forEach(rate -> rate(rate, rates));
    Optional<String> code =
        model.currency().map(OwnCurrency::code).or(() -> first(model, rates.keySet()));
    code.ifPresent(rates::remove);
    return new OwnCurrency(code, rates);
  }

  /// A rate counts when it is positive and says of which day it is.
  private static void rate(Fields rate, Map<String, Double> rates) {
    double worth =
        rate.known(ModelAttributes.RATE_VALUE)
            .map(value -> value.spread().central() * value.unit().factor())
            .orElse(0.0);
    Optional<String> of = rate.value(ModelAttributes.RATE_CURRENCY);
    if (of.isPresent()
        && worth > 0
        && Double.isFinite(worth)
        && rate.has(ModelAttributes.RATE_DAY)) {
      rates.put(code(of.get()), worth);
    }
  }

  /// The code meant, or what is written when it means none.
  private static String code(String written) {
    return CurrencyCode.meant(written).orElse(written);
  }

  private static Optional<String> first(BusinessModel model, Set<String> rated) {
    return Stream.concat(Stream.of(model.header()), model.elements().stream().map(Element::fields))
        .flatMap(OwnCurrency::symbols)
        .filter(symbol -> !rated.contains(symbol))
        .findFirst();
  }

  private static Stream<String> symbols(Fields fields) {
    return fields.values().values().stream().flatMap(OwnCurrency::symbolsIn);
  }

  private static Stream<String> symbolsIn(Object value) {
    return switch (value) {
      case Estimate estimate when isNamed(estimate) -> Stream.of(estimate.unit().symbol());
      case Fields fields -> symbols(fields);
      case Entries entries -> entries.entries().stream().flatMap(OwnCurrency::symbols);
      case Links links -> links.all().flatMap(link -> symbols(link.qualifiers()));
      default -> Stream.empty();
    };
  }

  private static boolean isNamed(Estimate estimate) {
    return estimate.dimension() == Dimension.MONEY
        && !estimate.isMissing()
        && !estimate.unit().symbol().isEmpty();
  }

  /// True for money in another currency that has no rate.
  public boolean isUnrated(Estimate estimate) {
    return isForeign(estimate) && !rates.containsKey(estimate.unit().symbol());
  }

  private boolean isForeign(Estimate estimate) {
    return isNamed(estimate) && code.isPresent() && !code.get().equals(estimate.unit().symbol());
  }

  /// The estimate in this currency; missing when it has no rate.
  public Estimate in(Estimate estimate) {
    if (!isForeign(estimate)) {
      return estimate;
    }
    Double rate = rates.get(estimate.unit().symbol());
    return new Estimate(
        rate == null ? new Spread.Missing() : estimate.spread().map(number -> number * rate),
        Unit.money(code.orElse("")),
        estimate.per(),
        estimate.perItem(),
        estimate.provenance());
  }

  /// The model with all money in this currency; elements without money in others stay the same
  /// objects.
  public BusinessModel in(BusinessModel model) {
    if (code.isEmpty()) {
      return model;
    }
    List<Element> changed = new ArrayList<>();
    for (Element element : model.elements()) {
      if (isAnyForeign(element.fields())) {
        changed.add(new Element(element.id(), element.kind(), in(element.fields())));
      }
    }
    BusinessModel elements = changed.isEmpty() ? model : model.with(changed);
    return isAnyForeign(model.header()) ? elements.with(in(model.header())) : elements;
  }

  private Fields in(Fields fields) {
    if (!isAnyForeign(fields)) {
      return fields;
    }
    Map<Attribute<?>, Object> all = new LinkedHashMap<>(fields.values());
    all.replaceAll((attribute, value) -> converted(value));
    return new Fields(all);
  }

  private boolean isAnyForeign(Fields fields) {
    for (Object value : fields.values().values()) {
      if (isAnyForeign(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyForeign(Object value) {
    return switch (value) {
      case Estimate estimate -> isForeign(estimate);
      case Fields fields -> isAnyForeign(fields);
      case Entries entries -> entries.entries().stream().anyMatch(fields -> isAnyForeign(fields));
      case Links links -> isAnyForeign(links);
      default -> false;
    };
  }

  private boolean isAnyForeign(Links links) {
    for (Gate gate : links.gates()) {
      for (Link link : gate.members()) {
        if (isAnyForeign(link.qualifiers())) {
          return true;
        }
      }
    }
    return false;
  }

  private Object converted(Object value) {
    return switch (value) {
      case Estimate estimate -> in(estimate);
      case Fields fields -> in(fields);
      case Entries entries -> new Entries(entries.entries().stream().map(this::in).toList());
      case Links links -> inLinks(links);
      default -> value;
    };
  }

  private Links inLinks(Links links) {
    return new Links(
        links.gates().stream()
            .map(gate -> new Gate(gate.atLeast(), gate.members().stream().map(this::in).toList()))
            .toList());
  }

  private Link in(Link link) {
    return new Link(link.target(), in(link.qualifiers()));
  }
}
