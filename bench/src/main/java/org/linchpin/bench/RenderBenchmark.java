package org.linchpin.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.render.CanvasContent;
import org.linchpin.render.CanvasSvg;
import org.linchpin.render.RenderOptions;
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

/// Drawing a canvas of nine blocks and 52 notes as SVG, on one core, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class RenderBenchmark {
  private static final List<String> BLOCKS =
      List.of(
          "key-partners",
          "key-activities",
          "key-resources",
          "value-propositions",
          "customer-relationships",
          "channels",
          "customer-segments",
          "cost-structure",
          "revenue-streams");
  private static final int NOTES = 52;

  private CanvasContent content = canvas(0);

  @Setup
  public void generate() {
    content = canvas(NOTES);
  }

  private static CanvasContent canvas(int notes) {
    StringBuilder text = new StringBuilder("linchpin: 1\nname: Fifty-two notes\n");
    for (int block = 0; block < BLOCKS.size() && notes > 0; block++) {
      text.append(BLOCKS.get(block)).append(":\n");
      for (int note = block; note < notes; note += BLOCKS.size()) {
        text.append(
            "  n%s: {name: Note %s of what the business does and has}\n".formatted(note, note));
      }
    }
    return switch (ModelReader.read(text.toString())) {
      case Reading.Read read -> CanvasContent.of(read.document().model(), Map.of(), Map.of());
      case Reading.Unreadable unreadable ->
          throw new IllegalStateException(unreadable.problems().toString());
    };
  }

  @Benchmark
  public String svg() {
    return CanvasSvg.write(content, RenderOptions.DEFAULT);
  }
}
