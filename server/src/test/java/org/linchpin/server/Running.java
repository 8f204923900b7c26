package org.linchpin.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A workbench that runs in this process, and a client of it.
public final class Running implements AutoCloseable {
  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = Workbench.port(context);
  }

  public static Running in(Path data) {
    return new Running(
        Workbench.start(new ServerOptions(data, "localhost", 0, data.resolve("web"))));
  }

  /// A workbench with accounts, at a port of this machine.
  public static Running withAccounts(Path data) throws IOException {
    return withAccounts(data, "");
  }

  /// @param issuer who else can say who somebody is, or empty
  public static Running withAccounts(Path data, String issuer) throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Exposure exposure =
        new Exposure(
            URI.create("http://localhost:%s".formatted(free)),
            List.of(),
            issuer,
            issuer.isEmpty() ? "" : "linchpin");
    return new Running(
        Workbench.start(
            new ServerOptions(data, "localhost", free, data.resolve("web")).with(exposure)));
  }

  public static Running with(ServerOptions options) {
    return new Running(Workbench.start(options));
  }

  public int port() {
    return port;
  }

  /// The port for health and figures; 0 when there is none.
  int managementPort() {
    return Integer.parseInt(context.getEnvironment().getProperty("local.management.port", "0"));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /// The body of the answer, as JSON.
  public JsonNode get(String path) throws IOException, InterruptedException {
    return MAPPER.readTree(send("GET", path, Map.of(), Map.of()).body());
  }

  public JsonNode post(String path, Object body) throws IOException, InterruptedException {
    return MAPPER.readTree(send("POST", path, body, Map.of()).body());
  }

  public HttpResponse<String> send(
      String method, String path, Object body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:%s%s".formatted(port, path)))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("GET")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(MAPPER.writeValueAsString(body)));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }
}
