package org.linchpin.server.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Running;
import org.linchpin.server.accounts.Secret;
import org.linchpin.server.storage.Database;
import tools.jackson.databind.JsonNode;

class ShareLinksTest {
  @TempDir private Path data;

  private static JsonNode shared(Running running, String model) throws Exception {
    return running.post(
        "/api/models/%s/shares".formatted(model), Map.of("name", "the bank", "days", 7));
  }

  private static int status(Running running, String model, String token) throws Exception {
    return running
        .send("GET", "/api/models/" + model, Map.of(), Map.of("X-Linchpin-Share", token))
        .statusCode();
  }

  @Test
  void showsAModelUntilItIsRevokedWithoutAccountsToo() throws Exception {
    try (Running running = Running.in(data)) {
      String model =
          running.post("/api/models", Map.of("name", "Stand")).get("model").get("id").asString();
      JsonNode made = shared(running, model);
      String address = made.get("address").asString();
      assertThat(address).startsWith("/share/");
      String token = address.substring("/share/".length());
      assertThat(token).hasSizeGreaterThanOrEqualTo(43);
      assertThat(running.post("/api/shared", Map.of("token", token)).get("model").asString())
          .isEqualTo(model);
      assertThat(status(running, model, token)).isEqualTo(200);
      var edit =
          running.send(
              "POST",
              "/api/models/%s/changes".formatted(model),
              Map.of(),
              Map.of("X-Linchpin-Share", token));
      assertThat(edit.statusCode()).isEqualTo(404);
      assertThat(edit.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
      String id = made.get("share").get("id").asString();
      running.send("DELETE", "/api/models/%s/shares/%s".formatted(model, id), Map.of(), Map.of());
      assertThat(status(running, model, token)).isEqualTo(404);
      assertThat(running.get("/api/models/%s/shares".formatted(model)).size()).isZero();
    }
  }

  @Test
  void keepsOnlyTheHash() throws Exception {
    try (Running running = Running.in(data)) {
      String model =
          running.post("/api/models", Map.of("name", "Stand")).get("model").get("id").asString();
      String address = shared(running, model).get("address").asString();
      String written =
          Files.readString(data.resolve("linchpin.db-wal"), StandardCharsets.ISO_8859_1);
      String token = address.substring("/share/".length());
      assertThat(written).contains(new Secret(token).hash()).doesNotContain(token);
    }
  }

  @Test
  void expires() {
    Instant now = Instant.parse("2026-01-05T08:00:00Z");
    try (Database database = Database.open(data.resolve("test.db"))) {
      database
          .write(
              connection ->
                  Database.run(
                      connection,
                      "insert into model (id, name, sequence, created_at, changed_at) values"
                          + " ('m', 'Stand', 0, '', '')"))
          .join();
      String token =
          new ShareLinks(database, Clock.fixed(now, ZoneOffset.UTC))
              .make("m", "", Duration.ofDays(2), "local")
              .secret()
              .text();
      Instant last = now.plus(Duration.ofDays(2)).minusMillis(1);
      assertThat(new ShareLinks(database, Clock.fixed(last, ZoneOffset.UTC)).guest(token).model())
          .isEqualTo("m");
      Instant over = now.plus(Duration.ofDays(2));
      assertThat(new ShareLinks(database, Clock.fixed(over, ZoneOffset.UTC)).guest(token).model())
          .isEmpty();
    }
  }
}
