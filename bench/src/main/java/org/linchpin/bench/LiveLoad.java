package org.linchpin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A load of browsers on a workbench: each edits a note of its own twice a second and hears of
/// everybody else's.
///
/// Arguments: the address, such as `http://localhost:8080`, how many clients, on how many models,
/// for how many seconds. A marker in each edit says when it was sent; every other client of the
/// model that finds it in what it is told counts one delivery. The clock is the same for all, since
/// all run in this process.
public final class LiveLoad {
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f]+)\"");
  private static final Pattern MARKER = Pattern.compile("by (\\d+) at (\\d+)");
  private static final Pattern ANSWERED =
      Pattern.compile("\"answered\".*?\"id\":\"(\\d+)-(\\d+)\",\"accepted\":true");
  private static final int PERIOD_MILLIS = 500;

  private final String address;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<Long> deliveries = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> answers = new ConcurrentLinkedQueue<>();
  private final AtomicLong sent = new AtomicLong();

  private LiveLoad(String address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int clients = Integer.parseInt(arguments[1]);
    int models = Integer.parseInt(arguments[2]);
    new LiveLoad(arguments[0]).run(clients, models, Integer.parseInt(arguments[3]));
  }

  private void run(int clients, int models, int seconds) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      ids.add(model(clients / models));
    }
    List<Client> all =
        IntStream.range(0, clients)
            .mapToObj(i -> new Client(i, i / models, ids.get(i % models)))
            .toList();
    all.forEach(Client::open);
    Thread.sleep(1_000);
    deliveries.clear();
    try (ScheduledExecutorService timer = Executors.newScheduledThreadPool(2)) {
      for (Client client : all) {
        var _ =
            timer.scheduleAtFixedRate(
                client::edit,
                (long) client.number * PERIOD_MILLIS / clients,
                PERIOD_MILLIS,
                TimeUnit.MILLISECONDS);
      }
      Thread.sleep(seconds * 1_000L);
      var _ = timer.shutdownNow();
    }
    Thread.sleep(2_000);
    long expected = sent.get() * (clients / models - 1);
    report("edit -> everyone else", deliveries, expected);
    report("edit -> acknowledged", answers, sent.get());
    System.exit(0);
  }

  private static void report(String what, ConcurrentLinkedQueue<Long> nanos, long expected) {
    double[] millis = nanos.stream().mapToDouble(n -> n / 1e6).toArray();
    Arrays.sort(millis);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-22s p50 %.1f ms, p99 %.1f ms, %d of %d delivered",
            what,
            at(millis, 0.5),
            at(millis, 0.99),
            millis.length,
            expected));
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
  }

  private String model(int notes) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("linchpin: 1\\nname: Load\\nkey-resources:\\n");
    for (int i = 0; i < notes; i++) {
      text.append("  n").append(i).append(": {name: Note ").append(i).append("}\\n");
    }
    String body =
        http.send(
                HttpRequest.newBuilder(URI.create(address + "/api/models"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"text\": \"" + text + "\"}"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    Matcher id = ID.matcher(body);
    if (!id.find()) {
      throw new IOException("No model was made: " + body);
    }
    return id.group(1);
  }

  /// One browser; its note is `n` and its place in the model.
  private final class Client implements WebSocket.Listener {
    private final int number;
    private final int note;
    private final String model;
    private final StringBuilder heard = new StringBuilder();
    private WebSocket socket;

    @SuppressWarnings("NullAway.Init") // open() gives the socket
    Client(int number, int note, String model) {
      this.number = number;
      this.note = note;
      this.model = model;
    }

    void open() {
      socket =
          http.newWebSocketBuilder()
              .buildAsync(
                  URI.create(
                      "%s/api/models/%s/live".formatted(address.replaceFirst("http", "ws"), model)),
                  this)
              .join();
      socket
          .sendText(
              "{\"type\":\"hello\",\"client\":\"c%s\",\"name\":\"\",\"since\":-1}"
                  .formatted(number),
              true)
          .join();
    }

    void edit() {
      long now = System.nanoTime();
      sent.incrementAndGet();
      var _ =
          socket.sendText(
              ("{\"type\":\"submit\",\"id\":\"%s-%s\",\"request\":{\"do\":\"edits\",\"edits\":[{\"op\":\"set\","
                      + "\"element\":\"n%s\",\"property\":\"description\",\"value\":\"by %s at %s\"}]}}")
                  .formatted(number, now, note, number, now),
              true);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      heard.append(data);
      if (last) {
        long now = System.nanoTime();
        String message = heard.toString();
        heard.setLength(0);
        if (message.startsWith("{\"type\":\"changed\"")) {
          Matcher marker =
              MARKER.matcher(message.substring(Math.max(0, message.indexOf("\"difference\""))));
          while (marker.find()) {
            if (Integer.parseInt(marker.group(1)) != number) {
              deliveries.add(now - Long.parseLong(marker.group(2)));
            }
          }
        } else {
          Matcher answered = ANSWERED.matcher(message);
          if (answered.find()) {
            answers.add(now - Long.parseLong(answered.group(2)));
          }
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
