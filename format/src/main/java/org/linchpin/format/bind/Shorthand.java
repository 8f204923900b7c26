package org.linchpin.format.bind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linchpin.model.Attribute;
import org.linchpin.model.Expected;
import org.linchpin.model.ValueType;
import org.linchpin.model.ValueType.LinksType;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.QuantityException;

/// What a plain value after the id of a link stands for.
public final class Shorthand {
  private Shorthand() {}

  /// The first attribute in the type's shorthand that can be meant by `text`.
  public static Optional<Attribute<?>> meant(LinksType type, String text) {
    return meant(type, text, Quantities::parse);
  }

  /// The same with another way to the quantity in a text.
  static Optional<Attribute<?>> meant(
      LinksType type, String text, Function<String, Estimate> quantities) {
    for (Attribute<?> attribute : type.shorthand()) {
      if (fits(attribute, text, quantities)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(
      Attribute<?> attribute, String text, Function<String, Estimate> quantities) {
    return switch (attribute.type()) {
      case ValueType.TextType type -> true;
      case ValueType.ChoiceType(List<String> options) -> options.contains(text);
      case ValueType.QuantityType(Expected expected) -> fits(expected, text, quantities);
      case ValueType.TextsType type -> false;
      case ValueType.FlagType type -> false;
      case ValueType.DayType type -> false;
      case ValueType.WeightsType type -> false;
      case ValueType.GroupType type -> false;
      case ValueType.EntriesType type -> false;
      case LinksType type -> false;
    };
  }

  private static boolean fits(
      Expected expected, String text, Function<String, Estimate> quantities) {
    try {
      Estimate estimate = expected.adopt(quantities.apply(text));
      boolean share =
          !expected.isShare()
              || estimate.spread().numbers().stream()
                  .allMatch(n -> n * estimate.unit().factor() <= 1);
      return expected.acceptsDimension(estimate) && share;
    } catch (QuantityException notOne) {
      return false;
    }
  }
}
