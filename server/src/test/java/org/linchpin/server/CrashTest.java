package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linchpin.server.storage.Engine;
import tools.jackson.databind.JsonNode;

/// The workbench is ended in the middle of its work, again and again: whatever it acknowledged is
/// there afterwards, once.
class CrashTest {
  private static final int WRITERS = 8;
  private static final int ROUNDS = Integer.getInteger("linchpin.crashes", 3);

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void losesNothingThatWasAcknowledged(Engine engine, @TempDir Path data) throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    String model = "";
    for (int round = 0; round < ROUNDS; round++) {
      Process process = process(engine, data);
      try {
        String origin = address(process);
        if (model.isEmpty()) {
          model =
              post(origin + "/api/models", "{\"name\": \"Crash\"}")
                  .get("model")
                  .get("id")
                  .asString();
        }
        checkEverythingIsThere(origin, model, acknowledged);
        int target = acknowledged.size() + 60;
        List<Thread> writers = writers(origin, model, round, acknowledged);
        while (acknowledged.size() < target && process.isAlive()) {
          Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        for (Thread writer : writers) {
          writer.join();
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
    Process last = process(engine, data);
    try {
      checkEverythingIsThere(address(last), model, acknowledged);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(60 * ROUNDS);
    } finally {
      last.destroyForcibly().waitFor();
    }
  }

  private void checkEverythingIsThere(String origin, String model, Set<String> acknowledged)
      throws Exception {
    List<String> found = new ArrayList<>();
    for (JsonNode page = changes(origin, model, 0);
        !page.isEmpty();
        page = changes(origin, model, found.size())) {
      page.forEach(change -> found.add(change.get("edit").asString()));
    }
    assertThat(found).doesNotHaveDuplicates().containsAll(acknowledged);
  }

  private JsonNode changes(String origin, String model, int after) throws Exception {
    return Running.MAPPER.readTree(
        client
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "%s/api/models/%s/changes?after=%s".formatted(origin, model, after)))
                    .build(),
                BodyHandlers.ofString())
            .body());
  }

  private List<Thread> writers(String origin, String model, int round, Set<String> acknowledged) {
    return IntStream.range(0, WRITERS)
        .mapToObj(
            writer ->
                Thread.ofVirtual()
                    .start(
                        () ->
                            write(origin, model, "r%s-w%s".formatted(round, writer), acknowledged)))
        .toList();
  }

  /// Writes until the workbench is gone.
  private void write(String origin, String model, String name, Set<String> acknowledged) {
    try {
      for (int i = 0; ; i++) {
        String id = "%s-%s".formatted(name, i);
        JsonNode outcome =
            post(
                "%s/api/models/%s/changes".formatted(origin, model),
                "{\"id\":\"%s\",\"client\":\"%s\",\"author\":\"\",\"request\":{\"do\":\"edits\",\"edits\":[{\"op\":\"set\",\"element\":\"\",\"property\":\"description\",\"value\":\"%s\"}]}}"
                    .formatted(id, name, id));
        if (outcome.get("accepted").asBoolean()) {
          acknowledged.add(id);
        }
      }
    } catch (Exception gone) {
      // the process was ended in the middle of a request
    }
  }

  private JsonNode post(String address, String body) throws Exception {
    return Running.MAPPER.readTree(
        client
            .send(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString())
            .body());
  }

  private static Process process(Engine engine, Path data) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.linchpin.server.Workbench",
            "--data",
            data.toString(),
            "--port",
            "0");
    builder.environment().put("LINCHPIN_DATABASE", engine.url(data));
    return builder.redirectErrorStream(true).start();
  }

  private static String address(Process process) throws Exception {
    BufferedReader said = process.inputReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains("http://")) {
        return line.substring(line.indexOf("http://")).strip();
      }
    }
    throw new AssertionError("The workbench did not start.");
  }
}
