package org.linchpin.engine.stop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// The whole stop test of one model file for a fixed number of replicates: nothing stops, then each
/// activity stops.
///
/// It stands in the package of the simulator because the public door stops by itself as soon as a
/// verdict is certain, which is no measure of speed.
public final class StopRun {
  private static final int HORIZON = 90;

  private final StopTest test;
  private final List<Scenario> scenarios;

  StopRun(BusinessModel model, List<Scenario> scenarios) {
    this.test = StopTest.of(BusinessGraph.of(model), Revenue.of(model));
    this.scenarios = List.copyOf(scenarios);
  }

  private static List<Scenario> each(BusinessModel model) {
    List<Scenario> scenarios = new ArrayList<>(List.of(Scenario.of()));
    model.all(ElementKind.ACTIVITY).stream()
        .map(Element::id)
        .forEach(id -> scenarios.add(Scenario.of(id)));
    return scenarios;
  }

  static StopRun of(Path file) throws IOException {
    String text = Files.readString(file);
    if (ModelReader.read(text) instanceof Reading.Read(var document)) {
      return new StopRun(document.model(), each(document.model()));
    }
    throw new IllegalArgumentException("The file %s is no model.".formatted(file));
  }

  /// Everything once.
  ///
  /// @param reuse whether a scenario recomputes only what its stop can reach
  List<Deaths> all(int replicates, int threads, boolean reuse) {
    return deaths(
        new StopTest.Settings(
            1,
            HORIZON,
            0,
            replicates,
            replicates,
            threads,
            false,
            Weather.Law.LOGNORMAL,
            reuse,
            true));
  }

  List<Deaths> deaths(StopTest.Settings settings) {
    int replicates = (settings.mostReplicates() + Lanes.COUNT - 1) / Lanes.COUNT * Lanes.COUNT;
    List<Deaths> deaths = new ArrayList<>();
    for (int s = 0; s < scenarios.size(); s++) {
      deaths.add(new Deaths(settings.horizon()));
      deaths.getLast().grow(replicates);
    }
    test.watch(scenarios, settings, replicates, new Recorder(deaths));
    return deaths;
  }

  private record Recorder(List<Deaths> deaths) implements Block.Watcher {
    @Override
    public void day(int day, int s, int first, Ledger ledger, Terms terms) {
      // only the end counts
    }

    @Override
    public void end(int s, int first, Ledger ledger) {
      if (s >= 0) {
        deaths.get(s).record(first, ledger);
      }
    }

    @Override
    public boolean followsTheDead() {
      return false;
    }
  }

  /// Takes a model file and then, as arguments for one run or line by line for many, `full` or
  /// `cone`, the number of replicates and of threads; prints the seconds, those of processor time
  /// in the calling thread, and, for each scenario, the chances of death by day 30 and 90 with
  /// their half-widths.
  public static void main(String[] arguments) throws IOException {
    StopRun run = of(Path.of(arguments[0]));
    if (arguments.length > 1) {
      System.out.println(run.line(String.join(" ", arguments).split(" ", 2)[1]));
      return;
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(run.line(line));
      System.out.flush();
    }
  }

  private String line(String command) {
    String[] words = command.split(" ");
    long start = System.nanoTime();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long processor = thread.getCurrentThreadCpuTime();
    List<Deaths> deaths =
        all(Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[0].equals("cone"));
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%.6f %.6f",
            (System.nanoTime() - start) / 1e9,
            (thread.getCurrentThreadCpuTime() - processor) / 1e9));
    for (Deaths found : deaths) {
      for (int day : new int[] {StopTest.QUESTION, HORIZON}) {
        Chance chance = found.by(day, Variant.ACTUAL);
        line.append(String.format(Locale.ROOT, " %.6f %.6f", chance.value(), chance.halfWidth()));
      }
    }
    return line.toString();
  }
}
