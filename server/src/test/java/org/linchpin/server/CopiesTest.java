package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.storage.StorageException;

class CopiesTest {
  private static String run(String... words) {
    return Copies.run(Map.of(), words);
  }

  @Test
  void copyARunningWorkbenchAndBringItBack(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    Path file = folder.resolve("copy.zip");
    try (Running running = Running.in(data)) {
      running.post("/api/models", Map.of("example", "corner-bakery"));
      assertThat(run("backup", file.toString(), "--data", data.toString()))
          .contains("1 model, 3 rows in ");
    }
    assertThatThrownBy(() -> run("restore", "--data", data.toString(), file.toString()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("is not empty");
    assertThat(run("restore", "--data", data.toString(), file.toString(), "--overwrite"))
        .contains("What was there before is kept in");
    try (Stream<Path> kept = Files.list(data.resolve("backups"))) {
      assertThat(kept).hasSize(1);
    }
    try (Running running = Running.in(data)) {
      assertThat(running.get("/api/models").get(0).get("name").asString())
          .isEqualTo("Corner Bakery");
    }
  }

  @Test
  void sayWhatIsMissing(@TempDir Path folder) {
    assertThatThrownBy(() -> run("backup")).hasMessageContaining("backup needs a file");
    assertThatThrownBy(() -> run("backup", "a", "b")).hasMessageContaining("'a' and 'b'");
    assertThatThrownBy(() -> run("backup", "a.zip", "--data", folder.toString()))
        .hasMessageContaining("There is no database");
    assertThatThrownBy(
            () ->
                run("restore", folder.resolve("none.zip").toString(), "--data", folder.toString()))
        .hasMessageContaining("none.zip cannot be read");
  }

  @Test
  void leaveAFolderAloneThatIsServed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("copy.zip"), "");
    try (DataFolder _ = DataFolder.take(folder)) {
      assertThatThrownBy(() -> run("restore", file.toString(), "--data", folder.toString()))
          .isInstanceOf(UnusableOptionsException.class)
          .hasMessageContaining("Another workbench uses");
    }
  }
}
