package org.linchpin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Running;
import tools.jackson.databind.JsonNode;

/// A stranger's page in the same browser gets nothing, by whatever name it calls us.
class OwnPagesOnlyTest {
  @Test
  void refusesForeignNamesAndForeignPagesAtEveryEndpoint(@TempDir Path data) throws Exception {
    try (Running running = Running.in(data)) {
      List<String> endpoints = endpoints(running.get("/v3/api-docs"));
      assertThat(endpoints).hasSizeGreaterThan(15);
      endpoints.add("GET /api/models/x/live");
      for (String endpoint : endpoints) {
        String[] parts = endpoint.split(" ");
        assertThat(
                status(
                    running.port(), parts[0], parts[1], "Host: models.example:" + running.port()))
            .as(endpoint)
            .isEqualTo(403);
        String own = "Host: localhost:%s\r\nOrigin: http://evil.example".formatted(running.port());
        assertThat(status(running.port(), parts[0], parts[1], own)).as(endpoint).isEqualTo(403);
        String neighbour =
            "Host: localhost:%s\r\nOrigin: http://localhost:1".formatted(running.port());
        assertThat(status(running.port(), parts[0], parts[1], neighbour))
            .as(endpoint)
            .isEqualTo(403);
      }
    }
  }

  @Test
  void allowsNoScriptButItsOwnFiles(@TempDir Path data) throws Exception {
    try (Running running = Running.in(data)) {
      var answer = running.send("GET", "/api/models", Map.of(), Map.of());
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'")
          .contains("script-src 'self';")
          .contains("frame-ancestors 'none'");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void tellsProblemsAsSentences(@TempDir Path data) throws Exception {
    try (Running running = Running.in(data)) {
      var missing = running.send("GET", "/api/models/none", Map.of(), Map.of());
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      JsonNode refused = running.post("/api/models", Map.of("text", "linchpin: 1\nnmae: x\n"));
      assertThat(refused.get("problems").get(0).get("hint").asString()).contains("name");
    }
  }

  private static List<String> endpoints(JsonNode description) {
    List<String> endpoints = new ArrayList<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            endpoints.add(
                                "%s %s"
                                    .formatted(
                                        method.toUpperCase(java.util.Locale.ROOT),
                                        path.getKey().replaceAll("\\{\\w+}", "1")))));
    return endpoints;
  }

  /// The status of a request with headers that an ordinary client does not let one choose.
  private static int status(int port, String method, String path, String headers)
      throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "%s %s HTTP/1.1\r\n%s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
              .formatted(method, path, headers)
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }
}
