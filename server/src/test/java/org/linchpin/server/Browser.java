package org.linchpin.server;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Somebody's browser: keeps cookies and sends the token against forgery, as the pages do.
public final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String origin;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> always = new LinkedHashMap<>();

  public Browser(Running running) {
    this.origin = "localhost:" + running.port();
  }

  /// Sends a header with everything from now on.
  public Browser with(String header, String value) {
    always.put(header, value);
    return this;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public HttpResponse<String> send(String method, String path, Object body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://" + origin + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("GET")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(Running.MAPPER.writeValueAsString(body)));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    if (cookies.containsKey("__Host-XSRF-TOKEN")) {
      request.header("X-XSRF-TOKEN", cookies.get("__Host-XSRF-TOKEN"));
    }
    always.forEach(request::header);
    HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    answer.headers().allValues("Set-Cookie").forEach(this::keep);
    return answer;
  }

  private void keep(String header) {
    HttpCookie cookie = HttpCookie.parse(header).getFirst();
    if (cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  public int status(String method, String path, Object body)
      throws IOException, InterruptedException {
    return send(method, path, body).statusCode();
  }

  /// The body of the answer as JSON, whatever its status.
  public JsonNode json(String method, String path, Object body)
      throws IOException, InterruptedException {
    return Running.MAPPER.readTree(send(method, path, body).body());
  }

  /// A live connection to an address.
  public Live live(String path) {
    Live live = new Live();
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    if (!cookies.isEmpty()) {
      builder.header("Cookie", cookieHeader());
    }
    live.socket = builder.buildAsync(URI.create("ws://" + origin + path), live).join();
    return live;
  }

  /// What a live connection hears.
  public static final class Live implements WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder piece = new StringBuilder();

    @SuppressWarnings("NullAway.Init") // set as soon as it is open
    private WebSocket socket;

    @SuppressWarnings("NullAway.Init")
    Live() {}

    /// Says something, unless the connection is closed already.
    public Live say(Map<String, ?> message) {
      socket
          .sendText(Running.MAPPER.writeValueAsString(message), true)
          .exceptionally(_ -> socket)
          .join();
      return this;
    }

    /// The next message of a type, or of being closed, which reads `closed 4404`.
    public String next(String type) throws InterruptedException {
      while (true) {
        String next = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
          throw new AssertionError("Nothing of type " + type + " was heard.");
        }
        if (next.startsWith("closed ") || next.contains("\"type\":\"" + type + "\"")) {
          return next;
        }
      }
    }

    /// Every message up to the next of a type, or up to being closed.
    public List<String> heardUntil(String type) throws InterruptedException {
      List<String> all = new ArrayList<>();
      while (true) {
        String next = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
          throw new AssertionError("Nothing of type " + type + " was heard.");
        }
        all.add(next);
        if (next.startsWith("closed ") || next.contains("\"type\":\"" + type + "\"")) {
          return all;
        }
      }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      piece.append(data);
      if (last) {
        heard.add(piece.toString());
        piece.setLength(0);
      }
      from.request(1);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      heard.add("closed " + status);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }
  }
}
