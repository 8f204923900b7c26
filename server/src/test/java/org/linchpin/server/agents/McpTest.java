package org.linchpin.server.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Running;
import org.linchpin.server.Team;
import tools.jackson.databind.JsonNode;

/// The tools for programs, asked by the official client.
class McpTest {
  @TempDir private Path data;

  private static McpSyncClient client(Running running, String token) {
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder("http://localhost:" + running.port())
                .endpoint("/mcp")
                .jsonMapper(new JacksonMcpJsonMapper(Running.MAPPER))
                .addHttpRequestCustomizer(
                    (request, method, uri, body, context) -> {
                      if (!token.isEmpty()) {
                        request.header("Authorization", "Bearer " + token);
                      }
                    })
                .build())
        .requestTimeout(Duration.ofSeconds(90))
        .build();
  }

  private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> with) {
    return client.callTool(CallToolRequest.builder(tool).arguments(with).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private static Map<String, Object> proposal(String model, String value) {
    return Map.of(
        "model",
        model,
        "why",
        "The last bills say so.",
        "edits",
        List.of(
            Map.of("op", "set", "element", "bake", "property", "cost", "value", value),
            Map.of("op", "add", "kind", "key-activities", "id", "check-oven", "name", "Check it")));
  }

  @Test
  void readsChecksAssessesAndExplains() throws Exception {
    try (Running running = Running.in(data);
        McpSyncClient client = client(running, "")) {
      client.initialize();
      assertThat(client.listTools().tools().stream().map(Tool::name))
          .containsExactlyInAnyOrder(
              "list_models",
              "read_model",
              "check_model",
              "assess_model",
              "explain_activity",
              "explain_rule",
              "stop_test",
              "propose_edits");
      String model = bakery(running);
      assertThat(text(call(client, "list_models", Map.of()))).contains(model, "Corner Bakery");
      assertThat(text(call(client, "read_model", Map.of("model", model))))
          .startsWith("# A bakery with nine people.");
      assertThat(text(call(client, "check_model", Map.of("model", model)))).startsWith("[");
      JsonNode assessed =
          Running.MAPPER.readTree(text(call(client, "assess_model", Map.of("model", model))));
      assertThat(assessed.at("/activities/0/id").asString()).isEqualTo("bake");
      assertThat(assessed.at("/activities/0/verdict").asString()).isEqualTo("dies");
      assertThat(text(call(client, "explain_activity", Map.of("model", model, "activity", "bake"))))
          .contains("singlePointOfFailure");
      assertThat(text(call(client, "explain_rule", Map.of("code", "KA101")))).contains("KA101");
      JsonNode stopped =
          Running.MAPPER.readTree(
              text(
                  call(
                      client,
                      "stop_test",
                      Map.of("model", model, "stopped", List.of("deliver", "courier")))));
      assertThat(stopped.isObject()).isTrue();
    }
  }

  @Test
  void proposesAndAPersonDecides() throws Exception {
    try (Running running = Running.in(data);
        McpSyncClient client = client(running, "")) {
      client.initialize();
      String model = bakery(running);
      assertThat(call(client, "propose_edits", proposal(model, "21k per month")).isError())
          .isNotEqualTo(true);
      assertThat(call(client, "propose_edits", proposal(model, "a lot")).isError()).isTrue();
      assertThat(text(call(client, "read_model", Map.of("model", model))))
          .contains("20k per month");
      String path = "/api/models/%s/proposals".formatted(model);
      JsonNode open = running.get(path);
      assertThat(open.size()).isEqualTo(1);
      assertThat(open.at("/0/why").asString()).isEqualTo("The last bills say so.");
      String accept = "%s/%s/accept".formatted(path, open.at("/0/id").asString());
      Map<String, String> ada = Map.of("client", "c1", "author", "Ada");
      assertThat(running.post(accept, ada).get("accepted").asBoolean()).isTrue();
      assertThat(text(call(client, "read_model", Map.of("model", model))))
          .contains("cost: 21k per month", "check-oven");
      assertThat(running.get("/api/models/%s/changes".formatted(model)).at("/0/author").asString())
          .isEqualTo("A program (accepted by Ada)");
      assertThat(running.get(path).size()).isZero();
      assertThat(running.send("POST", accept, ada, Map.of()).statusCode()).isEqualTo(409);
    }
  }

  @Test
  void saysWhatIsWrongInASentence() throws Exception {
    try (Running running = Running.in(data);
        McpSyncClient client = client(running, "")) {
      client.initialize();
      CallToolResult none = call(client, "assess_model", Map.of("model", "none"));
      assertThat(none.isError()).isTrue();
      assertThat(text(none)).isEqualTo("There is no model 'none'.");
      String model = bakery(running);
      CallToolResult nothing =
          call(client, "explain_activity", Map.of("model", model, "activity", "fly"));
      assertThat(text(nothing)).isEqualTo("There is no activity 'fly' in the model.");
      CallToolResult stopped =
          call(client, "stop_test", Map.of("model", model, "stopped", List.of("fly")));
      assertThat(stopped.isError()).isTrue();
      assertThat(text(stopped)).contains("'fly'");
    }
  }

  @Test
  void doesNoMoreThanTheTokenOfItsPersonAllows() throws Exception {
    try (Team team = Team.in(data)) {
      String model = Team.model(team.administrator(), Team.FIRST);
      assertThatThrownBy(() -> client(team.running(), "").initialize()).isNotNull();
      String own = team.workspace("Others");
      Browser other = team.member(own, "owner", "olga");
      Browser editor = team.member(Team.FIRST, "editor", "emil");
      try (McpSyncClient stranger = client(team.running(), token(other, "write"));
          McpSyncClient reader = client(team.running(), token(editor, "read"));
          McpSyncClient writer = client(team.running(), token(editor, "write"))) {
        for (McpSyncClient client : List.of(stranger, reader, writer)) {
          client.initialize();
        }
        assertThat(text(call(stranger, "list_models", Map.of()))).isEqualTo("[]");
        assertThat(call(stranger, "read_model", Map.of("model", model)).isError()).isTrue();
        assertThat(call(reader, "read_model", Map.of("model", model)).isError()).isNotEqualTo(true);
        assertThat(call(reader, "propose_edits", proposal(model, "1k per month")).isError())
            .isTrue();
        assertThat(call(writer, "propose_edits", proposal(model, "1k per month")).isError())
            .isNotEqualTo(true);
      }
    }
  }

  private static String token(Browser browser, String scope) throws Exception {
    return browser
        .json("POST", "/api/account/tokens", Map.of("name", "helper", "scope", scope, "days", 7))
        .get("secret")
        .asString();
  }

  private static String bakery(Running running) throws Exception {
    return running
        .post("/api/models", Map.of("example", "corner-bakery"))
        .get("model")
        .get("id")
        .asString();
  }
}
