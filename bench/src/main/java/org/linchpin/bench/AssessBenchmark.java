package org.linchpin.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.linchpin.app.AssessModel;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.testkit.ModelGenerator;
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

/// Reading and assessing made-up businesses with five links for each activity, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class AssessBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Param({"100", "300", "1000", "3000", "10000"})
  private int activities;

  private BusinessModel model = ModelGenerator.small(1);
  private String text = "";

  @Setup
  public void generate() {
    model = ModelGenerator.large(7, activities, 5 * activities);
    text = ModelWriter.yaml(model);
  }

  @Benchmark
  public Assessment assess() {
    return AssessModel.of(model, DAY);
  }

  @Benchmark
  public Reading read() {
    return ModelReader.read(text);
  }
}
