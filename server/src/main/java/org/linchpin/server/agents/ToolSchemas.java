package org.linchpin.server.agents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.model.ElementKind;

/// What the tools take, as JSON Schema.
final class ToolSchemas {
  private static final Map<String, Object> MODEL =
      text("The id of the model, as list_models gives it.");

  private ToolSchemas() {}

  static Map<String, Object> none() {
    return object(Map.of(), List.of());
  }

  static Map<String, Object> model() {
    return object(Map.of("model", MODEL), List.of("model"));
  }

  static Map<String, Object> only(String name, String description) {
    return object(Map.of(name, text(description)), List.of(name));
  }

  static Map<String, Object> with(String name, String description) {
    return object(Map.of("model", MODEL, name, text(description)), List.of("model", name));
  }

  static Map<String, Object> stopped() {
    return object(
        Map.of(
            "model",
            MODEL,
            "stopped",
            list(text("The id of an activity, partner or resource."), 1, 20)),
        List.of("model", "stopped"));
  }

  static Map<String, Object> edits() {
    Map<String, Object> kind =
        Map.of(
            "type",
            "string",
            "enum",
            Arrays.stream(ElementKind.values()).map(ElementKind::section).toList());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "op",
        Map.of(
            "type",
            "string",
            "enum",
            List.of("set", "set-all", "connect", "disconnect", "unset", "add", "remove", "move")));
    properties.put("element", text("The id of the element to change."));
    properties.put("property", text("The key of a property, such as `cost` or `delivers`."));
    properties.put("value", text("For `set`: the new value as it is written in YAML."));
    properties.put("values", list(text("For `set-all`: one value."), 0, 1000));
    properties.put("target", text("For `connect` and `disconnect`: the id linked to."));
    properties.put("kind", kind);
    properties.put("id", text("For `add`: an id of small letters, digits and hyphens."));
    properties.put("name", text("For `add`: the name people see."));
    return object(
        Map.of(
            "model",
            MODEL,
            "why",
            text("Why, for the person who decides."),
            "edits",
            list(object(properties, List.of("op")), 1, 500)),
        List.of("model", "why", "edits"));
  }

  private static Map<String, Object> text(String description) {
    return Map.of("type", "string", "description", description);
  }

  private static Map<String, Object> list(Map<String, Object> items, int least, int most) {
    return Map.of("type", "array", "items", items, "minItems", least, "maxItems", most);
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}
