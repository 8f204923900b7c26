package org.linchpin.format.importing.canvas;

import java.util.List;
import java.util.Optional;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;

/// The currency that the amounts of some elements are in.
final class Currencies {
  private Currencies() {}

  /// The first currency named in an amount.
  static Optional<String> only(List<Element> elements) {
    return elements.stream()
        .flatMap(element -> element.fields().values().values().stream())
        .flatMap(
            value ->
                value instanceof Estimate e ? of(e).stream() : Optional.<String>empty().stream())
        .findFirst();
  }

  /// The currency of one quantity, if it is money and names one.
  static Optional<String> of(Estimate estimate) {
    return Optional.of(estimate.unit())
        .filter(unit -> unit.dimension() == Dimension.MONEY && !unit.symbol().isEmpty())
        .map(unit -> unit.symbol());
  }
}
