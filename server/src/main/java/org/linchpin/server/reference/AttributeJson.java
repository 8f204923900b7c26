package org.linchpin.server.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType;

/// A property that can be written.
///
/// @param type one of text, texts, flag, day, choice, weights, quantity, group, entries, links
/// @param meaning one sentence
/// @param options the words to choose from, or the sections that can be linked to
record AttributeJson(String key, String type, String meaning, List<String> options) {

  static List<AttributeJson> all(Collection<Attribute<?>> attributes) {
    return attributes.stream().map(AttributeJson::of).toList();
  }

  private static AttributeJson of(Attribute<?> attribute) {
    return new AttributeJson(
        attribute.key(), type(attribute.type()), attribute.meaning(), options(attribute.type()));
  }

  private static String type(ValueType<?> type) {
    return switch (type) {
      case ValueType.TextType _ -> "text";
      case ValueType.TextsType _ -> "texts";
      case ValueType.FlagType _ -> "flag";
      case ValueType.DayType _ -> "day";
      case ValueType.ChoiceType _ -> "choice";
      case ValueType.WeightsType _ -> "weights";
      case ValueType.QuantityType _ -> "quantity";
      case ValueType.GroupType _ -> "group";
      case ValueType.EntriesType _ -> "entries";
      case ValueType.LinksType _ -> "links";
    };
  }

  private static List<String> options(ValueType<?> type) {
    return switch (type) {
      case ValueType.ChoiceType(List<String> options) -> options;
      case ValueType.WeightsType(List<String> options) -> options;
      case ValueType.LinksType links -> sections(links.targets());
      case ValueType.TextType _,
          ValueType.TextsType _,
          ValueType.FlagType _,
          ValueType.DayType _,
          ValueType.QuantityType _,
          ValueType.GroupType _,
          ValueType.EntriesType _ ->
          List.of();
    };
  }

  private static List<String> sections(Set<ElementKind> kinds) {
    return Stream.of(ElementKind.values())
        .filter(kinds::contains)
        .map(ElementKind::section)
        .toList();
  }
}
