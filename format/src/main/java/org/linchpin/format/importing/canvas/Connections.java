package org.linchpin.format.importing.canvas;

import java.util.Map;
import java.util.Optional;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// Which attribute holds the link between two kinds of elements, and which of the two owns it.
final class Connections {
  /// A link attribute of `owner`.
  record Connection(ElementKind owner, Attribute<Links> attribute) {}

  private record Pair(ElementKind one, ElementKind other) {}

  private static final Map<Pair, Connection> ALL =
      Map.ofEntries(
          own(ElementKind.PROPOSITION, OfferAttributes.FOR, ElementKind.SEGMENT),
          own(ElementKind.PROPOSITION, OfferAttributes.THROUGH, ElementKind.CHANNEL),
          own(ElementKind.PROPOSITION, OfferAttributes.NEEDS, ElementKind.RESOURCE),
          own(ElementKind.PROPOSITION, OfferAttributes.NEEDS, ElementKind.PARTNER),
          own(ElementKind.OFFERING, OfferAttributes.REALISES, ElementKind.PROPOSITION),
          own(ElementKind.CHANNEL, CustomerAttributes.REACHES, ElementKind.SEGMENT),
          own(ElementKind.CHANNEL, CustomerAttributes.NEEDS, ElementKind.RESOURCE),
          own(ElementKind.RELATIONSHIP, CustomerAttributes.WITH, ElementKind.SEGMENT),
          own(ElementKind.STREAM, MoneyAttributes.FROM, ElementKind.SEGMENT),
          own(ElementKind.STREAM, MoneyAttributes.FOR, ElementKind.PROPOSITION),
          own(ElementKind.STREAM, MoneyAttributes.THROUGH, ElementKind.CHANNEL),
          own(ElementKind.ACTIVITY, ActivityAttributes.DELIVERS, ElementKind.PROPOSITION),
          own(ElementKind.ACTIVITY, ActivityAttributes.REACHES, ElementKind.CHANNEL),
          own(ElementKind.ACTIVITY, ActivityAttributes.MAINTAINS, ElementKind.RELATIONSHIP),
          own(ElementKind.ACTIVITY, ActivityAttributes.EARNS, ElementKind.STREAM),
          own(ElementKind.ACTIVITY, ActivityAttributes.NEEDS, ElementKind.RESOURCE),
          own(ElementKind.PARTNER, PartnerAttributes.PROVIDES, ElementKind.ACTIVITY),
          own(ElementKind.PARTNER, PartnerAttributes.PROVIDES, ElementKind.CHANNEL),
          own(ElementKind.COST, MoneyAttributes.PAYS_FOR, ElementKind.ACTIVITY),
          own(ElementKind.COST, MoneyAttributes.PAYS_FOR, ElementKind.RESOURCE),
          own(ElementKind.COST, MoneyAttributes.PAYS_FOR, ElementKind.PARTNER),
          own(ElementKind.COST, MoneyAttributes.PAYS_FOR, ElementKind.CHANNEL),
          own(ElementKind.PARTNER, PartnerAttributes.PROVIDES, ElementKind.RESOURCE));

  private Connections() {}

  private static Map.Entry<Pair, Connection> own(
      ElementKind owner, Attribute<Links> attribute, ElementKind target) {
    return Map.entry(new Pair(owner, target), new Connection(owner, attribute));
  }

  /// The link between the two, whichever of them owns it.
  static Optional<Connection> between(ElementKind one, ElementKind other) {
    return Optional.ofNullable(ALL.get(new Pair(one, other)))
        .or(() -> Optional.ofNullable(ALL.get(new Pair(other, one))));
  }
}
