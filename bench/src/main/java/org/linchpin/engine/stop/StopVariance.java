package org.linchpin.engine.stop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// How many replicates a chance of death by day 30 takes: crude Monte Carlo against what the stop
/// test does, and how often its intervals hold the truth.
///
/// Crude is counted as p (1 - p) / n, which independent replicates would give. Both of ours are the
/// variance of the answer over many seeds. The truth is the mean of all of them together with four
/// times as many replicates.
public final class StopVariance {
  private final StopTest test;
  private final List<Scenario> scenarios;
  private final int replicates;
  private final int seeds;

  private StopVariance(BusinessModel model, int replicates, int seeds) {
    this.test = StopTest.of(BusinessGraph.of(model), Revenue.of(model));
    List<Scenario> all = new ArrayList<>(List.of(Scenario.of()));
    model.all(ElementKind.ACTIVITY).stream()
        .map(Element::id)
        .forEach(id -> all.add(Scenario.of(id)));
    this.scenarios = List.copyOf(all);
    this.replicates = replicates;
    this.seeds = seeds;
  }

  /// Takes model files, and optionally `--replicates=` (1,024) and `--seeds=` (200) before them.
  public static void main(String[] arguments) throws IOException {
    int replicates = option(arguments, "--replicates=", 1024);
    int seeds = option(arguments, "--seeds=", 200);
    System.out.printf(
        Locale.ROOT,
        "%d replicates, %d seeds; fewer: how many times fewer than crude for the same interval%n",
        replicates,
        seeds);
    System.out.println("model                  stopped          chance  drawn  averaged  coverage");
    for (String file : Stream.of(arguments).filter(a -> !a.startsWith("--")).toList()) {
      if (ModelReader.read(Files.readString(Path.of(file))) instanceof Reading.Read(var document)) {
        new StopVariance(document.model(), replicates, seeds)
            .print(Path.of(file).getFileName().toString());
      }
    }
  }

  private static int option(String[] arguments, String name, int otherwise) {
    return Stream.of(arguments)
        .filter(a -> a.startsWith(name))
        .mapToInt(a -> Integer.parseInt(a.substring(name.length())))
        .findFirst()
        .orElse(otherwise);
  }

  private List<Deaths> deaths(int seed, int size, boolean average) {
    return test.run(
        scenarios,
        new StopTest.Settings(
            seed, 30, 0, size, size, 1, false, Weather.Law.LOGNORMAL, true, average));
  }

  private void print(String name) {
    Chance[][] drawn = new Chance[scenarios.size()][seeds];
    Chance[][] averaged = new Chance[scenarios.size()][seeds];
    double[] truth = new double[scenarios.size()];
    for (int seed = 0; seed < seeds; seed++) {
      List<Deaths> one = deaths(seed, replicates, false);
      List<Deaths> other = deaths(seed, replicates, true);
      List<Deaths> many = deaths(1_000_000 + seed, 4 * replicates, true);
      for (int s = 0; s < truth.length; s++) {
        drawn[s][seed] = one.get(s).by(StopTest.QUESTION, Variant.ACTUAL);
        averaged[s][seed] = other.get(s).by(StopTest.QUESTION, Variant.ACTUAL);
        truth[s] += many.get(s).by(StopTest.QUESTION, Variant.ACTUAL).value() / seeds;
      }
    }
    for (int s = 0; s < truth.length; s++) {
      double p = truth[s];
      double crude = p * (1 - p) / replicates;
      if (p > 0.001 && p < 0.999) {
        System.out.printf(
            Locale.ROOT,
            "%-22s %-16s %6.4f %6.1f %9.1f  %.3f%n",
            name,
            String.join("+", scenarios.get(s).stopped()),
            p,
            crude / variance(drawn[s], p),
            crude / variance(averaged[s], p),
            covered(averaged[s], p));
      }
    }
  }

  private static double variance(Chance[] found, double truth) {
    return Stream.of(found)
        .mapToDouble(c -> Math.pow(c.value() - truth, 2))
        .average()
        .orElseThrow();
  }

  private static double covered(Chance[] found, double truth) {
    return Stream.of(found)
        .mapToDouble(c -> c.low() <= truth && truth <= c.high() ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
