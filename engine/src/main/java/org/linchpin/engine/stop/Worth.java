package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
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
  ///
  /// Where cash is averaged over, every other number is held against what is left of each draw
  /// then, which has the same mean and far less chance in it.
  List<KnowledgeValue> ofLabel(Deaths deaths, Scope scope, long seed) {
    double[][] drawn = labels(deaths, r -> isDead(deaths, r) ? 1 : 0);
    double chance = Arrays.stream(drawn[0]).sum() / deaths.replicates();
    if (chance == 0 || chance == 1) {
      return List.of();
    }
    if (!deaths.isAveraged()) {
      return most(gains(drawn, IntStream.range(0, uncertain.length), scope, seed, NOTHING));
    }
    int cushion = Cushion.knob(plan).orElse(-1);
    IntPredicate isCushion = d -> uncertain[d] == cushion;
    List<KnowledgeValue> values =
        new ArrayList<>(
            gains(
                drawn,
                IntStream.range(0, uncertain.length).filter(isCushion),
                scope,
                seed,
                NOTHING));
    values.addAll(
        gains(
            labels(deaths, deaths::endedThen),
            IntStream.range(0, uncertain.length).filter(isCushion.negate()),
            scope,
            seed,
            NOTHING));
    return most(values);
  }

  /// What it is worth to say "dies", and what to say "survives", for each draw.
  private static double[][] labels(Deaths deaths, IntToDoubleFunction ended) {
    double[][] right = new double[2][deaths.replicates()];
    Arrays.setAll(right[0], ended);
    Arrays.setAll(right[1], r -> 1 - right[0][r]);
    return right;
  }

  private static boolean isDead(Deaths deaths, int replicate) {
    int day = deaths.day(Variant.ACTUAL, replicate);
    return day > 0 && day <= StopTest.QUESTION;
  }

  /// The numbers most worth knowing for a choice by money.
  List<KnowledgeValue> ofMoney(double[][] benefit, Scope scope, long seed, double leastGain) {
    return most(gains(benefit, IntStream.range(0, uncertain.length), scope, seed, leastGain));
  }

  private List<KnowledgeValue> gains(
      double[][] benefit, IntStream dimensions, Scope scope, long seed, double leastGain) {
    int draws = benefit[0].length;
    double bias = ValueOfInformation.bias(benefit, seed);
    List<KnowledgeValue> values = new ArrayList<>();
    for (int dimension : dimensions.toArray()) {
      int d = dimension;
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
    return values;
  }

  private static List<KnowledgeValue> most(List<KnowledgeValue> values) {
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
    int cushion = Cushion.knob(plan).orElse(-1);
    for (int d = 0; d < uncertain.length; d++) {
      int dimension = d;
      if (!scope.used().contains(uncertain[d])) {
        continue;
      }
      int[] order = order(dimension, draws);
      Knob knob = plan.knobs().get(uncertain[d]);
      boolean isDrawn = uncertain[d] == cushion;
      Swing swing =
          new Swing(
              knob.what(),
              knob.element(),
              knob.attribute(),
              knob.assumed(),
              knob.known(knob.law().at(0.1), knob.law().at(0.9)),
              dead(deaths, order, 0, tenth, isDrawn),
              dead(deaths, order, draws - tenth, draws, isDrawn));
      if (swing.size() >= SWING) {
        swings.add(swing);
      }
    }
    return swings.stream()
        .sorted(Comparator.comparingDouble((Swing swing) -> -swing.size()))
        .limit(MOST_SWINGS)
        .toList();
  }

  private static double dead(Deaths deaths, int[] order, int from, int to, boolean isDrawn) {
    double dead = 0;
    for (int i = from; i < to; i++) {
      dead += isDrawn ? (isDead(deaths, order[i]) ? 1 : 0) : deaths.endedThen(order[i]);
    }
    return dead / (to - from);
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
