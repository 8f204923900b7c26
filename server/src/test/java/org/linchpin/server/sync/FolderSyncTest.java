package org.linchpin.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Running;
import org.linchpin.server.ServerOptions;

/// A whole workbench with a folder, and an editor outside.
@Tag("slow")
class FolderSyncTest {
  @Test
  void followsBothSides(@TempDir Path data, @TempDir Path folder) throws Exception {
    ServerOptions options =
        new ServerOptions(data, "localhost", 0, data.resolve("web"))
            .with(new ServerOptions.Upkeep("", Optional.of(folder), -1));
    try (Running running = Running.with(options)) {
      String model =
          running
              .post("/api/models", Map.of("example", "corner-bakery"))
              .get("model")
              .get("id")
              .asString();
      await(() -> file(folder).isPresent());
      Path file = file(folder).orElseThrow();
      String text = Files.readString(file);
      Files.writeString(file, text.replace("Bake bread overnight", "Bake rolls overnight"));
      await(() -> running.get("/api/models/" + model).toString().contains("Bake rolls overnight"));
      assertThat(
              running
                  .get("/api/models/%s/changes".formatted(model))
                  .get(0)
                  .get("author")
                  .asString())
          .isEqualTo("file " + file.getFileName());
      Files.writeString(folder.resolve("new.yaml"), "linchpin: 1\nname: From git\n");
      await(() -> running.get("/api/models").size() == 2);
    }
  }

  private static Optional<Path> file(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).findFirst();
    }
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(patience);
      Thread.onSpinWait();
    }
  }
}
