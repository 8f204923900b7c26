package org.linchpin.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Linux tells about processes, in `/proc`.
final class Processes {
  private static final double TICKS = 100;

  private Processes() {}

  /// Seconds of processor time of a process so far.
  static double seconds(long process) throws IOException {
    String stat = Files.readString(Path.of("/proc/%s/stat".formatted(process)));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
  }

  /// Seconds of processor time of everything so far.
  static double seconds() throws IOException {
    String[] fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
    long sum = 0;
    for (int i = 1; i <= 8; i++) {
      sum += i == 4 || i == 5 ? 0 : Long.parseLong(fields[i]);
    }
    return sum / TICKS;
  }

  /// Megabytes of memory: `VmRSS` now or `VmHWM` at the most.
  static long megabytes(long process, String which) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc/%s/status".formatted(process)));
    return lines.stream()
        .filter(line -> line.startsWith(which + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
