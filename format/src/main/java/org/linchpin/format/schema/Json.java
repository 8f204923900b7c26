package org.linchpin.format.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linchpin.format.write.Scalars;

/// JSON values for building a schema, written with an indentation of two spaces.
sealed interface Json {

  record Text(String text) implements Json {}

  /// A number or a flag, as it is written.
  record Bare(String text) implements Json {}

  record Items(List<Json> items) implements Json {}

  record Members(Map<String, Json> members) implements Json {
    Members with(String key, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(members);
      more.put(key, value);
      return new Members(more);
    }

    Members with(String key, String text) {
      return with(key, new Text(text));
    }
  }

  static Members object() {
    return new Members(Map.of());
  }

  static Members ref(String definition) {
    return object().with("$ref", "#/$defs/" + definition);
  }

  static Items texts(List<String> texts) {
    return new Items(texts.stream().<Json>map(Text::new).toList());
  }

  static Members oneOf(String key, Json... alternatives) {
    return object().with(key, new Items(List.of(alternatives)));
  }

  default String text(int indent) {
    String line = "\n" + " ".repeat(indent + 2);
    return switch (this) {
      case Text(String text) -> Scalars.json(text);
      case Bare(String text) -> text;
      case Items(List<Json> items) ->
          items.stream().map(item -> item.text(indent)).collect(Collectors.joining(", ", "[", "]"));
      case Members(Map<String, Json> members) ->
          members.isEmpty()
              ? "{}"
              : members.entrySet().stream()
                  .map(e -> line + Scalars.json(e.getKey()) + ": " + e.getValue().text(indent + 2))
                  .collect(Collectors.joining(",", "{", "\n" + " ".repeat(indent) + "}"));
    };
  }
}
