package org.linchpin.guide.frameworks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linchpin.model.ElementKind;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Slot;
import org.linchpin.model.lens.Source;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads a framework from its YAML.
///
/// @param file what to call the file in messages
record FrameworkReader(String file) {

  /// The framework written in `yaml`.
  ///
  /// @throws IllegalArgumentException naming the file, what was found and what was expected
  Framework read(String yaml) {
    Map<?, ?> document =
        map("the file", new Load(LoadSettings.builder().build()).loadFromString(yaml));
    return new Framework(
        text(document, "framework"),
        text(document, "name"),
        text(document, "attribution"),
        text(document, "licence"),
        number(document, "columns"),
        number(document, "rows"),
        list(document, "slots").stream().map(entry -> slot(map("a slot", entry))).toList());
  }

  private Slot slot(Map<?, ?> entry) {
    ElementKind kind = kind(entry);
    return new Slot(
        kind,
        entry.containsKey("tag") ? text(entry, "tag") : "",
        text(entry, "title"),
        text(entry, "question"),
        number(entry, "column"),
        number(entry, "row"),
        number(entry, "columns"),
        number(entry, "rows"),
        entry.containsKey("shows")
            ? list(entry, "shows").stream().map(it -> source(map("a source", it))).toList()
            : List.of(Source.of(kind)));
  }

  private Source source(Map<?, ?> entry) {
    return new Source(
        kind(entry),
        entry.containsKey("where") ? text(entry, "where") : "",
        entry.containsKey("where") ? texts(entry, "is") : List.of(),
        entry.containsKey("texts") ? texts(entry, "texts") : List.of());
  }

  private ElementKind kind(Map<?, ?> entry) {
    String section = text(entry, "section");
    return ElementKind.ofSection(section)
        .orElseThrow(() -> wrong("section", section, "the name of a section of a model"));
  }

  private List<String> texts(Map<?, ?> entry, String key) {
    return list(entry, key).stream().map(String::valueOf).toList();
  }

  private String text(Map<?, ?> entry, String key) {
    if (entry.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(key, entry.get(key), "a text");
  }

  private int number(Map<?, ?> entry, String key) {
    if (entry.get(key) instanceof Integer number) {
      return number;
    }
    throw wrong(key, entry.get(key), "a whole number");
  }

  private List<?> list(Map<?, ?> entry, String key) {
    if (entry.get(key) instanceof List<?> list) {
      return list;
    }
    throw wrong(key, entry.get(key), "a list");
  }

  private Map<?, ?> map(String what, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong(what, value, "keys with values");
  }

  private IllegalArgumentException wrong(String what, @Nullable Object found, String expected) {
    return new IllegalArgumentException(
        "In %s, (%s) is (%s); expected %s.\nMaybe compare it with bmc.yaml."
            .formatted(file, what, found, expected));
  }
}
