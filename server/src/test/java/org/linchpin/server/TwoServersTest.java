package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.storage.Engine;
import tools.jackson.databind.JsonNode;

/// Two servers on one PostgreSQL: whoever is connected to one sees what is done on the other.
@Tag("slow")
class TwoServersTest {

  @Test
  void tellTheirBrowsersWhatHappensOnTheOther(@TempDir Path folder) throws Exception {
    try (Running one = server(folder, "one");
        Running other = server(folder, "other");
        HttpClient client = HttpClient.newHttpClient()) {
      String model =
          one.post("/api/models", Map.of("name", "Shared")).get("model").get("id").asString();
      Told told = new Told();
      WebSocket socket =
          client
              .newWebSocketBuilder()
              .buildAsync(
                  URI.create("ws://localhost:%s/api/models/%s/live".formatted(other.port(), model)),
                  told)
              .join();
      socket
          .sendText("{\"type\":\"hello\",\"client\":\"b\",\"name\":\"Bea\",\"since\":-1}", true)
          .join();
      assertThat(told.next("welcome").get("sequence").asInt()).isZero();
      assertThat(submit(one, model, "1").get("accepted").asBoolean()).isTrue();
      JsonNode changed = told.next("changed");
      assertThat(changed.get("changes").get(0).get("edit").asString()).isEqualTo("1");
      assertThat(submit(other, model, "2").get("sequence").asInt()).isEqualTo(2);
      assertThat(told.next("changed").get("changes").get(0).get("sequence").asInt()).isEqualTo(2);
      one.send("DELETE", "/api/models/" + model, Map.of(), Map.of());
      long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (status(other, model) != 404 && System.nanoTime() < patience) {
        Thread.onSpinWait();
      }
      assertThat(status(other, model)).isEqualTo(404);
      socket.abort();
    }
  }

  private static int status(Running server, String model) throws Exception {
    return server.send("GET", "/api/models/" + model, Map.of(), Map.of()).statusCode();
  }

  private static Running server(Path folder, String name) {
    Path data = folder.resolve(name);
    return Running.with(
        new ServerOptions(data, "localhost", 0, data.resolve("web"))
            .with(new ServerOptions.Upkeep(Engine.POSTGRESQL.url(folder), Optional.empty(), -1)));
  }

  private static JsonNode submit(Running server, String model, String id) throws Exception {
    return server.post(
        "/api/models/%s/changes".formatted(model),
        Map.of(
            "id",
            id,
            "client",
            "a",
            "author",
            "Ann",
            "request",
            Map.of(
                "do",
                "edits",
                "edits",
                List.of(
                    Map.of(
                        "op", "set",
                        "element", "",
                        "property", "description",
                        "value", "by " + id)))));
  }

  /// What a browser is told, one message after the other.
  private static final class Told implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(Running.MAPPER.readTree(text.toString()));
        text.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }

    JsonNode next(String type) throws InterruptedException {
      while (true) {
        JsonNode message = messages.poll(20, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("No message of type " + type);
        }
        if (message.get("type").asString().equals(type)) {
          return message;
        }
      }
    }
  }
}
