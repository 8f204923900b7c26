package org.linchpin.engine.stop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The loops of the stop test one by one, in nanoseconds for one number of one replicate on one
/// day, and the whole reference problem, in nanoseconds for one replicate of all 41 scenarios.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StopBenchmark {
  private static final int ROWS = 40;
  private static final int NUMBERS = ROWS * Lanes.COUNT;
  private static final int REPLICATES = 1024;

  private final double[][] wanted = new double[ROWS][Lanes.COUNT];
  private final double[][] stocks = new double[ROWS][Lanes.COUNT];
  private final double[][] levels = new double[ROWS][Lanes.COUNT];
  private final double[] full = Lanes.row(2);
  private final double[] bar = Lanes.row(-1e9);
  private final LognormalTable table = new LognormalTable(0.2);
  private final Dice dice = new Dice().reseed(1, 0);
  private final StopRun chains;
  private int day;

  public StopBenchmark() {
    try {
      this.chains = StopRun.of(Path.of("bench/models/chains.yaml"));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Setup
  public void noise() {
    for (double[] row : wanted) {
      day++;
      dice.lognormal(day, 1, table, row);
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public double[][] lognormal() {
    day++;
    for (int i = 0; i < ROWS; i++) {
      dice.lognormal(day, i, table, wanted[i]);
    }
    return wanted;
  }

  /// One activity with a stock before it.
  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public double[][] activityDay() {
    for (int i = 0; i < ROWS; i++) {
      Lanes.draw(wanted[i], levels[(i + 1) % ROWS], stocks[i], full, levels[i]);
    }
    return levels;
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public double balance() {
    double least = 0;
    for (int i = 0; i < ROWS; i++) {
      least += Lanes.earn(stocks[i], wanted[i], levels[i], full, bar);
    }
    return least;
  }

  @Benchmark
  @OperationsPerInvocation(REPLICATES)
  public List<Deaths> withCones() {
    return chains.all(REPLICATES, 1, true);
  }

  @Benchmark
  @OperationsPerInvocation(REPLICATES)
  public List<Deaths> inFull() {
    return chains.all(REPLICATES, 1, false);
  }
}
