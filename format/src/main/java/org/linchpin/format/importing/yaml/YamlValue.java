package org.linchpin.format.importing.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A YAML document as a plain tree; every scalar is the text it was written as.
public sealed interface YamlValue {

  /// A text, a number, a date: whatever was written; empty for null.
  record Scalar(String text) implements YamlValue {}

  /// Values in a row.
  record Sequence(List<YamlValue> values) implements YamlValue {}

  /// Keys with their values, in the order written; a key may stand twice.
  record Mapping(List<Entry> entries) implements YamlValue {

    /// The value of the first entry with this key.
    public Optional<YamlValue> value(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }

    /// The text of the first entry with this key, when it is a scalar with a text.
    public Optional<String> text(String key) {
      return value(key)
          .filter(Scalar.class::isInstance)
          .map(value -> ((Scalar) value).text().strip())
          .filter(text -> !text.isEmpty());
    }
  }

  /// A key with its value.
  record Entry(String key, YamlValue value) {}

  /// The values of a sequence; anything else is a sequence of itself, nothing is empty.
  default List<YamlValue> asList() {
    return switch (this) {
      case Sequence sequence -> sequence.values();
      case Scalar scalar -> scalar.text().isBlank() ? List.of() : List.of(this);
      case Mapping mapping -> List.of(this);
    };
  }

  /// All texts in it, on one line.
  default String plain() {
    return switch (this) {
      case Scalar scalar -> scalar.text().strip();
      case Sequence sequence ->
          sequence.values().stream().map(YamlValue::plain).collect(Collectors.joining(", "));
      case Mapping mapping ->
          mapping.entries().stream()
              .map(entry -> entry.key() + ": " + entry.value().plain())
              .collect(Collectors.joining("; "));
    };
  }

  /// All texts in it, a line for each value of a sequence or a mapping.
  default String outline() {
    return String.join("\n", lines());
  }

  private List<String> lines() {
    return switch (this) {
      case Scalar scalar -> scalar.text().strip().lines().toList();
      case Sequence sequence ->
          sequence.values().stream().map(value -> "- " + value.plain()).toList();
      case Mapping mapping -> mapping.entries().stream().flatMap(YamlValue::lines).toList();
    };
  }

  private static Stream<String> lines(Entry entry) {
    return entry.value() instanceof Scalar
        ? Stream.of(entry.key() + ": " + entry.value().plain())
        : Stream.concat(Stream.of(entry.key() + ":"), entry.value().lines().stream());
  }
}
