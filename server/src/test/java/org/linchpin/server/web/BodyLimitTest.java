package org.linchpin.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Running;

class BodyLimitTest {
  private static byte[] body(int letters) {
    return "{\"name\": \"%s\"}".formatted("x".repeat(letters)).getBytes(StandardCharsets.UTF_8);
  }

  private static int status(Running running, BodyPublisher body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:%s/api/models".formatted(running.port())))
                  .header("Content-Type", "application/json")
                  .POST(body)
                  .build(),
              BodyHandlers.ofString())
          .statusCode();
    }
  }

  @Test
  void refusesMoreThanEightMillionBytesWhetherOrNotTheyAreAnnounced(@TempDir Path data)
      throws Exception {
    byte[] tooMuch = body(BodyLimit.MOST);
    try (Running running = Running.in(data)) {
      assertThat(status(running, BodyPublishers.ofByteArray(body(100)))).isEqualTo(201);
      assertThat(status(running, BodyPublishers.ofByteArray(tooMuch))).isEqualTo(413);
      assertThat(
              status(
                  running,
                  BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch))))
          .isEqualTo(413);
    }
  }
}
