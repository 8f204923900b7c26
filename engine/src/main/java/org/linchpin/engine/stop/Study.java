package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linchpin.engine.stop.StopReport.Band;
import org.linchpin.engine.stop.StopReport.DeadlyPair;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Looks at one stop in depth.
final class Study {
  private static final int YEAR = 365;

  /// Replicates whose cash is followed day by day.
  private static final int FOLLOWED = 1024;

  /// Replicates at least, when it is about one stop only.
  private static final int IN_DEPTH = 4096;

  /// Replicates for each pair.
  private static final int PER_PAIR = 512;

  /// Other stops tried together with this one.
  private static final int MOST_PAIRS = 60;

  /// A pair must be deadlier than both alone by more than this.
  private static final double MORE = 0.05;

  private final StopTest test;
  private final Scenario scenario;
  private final StopSettings settings;

  Study(StopTest test, Scenario scenario, StopSettings settings) {
    this.test = test;
    this.scenario = scenario;
    this.settings = settings;
  }

  StopReport report() {
    List<StopOutcome> outcomes =
        test.outcomes(List.of(scenario, Scenario.of()), settings, YEAR, IN_DEPTH);
    StopOutcome outcome = outcomes.getFirst();
    Followed followed = new Followed();
    Deaths deaths = outcome.deaths();
    Points points =
        test.watch(List.of(scenario), settings.days(StopReport.SHOWN), FOLLOWED, followed);
    points.prepare(deaths.replicates());
    Map<Variant, Chance> variants = new EnumMap<>(Variant.class);
    for (Variant variant : Variant.values()) {
      variants.put(variant, deaths.by(StopTest.QUESTION, variant));
    }
    return new StopReport(
        outcome,
        outcomes.get(1),
        IntStream.rangeClosed(0, StopReport.SHOWN).mapToObj(day -> alive(deaths, day)).toList(),
        followed.bands(followed.stopped),
        followed.bands(followed.calm),
        variants,
        followed.contributionLeft(),
        new Worth(test.plan(), points).swings(deaths, test.scope(scenario, settings)),
        pairs(),
        new ProtectionStudy(test, scenario, settings).protection());
  }

  private static Chance alive(Deaths deaths, int day) {
    if (day == 0) {
      return new Chance(1, 1, 1);
    }
    Chance dead = deaths.by(day, Variant.ACTUAL);
    return new Chance(1 - dead.value(), 1 - dead.high(), 1 - dead.low());
  }

  /// Tries every other activity and partner together with this stop.
  private List<DeadlyPair> pairs() {
    List<String> others =
        test.plan().graph().model().elements().stream()
            .filter(
                element ->
                    element.kind() == ElementKind.ACTIVITY || element.kind() == ElementKind.PARTNER)
            .map(Element::id)
            .filter(id -> !scenario.stopped().contains(id))
            .limit(MOST_PAIRS)
            .toList();
    List<Scenario> tried = new ArrayList<>();
    tried.add(scenario);
    for (String other : others) {
      tried.add(Scenario.of(other));
      List<String> both = new ArrayList<>(scenario.stopped());
      both.add(other);
      tried.add(new Scenario(both));
    }
    StopSettings quick =
        new StopSettings(
            settings.seed(),
            settings.precision(),
            PER_PAIR,
            settings.threads(),
            settings.recovery());
    List<Deaths> deaths = test.run(tried, quick.days(StopReport.SHOWN));
    List<DeadlyPair> pairs = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      add(pairs, others.get(i), deaths.getFirst(), deaths.get(2 * i + 1), deaths.get(2 * i + 2));
    }
    return pairs;
  }

  private static void add(
      List<DeadlyPair> pairs, String other, Deaths alone, Deaths otherAlone, Deaths both) {
    for (int day : new int[] {StopTest.QUESTION, StopReport.SHOWN}) {
      Chance together = both.by(day, Variant.ACTUAL);
      Chance one = alone.by(day, Variant.ACTUAL);
      Chance two = otherAlone.by(day, Variant.ACTUAL);
      if (together.low() > 0.5 && together.low() > one.high() + two.high() + MORE) {
        pairs.add(new DeadlyPair(other, day, together, one, two));
        return;
      }
    }
  }

  /// Takes down the cash of some replicates on every day.
  private static final class Followed implements Block.Watcher {
    final float[][] stopped = new float[StopReport.SHOWN + 1][FOLLOWED];
    final float[][] calm = new float[StopReport.SHOWN + 1][FOLLOWED];
    private final double[] left = new double[FOLLOWED];
    private final double[] leftCalm = new double[FOLLOWED];

    @Override
    public void day(int day, int s, int first, Ledger ledger, Terms terms) {
      float[][] into = s < 0 ? calm : stopped;
      for (int l = 0; l < Lanes.COUNT; l++) {
        into[day][first + l] = (float) (terms.cash[l] + ledger.balance[l]);
        if (day == 1) {
          into[0][first + l] = (float) terms.cash[l];
        }
      }
    }

    @Override
    public void end(int s, int first, Ledger ledger) {
      System.arraycopy(ledger.customersThen, 0, s < 0 ? leftCalm : left, first, Lanes.COUNT);
    }

    List<Band> bands(float[][] cash) {
      return Arrays.stream(cash).map(Followed::band).toList();
    }

    private static Band band(float[] day) {
      float[] sorted = day.clone();
      Arrays.sort(sorted);
      return new Band(
          sorted[sorted.length / 20],
          sorted[sorted.length / 2],
          sorted[sorted.length - 1 - sorted.length / 20]);
    }

    double contributionLeft() {
      double whole = Arrays.stream(leftCalm).sum();
      return whole > 0 ? Arrays.stream(left).sum() / whole : 0;
    }
  }
}
