package org.linchpin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// A JMH profiler (`-prof org.linchpin.bench.Neighbours`) that says how many cores other processes
/// kept busy during the worst iteration, from 0 to the number of cores; on a machine without
/// `/proc/stat` it says nothing.
///
/// Busy time is what `/proc/stat` counts for all processors, in hundredths of a second, without the
/// times idle and waiting for input or output (columns 4 and 5; proc_stat(5)); the time of the
/// measuring process itself is taken off.
public final class Neighbours implements InternalProfiler {
  private static final Path STAT = Path.of("/proc/stat");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final int COLUMNS = 8;
  private static final double TICKS_PER_SECOND = 100;

  private double othersBefore;
  private long before;

  @Override
  public String getDescription() {
    return "Cores that other processes kept busy during the worst iteration";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = System.nanoTime();
    othersBefore = secondsOfOthers();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    if (!Files.isReadable(STAT)) {
      return List.of();
    }
    double elapsed = (System.nanoTime() - before) / 1e9;
    double cores = Math.max(0, (secondsOfOthers() - othersBefore) / elapsed);
    return List.of(new ScalarResult("neighbours", cores, "cores", AggregationPolicy.MAX));
  }

  private static double secondsOfOthers() {
    if (!Files.isReadable(STAT)) {
      return 0;
    }
    try {
      return busySeconds(Files.readAllLines(STAT).getFirst()) - ownSeconds();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static double busySeconds(String total) {
    String[] columns = SPACES.split(total);
    long ticks = 0;
    for (int column = 1; column <= COLUMNS; column++) {
      boolean resting = column == 4 || column == 5;
      ticks += resting ? 0 : Long.parseLong(columns[column]);
    }
    return ticks / TICKS_PER_SECOND;
  }

  private static double ownSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : 0;
  }
}
