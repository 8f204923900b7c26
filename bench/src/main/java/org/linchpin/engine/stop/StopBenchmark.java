package org.linchpin.engine.stop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The loops of the stop test one by one, a call being 40 rows of 128 numbers, and the whole
/// reference problem of 41 scenarios with 1,024 replicates.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StopBenchmark {
  private static final int ROWS = 40;
  private static final int REPLICATES = 1024;
  private static final int TERMS = 40;
  private static final int SAMPLES = 10_112;
  private static final double DEAR = mean(2000, 5000);
  private static final double FEW = mean(3, 9);

  private final double[][] wanted = new double[ROWS][Lanes.COUNT];
  private final double[][] stocks = new double[ROWS][Lanes.COUNT];
  private final double[][] levels = new double[ROWS][Lanes.COUNT];
  private final double[] full = Lanes.row(2);
  private final double[] bar = Lanes.row(-1e9);
  private final LognormalTable dear = new LognormalTable(deviation(2000, 5000));
  private final LognormalTable few = new LognormalTable(deviation(3, 9));
  private final LognormalTable table = new LognormalTable(0.2);
  private final Dice dice = new Dice().reseed(1, 0);
  private final StopRun chains;
  private int day;

  public StopBenchmark() {
    try {
      this.chains = StopRun.of(Path.of("bench/models/chains.yaml"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static double deviation(double low, double high) {
    return Math.log(high / low) / Law.NINETY;
  }

  private static double mean(double low, double high) {
    double deviation = deviation(low, high);
    return Math.sqrt(low * high) * Math.exp(deviation * deviation / 2);
  }

  @Setup
  public void noise() {
    for (double[] row : wanted) {
      day++;
      dice.lognormal(day, 1, table, row);
    }
  }

  @Benchmark
  public double[][] lognormal() {
    day++;
    for (int i = 0; i < ROWS; i++) {
      dice.lognormal(day, i, table, wanted[i]);
    }
    return wanted;
  }

  /// One activity with a stock before it.
  @Benchmark
  public double[][] activityDay() {
    for (int i = 0; i < ROWS; i++) {
      Lanes.draw(wanted[i], levels[(i + 1) % ROWS], stocks[i], full, levels[i]);
    }
    return levels;
  }

  @Benchmark
  public double balance() {
    double least = 0;
    for (int i = 0; i < ROWS; i++) {
      least += Lanes.earn(stocks[i], wanted[i], levels[i], full, bar);
    }
    return least;
  }

  /// The sum of forty products of two lognormals, ten thousand times: what Squiggle is asked for in
  /// `bench/peers/squiggle.mjs`.
  @Benchmark
  public double fortyTerms() {
    double sum = 0;
    double[] one = wanted[0];
    double[] other = wanted[1];
    for (int first = 0; first < SAMPLES; first += Lanes.COUNT) {
      dice.reseed(1, first);
      for (int term = 0; term < TERMS; term++) {
        dice.lognormal(0, 2L * term, dear, one);
        dice.lognormal(0, 2L * term + 1, few, other);
        for (int l = 0; l < Lanes.COUNT; l++) {
          sum += DEAR * FEW * one[l] * other[l];
        }
      }
    }
    return sum;
  }

  @Benchmark
  public List<Deaths> withCones() {
    return chains.all(REPLICATES, 1, true);
  }

  @Benchmark
  public List<Deaths> inFull() {
    return chains.all(REPLICATES, 1, false);
  }
}
