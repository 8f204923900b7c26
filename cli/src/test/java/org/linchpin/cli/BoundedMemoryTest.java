package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linchpin.testkit.HostileFile;

/// Half a gigabyte of heap and two minutes are enough for any file, and there is always an answer.
@Tag("slow")
class BoundedMemoryTest {
  private final Path folder;

  BoundedMemoryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void answersInBoundedTimeAndMemory(HostileFile hostile) throws IOException, InterruptedException {
    Path file = folder.resolve("model" + hostile.suffix());
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    hostile.write(file);
    Process check =
        new ProcessBuilder(command(file))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(check.waitFor(120, TimeUnit.SECONDS)).as("%s ends in time", hostile).isTrue();
    } finally {
      check.destroyForcibly();
    }
    String said = CommandRun.read(err);
    assertThat(check.exitValue()).as(said).isIn(hostile.said().isEmpty() ? 0 : 2, 1);
    assertThat(said).contains(hostile.said()).doesNotContain("fault", "memory", "Exception");
    assertThat(said.lines()).as("lines about %s", hostile).allMatch(line -> line.length() < 1_500);
  }

  private static List<String> command(Path file) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "check",
        file.toString());
  }
}
