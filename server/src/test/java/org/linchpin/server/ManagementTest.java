package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a team's watchers are told, and where.
class ManagementTest {
  @Test
  void tellsHealthAndFiguresOnAPortOfItsOwn(@TempDir Path data) throws Exception {
    try (Running running = with(data, 0);
        HttpClient client = HttpClient.newHttpClient()) {
      String model =
          running.post("/api/models", Map.of("name", "Watched")).get("model").get("id").asString();
      running.post(
          "/api/models/%s/changes".formatted(model),
          Map.of(
              "id", "1",
              "client", "a",
              "author", "Ann",
              "request",
                  Map.of(
                      "do",
                      "edits",
                      "edits",
                      List.of(
                          Map.of(
                              "op", "set",
                              "element", "",
                              "property", "people",
                              "value", "9")))));
      Copies.run(
          Map.of(), "backup", data.resolve("copy.zip").toString(), "--data", data.toString());
      int port = running.managementPort();
      for (String path : List.of("health", "health/liveness", "health/readiness")) {
        HttpResponse<String> health = get(client, port, path);
        assertThat(health.statusCode()).as(path).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
      }
      assertThat(get(client, port, "health/readiness").body()).contains("database");
      String figures = get(client, port, "prometheus").body();
      assertThat(figures)
          .contains("linchpin_commit_seconds_count 2")
          .contains("linchpin_commit_works_count 2")
          .contains("linchpin_commit_backlog 0")
          .contains("linchpin_edit_seconds_count 1")
          .contains("linchpin_documents_open 1")
          .contains("linchpin_connections 0")
          .containsPattern("linchpin_backup_age_seconds \\d")
          .contains("jvm_memory_used_bytes");
      for (String path : List.of("env", "", "../api/models")) {
        assertThat(get(client, port, path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(get(client, running.port(), "prometheus").body()).doesNotContain("linchpin_");
    }
  }

  @Test
  void tellsNothingUnlessAsked(@TempDir Path data) throws Exception {
    try (Running running = with(data, -1);
        HttpClient client = HttpClient.newHttpClient()) {
      assertThat(running.managementPort()).isZero();
      assertThat(get(client, running.port(), "health").body()).doesNotContain("UP");
    }
  }

  private static Running with(Path data, int managementPort) {
    return Running.with(
        new ServerOptions(data, "localhost", 0, data.resolve("web"))
            .with(new ServerOptions.Upkeep("", Optional.empty(), managementPort)));
  }

  private static HttpResponse<String> get(HttpClient client, int port, String path)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:%s/actuator/%s".formatted(port, path)))
            .build(),
        BodyHandlers.ofString());
  }
}
