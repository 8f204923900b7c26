package org.linchpin.lint.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// What the revenue streams bring in.
final class Revenue {
  private Revenue() {}

  /// The share of each stream in all revenue, by id; empty unless it is known for every stream.
  ///
  /// Amounts go before stated shares; a lone stream has all.
  static Map<String, Double> shares(CheckContext context) {
    List<Element> streams = context.model().all(ElementKind.STREAM);
    if (streams.size() == 1) {
      return Map.of(streams.getFirst().id(), 1.0);
    }
    Map<String, Double> amounts = all(streams, stream -> amount(context, stream));
    double total = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    if (total > 0) {
      amounts.replaceAll((id, amount) -> amount / total);
      return amounts;
    }
    return all(
        streams,
        stream ->
            stream
                .known(MoneyAttributes.SHARE)
                .map(share -> share.spread().central() * share.unit().factor()));
  }

  /// The one stream of the model when nothing says what it brings in. It has all of the revenue,
  /// but that says nothing about how much that is, so messages name it instead of a share.
  static Optional<Element> unmeasured(CheckContext context) {
    List<Element> streams = context.model().all(ElementKind.STREAM);
    return streams.size() == 1
            && amount(context, streams.getFirst()).isEmpty()
            && streams.getFirst().known(MoneyAttributes.SHARE).isEmpty()
        ? Optional.of(streams.getFirst())
        : Optional.empty();
  }

  /// What a stream brings in per calendar day: its amount, else price times volume.
  static Optional<Double> amount(CheckContext context, Element stream) {
    return stated(context, stream).or(() -> sold(context, stream));
  }

  /// Its stated amount per calendar day.
  static Optional<Double> stated(CheckContext context, Element stream) {
    return Money.own(context, stream.known(MoneyAttributes.AMOUNT))
        .map(amount -> amount.inBaseUnits(context.model().calendar()).central());
  }

  /// Price times volume per calendar day.
  static Optional<Double> sold(CheckContext context, Element stream) {
    WorkCalendar calendar = context.model().calendar();
    return Money.own(context, stream.known(MoneyAttributes.PRICE))
        .flatMap(
            price ->
                stream
                    .known(MoneyAttributes.VOLUME)
                    .map(
                        volume ->
                            price.spread().central() * volume.inBaseUnits(calendar).central()));
  }

  private static Map<String, Double> all(
      List<Element> streams, Function<Element, Optional<Double>> value) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Element stream : streams) {
      Optional<Double> known = value.apply(stream);
      if (known.isEmpty()) {
        return new LinkedHashMap<>();
      }
      values.put(stream.id(), known.get());
    }
    return values;
  }
}
