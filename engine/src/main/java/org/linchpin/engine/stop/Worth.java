package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linchpin.engine.stop.StopReport.Swing;

/// Which of the uncertain numbers of a plan are worth measuring for a verdict.
///
/// The decision is the label: right or wrong counts one. What is worth knowing is what raises the
/// chance of giving the right one.
final class Worth {
  /// A smaller gain changes no answer.
  private static final double NOTHING = 0.005;

  private static final int MOST = 3;

  /// Smaller differences may be chance.
  private static final double SWING = 0.05;

  private static final int MOST_SWINGS = 8;

  private final Plan plan;
  private final Points points;
  private final int[] uncertain;
  private final Map<Integer, Map<Integer, int[]>> orders = new HashMap<>();

  Worth(Plan plan, Points points) {
    this.plan = plan;
    this.points = points;
    this.uncertain = Terms.uncertain(plan.knobs());
  }

  /// The numbers most worth knowing for the 30-day label.
  List<KnowledgeValue> ofLabel(Deaths deaths, Scope scope, long seed) {
    int draws = deaths.replicates();
    double[][] right = new double[2][draws];
    int dead = 0;
    for (int r = 0; r < draws; r++) {
      int day = deaths.day(Variant.ACTUAL, r);
      boolean dies = day > 0 && day <= StopTest.QUESTION;
      dead += dies ? 1 : 0;
      right[dies ? 0 : 1][r] = 1;
    }
    return dead == 0 || dead == draws ? List.of() : of(right, scope, seed, NOTHING);
  }

  /// The numbers most worth knowing for a choice by money.
  List<KnowledgeValue> ofMoney(double[][] benefit, Scope scope, long seed, double leastGain) {
    return of(benefit, scope, seed, leastGain);
  }

  private List<KnowledgeValue> of(double[][] benefit, Scope scope, long seed, double leastGain) {
    int draws = benefit[0].length;
    double bias = ValueOfInformation.bias(benefit, seed);
    List<KnowledgeValue> values = new ArrayList<>();
    for (int d = 0; d < uncertain.length; d++) {
      int dimension = d;
      if (!scope.used().contains(uncertain[d])) {
        continue;
      }
      int[] order = order(dimension, draws);
      double gain = ValueOfInformation.plain(benefit, order) - bias;
      if (gain >= leastGain) {
        Knob knob = plan.knobs().get(uncertain[d]);
        values.add(
            new KnowledgeValue(
                knob.what(),
                knob.element(),
                knob.attribute(),
                knob.assumed(),
                gain,
                knob.known(),
                HowToMeasure.sentence(knob.attribute())));
      }
    }
    return values.stream()
        .sorted(Comparator.comparingDouble((KnowledgeValue value) -> -value.gain()))
        .limit(MOST)
        .toList();
  }

  /// The numbers that move the 30-day chance, those with the largest difference between the tenth
  /// of the draws with their lowest and the tenth with their highest values first.
  List<Swing> swings(Deaths deaths, Scope scope) {
    int draws = deaths.replicates();
    int tenth = Math.max(1, draws / 10);
    List<Swing> swings = new ArrayList<>();
    for (int d = 0; d < uncertain.length; d++) {
      int dimension = d;
      if (!scope.used().contains(uncertain[d])) {
        continue;
      }
      int[] order = order(dimension, draws);
      Knob knob = plan.knobs().get(uncertain[d]);
      Swing swing =
          new Swing(
              knob.what(),
              knob.element(),
              knob.attribute(),
              knob.assumed(),
              knob.known(knob.law().at(0.1), knob.law().at(0.9)),
              dead(deaths, order, 0, tenth),
              dead(deaths, order, draws - tenth, draws));
      if (swing.size() >= SWING) {
        swings.add(swing);
      }
    }
    return swings.stream()
        .sorted(Comparator.comparingDouble((Swing swing) -> -swing.size()))
        .limit(MOST_SWINGS)
        .toList();
  }

  private static double dead(Deaths deaths, int[] order, int from, int to) {
    int dead = 0;
    for (int i = from; i < to; i++) {
      int day = deaths.day(Variant.ACTUAL, order[i]);
      dead += day > 0 && day <= StopTest.QUESTION ? 1 : 0;
    }
    return (double) dead / (to - from);
  }

  /// The draws from the lowest to the highest value of a number; kept, for every scenario asks.
  private int[] order(int dimension, int draws) {
    return orders
        .computeIfAbsent(draws, key -> new HashMap<>())
        .computeIfAbsent(
            dimension,
            key ->
                IntStream.range(0, draws)
                    .mapToLong(r -> ((long) (points.at(r, key) * 0x1p40) << 22) | r)
                    .sorted()
                    .mapToInt(coded -> (int) (coded & 0x3FFFFF))
                    .toArray());
  }
}
