package org.linchpin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.model.quantity.Estimate;

/// A property that an element may have: its key in the file, its type, and one sentence of meaning.
///
/// Attributes are the one place that says what can be written; the reader, the writer, the JSON
/// Schema, the reference pages and the unit checks all follow from them.
///
/// @param <T> the Java type of its values
public record Attribute<T>(String key, ValueType<T> type, String meaning) {

  public static Attribute<String> text(String key, String meaning) {
    return new Attribute<>(key, new ValueType.TextType(), meaning);
  }

  public static Attribute<Texts> texts(String key, String meaning) {
    return new Attribute<>(key, new ValueType.TextsType(), meaning);
  }

  public static Attribute<Boolean> flag(String key, String meaning) {
    return new Attribute<>(key, new ValueType.FlagType(), meaning);
  }

  public static Attribute<LocalDate> day(String key, String meaning) {
    return new Attribute<>(key, new ValueType.DayType(), meaning);
  }

  public static Attribute<String> choice(String key, String meaning, String... options) {
    return new Attribute<>(key, new ValueType.ChoiceType(List.of(options)), meaning);
  }

  public static Attribute<Weights> weights(String key, String meaning, String... options) {
    return new Attribute<>(key, new ValueType.WeightsType(List.of(options)), meaning);
  }

  public static Attribute<Estimate> quantity(String key, Expected expected, String meaning) {
    return new Attribute<>(key, new ValueType.QuantityType(expected), meaning);
  }

  public static Attribute<Fields> group(String key, String meaning, Attribute<?>... members) {
    return new Attribute<>(
        key, new ValueType.GroupType(List.of(members), Optional.empty()), meaning);
  }

  /// A group for which a plain value stands for its first member.
  public static Attribute<Fields> groupOrPlain(
      String key, String meaning, Attribute<?>... members) {
    return new Attribute<>(
        key, new ValueType.GroupType(List.of(members), Optional.of(members[0])), meaning);
  }

  public static Attribute<Entries> entries(String key, String meaning, Attribute<?>... members) {
    return new Attribute<>(key, new ValueType.EntriesType(List.of(members)), meaning);
  }

  public static Attribute<Links> links(String key, ValueType.LinksType type, String meaning) {
    return new Attribute<>(key, type, meaning);
  }

  /// Attributes are constants: each equals only itself, whatever its key.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
