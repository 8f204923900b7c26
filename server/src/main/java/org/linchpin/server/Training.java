package org.linchpin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/// The run from which the launcher's start-up cache learns which classes the workbench needs, and
/// which methods it uses most: a start, the bakery opened, looked at and edited by several people
/// at once, and an end.
public final class Training {
  private static final String PATHS =
      "/ /m/x/canvas /api/account /api/reference/vocabulary /api/reference/frameworks /api/models";

  private static final int PEOPLE = 10;
  private static final int EDITS = 150;

  private Training() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("linchpin-training-");
    Path web = Path.of(System.getProperty("linchpin.web", "web/dist"));
    try (ConfigurableApplicationContext context =
            Workbench.start(new ServerOptions(data, "localhost", 0, web));
        HttpClient client = HttpClient.newHttpClient()) {
      int port = Workbench.port(context);
      String origin = "localhost:%s".formatted(port);
      for (String path : List.of(PATHS.split(" "))) {
        client.send(request(origin, path).build(), BodyHandlers.ofString());
      }
      String made =
          client
              .send(
                  request(origin, "/api/models")
                      .POST(BodyPublishers.ofString("{\"example\": \"corner-bakery\"}"))
                      .build(),
                  BodyHandlers.ofString())
              .body();
      String id = made.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([0-9a-f]+)\".*", "$1");
      for (int person = 0; person < PEOPLE; person++) {
        edit(client, origin, id, person);
      }
      client.send(
          request(origin, "/api/models/%s/analysis".formatted(id)).build(),
          BodyHandlers.ofString());
    } finally {
      remove(data);
    }
  }

  private static HttpRequest.Builder request(String origin, String path) {
    return HttpRequest.newBuilder(URI.create("http://" + origin + path))
        .header("Content-Type", "application/json");
  }

  /// Edits until the last one is told.
  private static void edit(HttpClient client, String origin, String id, int person) {
    Listener listener = new Listener("\"t%s-%s\"".formatted(person, EDITS - 1));
    WebSocket socket =
        client
            .newWebSocketBuilder()
            .buildAsync(
                URI.create("ws://%s/api/models/%s/live?frames=bytes".formatted(origin, id)),
                listener)
            .join();
    socket
        .sendText(
            "{\"type\":\"hello\",\"client\":\"t%s\",\"name\":\"\",\"since\":-1}".formatted(person),
            true)
        .join();
    for (int i = 0; i < EDITS; i++) {
      socket
          .sendText(
              ("{\"type\":\"submit\",\"id\":\"t%s-%s\",\"request\":{\"do\":\"edits\",\"edits\":[{\"op\":"
                      + "\"set\",\"element\":\"bake\",\"property\":\"description\",\"value\":\"%s\"}]}}")
                  .formatted(person, i, i),
              true)
          .join();
    }
    listener.told().orTimeout(20, TimeUnit.SECONDS).join();
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  /// Waits for a message with these letters in it.
  private record Listener(String letters, StringBuilder heard, CompletableFuture<String> told)
      implements WebSocket.Listener {
    Listener(String letters) {
      this(letters, new StringBuilder(), new CompletableFuture<>());
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
      heard.append(StandardCharsets.UTF_8.decode(data));
      if (last) {
        if (heard.indexOf(letters) >= 0) {
          told.complete(letters);
        }
        heard.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Training::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
