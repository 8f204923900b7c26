package org.linchpin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/// The run from which the launcher's start-up cache learns which classes the workbench needs: a
/// start, the bakery opened, looked at and connected to, and an end.
public final class Training {
  private static final String PATHS =
      "/ /m/x/canvas /api/account /api/reference/vocabulary /api/reference/frameworks /api/models";

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
      connect(client, origin, id);
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

  private static void connect(HttpClient client, String origin, String id) {
    CompletableFuture<String> first = new CompletableFuture<>();
    WebSocket socket =
        client
            .newWebSocketBuilder()
            .buildAsync(
                URI.create("ws://%s/api/models/%s/live".formatted(origin, id)),
                new FirstMessage(first))
            .join();
    socket
        .sendText("{\"type\":\"hello\",\"client\":\"t\",\"name\":\"\",\"since\":-1}", true)
        .join();
    first.join();
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  private record FirstMessage(CompletableFuture<String> first) implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      if (last) {
        first.complete("");
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
