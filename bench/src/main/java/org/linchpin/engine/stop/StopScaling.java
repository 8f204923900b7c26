package org.linchpin.engine.stop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How the time for one world without a stop grows with activities, replicates, days and threads;
/// the calibrator is arithmetic without memory, cut into as many pieces as there are threads.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StopScaling {
  private static final int LONG = 20_000_000;

  @Param("40")
  private int activities;

  @Param("1024")
  private int replicates;

  @Param("90")
  private int days;

  @Param("1")
  private int threads;

  private StopRun run = of(8);

  @Setup
  public void generate() {
    run = of(activities);
  }

  /// Chains of eight activities.
  private static StopRun of(int activities) {
    StringBuilder text = new StringBuilder("linchpin: 1\ncash: 10k\nfixed-costs: 5k per day\n");
    StringBuilder streams = new StringBuilder("revenue-streams:\n");
    StringBuilder promises = new StringBuilder("value-propositions:\n");
    text.append("key-activities:\n");
    for (int i = 0; i < activities; i++) {
      text.append("  a%s: {name: A%s, varies: 20%%".formatted(i, i));
      if (i % 8 > 0) {
        text.append(", after: {a%s: {stock: 2 days}}".formatted(i - 1));
      }
      if (i % 8 == 7 || i == activities - 1) {
        text.append(", delivers: [p%s]".formatted(i));
        promises.append("  p%s: {name: P%s}\n".formatted(i, i));
        streams.append("  s%s: {name: S%s, for: [p%s], ".formatted(i, i, i));
        streams.append("amount: 1k per day, outage-churn: 50% per month}\n");
      }
      text.append("}\n");
    }
    if (ModelReader.read(text.append(promises).append(streams).toString())
        instanceof Reading.Read(var document)) {
      return new StopRun(document.model(), List.of(Scenario.of()));
    }
    throw new IllegalStateException(text.toString());
  }

  @Benchmark
  public List<Deaths> simulate() {
    return run.deaths(
        new StopTest.Settings(
            1,
            days,
            0,
            replicates,
            replicates,
            threads,
            false,
            Weather.Law.LOGNORMAL,
            false,
            true));
  }

  @Benchmark
  public double calibrator() {
    return IntStream.range(0, threads)
        .mapToObj(t -> CompletableFuture.supplyAsync(() -> spin(t, LONG / threads)))
        .toList()
        .stream()
        .mapToDouble(CompletableFuture::join)
        .sum();
  }

  private static double spin(int start, int steps) {
    double x = start;
    for (int i = 0; i < steps; i++) {
      x = x * 0.999 + 1;
    }
    return x;
  }
}
