package org.linchpin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.linchpin.testkit.HostileFile;

/// Time, peak memory and answer of `linchpin check` for files made to be slow or large, as the rows
/// of a table; the memory is what Linux says in `/proc`.
public final class HostileReading {
  private HostileReading() {}

  /// Takes the command to measure, as `./linchpin`.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("linchpin-hostile-");
    System.out.println("| file | MB | seconds | peak MB | exit | said |");
    System.out.println("|---|---:|---:|---:|---:|---|");
    for (HostileFile hostile : HostileFile.values()) {
      Path file = folder.resolve("model" + hostile.suffix());
      hostile.write(file);
      measure(arguments[0], hostile, file, folder.resolve("said.txt"));
      Files.delete(file);
    }
    Files.delete(folder.resolve("said.txt"));
    Files.delete(folder);
  }

  private static void measure(String command, HostileFile hostile, Path file, Path said)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command, "check", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    long peak = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> lines = Files.readAllLines(said);
    String first =
        lines.stream().filter(line -> !line.startsWith("Checking")).findFirst().orElse("");
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.2f | %d | %d | %s |%n",
        hostile.title(),
        Files.size(file) / 1e6,
        seconds,
        peak >> 10,
        process.exitValue(),
        first.replace(file + ":", "").replace(file.toString(), "The file").replace("|", "\\|"));
  }

  /// The most memory a process has held, in kB; 0 when it has ended.
  private static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}
