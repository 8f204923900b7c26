package org.linchpin.server.agents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.documents.wire.EditJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a program sent along.
record Arguments(Map<String, Object> all, JsonMapper mapper) {
  private static final TypeReference<List<EditJson>> EDITS = new TypeReference<>() {};

  /// A text, empty when there is none.
  String text(String name) {
    return all.get(name) instanceof String text ? text.strip() : "";
  }

  String required(String name) {
    return Optional.of(text(name))
        .filter(text -> !text.isEmpty())
        .orElseThrow(
            () -> new RefusedException(400, "The argument '%s' is missing.".formatted(name)));
  }

  List<String> texts(String name) {
    return all.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  List<EditJson> edits() {
    try {
      return mapper.convertValue(all.getOrDefault("edits", List.of()), EDITS);
    } catch (JacksonException nonsense) {
      throw new RefusedException(
          400,
          "The edits cannot be read: %s\nMaybe {\"op\": \"set\", \"element\": \"bake\", \"property\": \"cost\", \"value\": \"20k per month\"}."
              .formatted(nonsense.getOriginalMessage()));
    }
  }
}
