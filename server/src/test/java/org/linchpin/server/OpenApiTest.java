package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.testkit.GoldenFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/// The description from which the web app's types are generated is what the code gives.
class OpenApiTest {
  private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

  @Test
  void isWhatTheCodeGives(@TempDir Path data) throws Exception {
    String description;
    try (Running running = Running.in(data)) {
      description = description(running.get("/v3/api-docs"));
    }
    assertThat(description).contains("/api/models/{id}/changes").contains("\"ServerMessage\"");
    new GoldenFile(Path.of("..", "web", "src", "api", "openapi.json")).check(description);
  }

  private static String description(JsonNode generated) throws Exception {
    WireSchemas schemas = new WireSchemas(Path.of("target", "classes"));
    schemas.add("ClientMessage");
    schemas.add("ServerMessage");
    Matcher reference = REFERENCE.matcher(generated.get("paths").toString());
    while (reference.find()) {
      schemas.add(reference.group(1));
    }
    ObjectNode whole = Running.MAPPER.createObjectNode();
    whole.put("openapi", "3.1.0");
    whole.putObject("info").put("title", "Linchpin workbench").put("version", "1");
    whole.set("paths", sorted(generated.get("paths")));
    whole.putObject("components").set("schemas", sorted(Running.MAPPER.valueToTree(schemas.all())));
    return Running.MAPPER
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(whole)
        + "\n";
  }

  private static JsonNode sorted(JsonNode node) {
    if (node.isObject()) {
      TreeMap<String, JsonNode> properties = new TreeMap<>();
      node.properties().forEach(e -> properties.put(e.getKey(), sorted(e.getValue())));
      ObjectNode sorted = Running.MAPPER.createObjectNode();
      properties.forEach(sorted::set);
      return sorted;
    }
    if (node.isArray()) {
      var array = Running.MAPPER.createArrayNode();
      node.forEach(item -> array.add(sorted(item)));
      return array;
    }
    return node;
  }
}
