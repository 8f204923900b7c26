package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.stop.StopTest.Settings;

/// What must hold of every stop test, whatever the numbers.
class StopPropertiesTest {
  private static final int REPLICATES = 512;

  private static String shop(String cash, String stock, String amount, String more) {
    return """
        linchpin: 1
        currency: EUR
        cash: %s
        fixed-costs: 900 per day
        value-propositions: {a: {name: A}, b: {name: B}}
        key-activities:
          bake: {name: Bake, delivers: {a: {stock: %s}}, varies: 20%%}
          serve: {name: Serve, delivers: [b], after: {bake: 1..4 days}}
        %s
        revenue-streams:
          ra: {for: a, amount: %s, variable-cost: 20..40%%, paid-after: 0..20 days}
          rb: {for: b, kind: subscription, amount: 20k..24k per month, variable-cost: 30%%}
        """
        .formatted(cash, stock, more, amount);
  }

  private static Deaths deaths(String text, String stopped) {
    return Models.test(Models.of(text))
        .run(
            List.of(Scenario.of(stopped)),
            new Settings(
                3, 60, 0.0001, REPLICATES, REPLICATES, 1, false, Weather.Law.LOGNORMAL, true, true))
        .getFirst();
  }

  /// Deaths replicate by replicate; a replicate without one counts as one that dies later.
  private static int[] days(Deaths deaths) {
    int[] days = new int[deaths.replicates()];
    for (int r = 0; r < days.length; r++) {
      int day = deaths.day(Variant.ACTUAL, r);
      days[r] = day == 0 ? Integer.MAX_VALUE : day;
    }
    return days;
  }

  private static void assertNeverEarlier(int[] later, int[] earlier) {
    for (int r = 0; r < later.length; r++) {
      assertThat(later[r]).as("replicate %d", r).isGreaterThanOrEqualTo(earlier[r]);
    }
  }

  @Test
  void livesNoShorterWithMoreCash() {
    int[] poor = days(deaths(shop("15k", "2..5 days", "18k per month", ""), "bake"));
    int[] rich = days(deaths(shop("19k", "2..5 days", "18k per month", ""), "bake"));
    assertNeverEarlier(rich, poor);
    assertThat(rich).isNotEqualTo(poor);
  }

  @Test
  void livesNoShorterWithMoreStock() {
    int[] less = days(deaths(shop("15k", "2..5 days", "18k per month", ""), "bake"));
    int[] more = days(deaths(shop("15k", "8..20 days", "18k per month", ""), "bake"));
    assertNeverEarlier(more, less);
    assertThat(more).isNotEqualTo(less);
  }

  @Test
  void doesNotDependOnUnitsAndPeriods() {
    int[] month = days(deaths(shop("15k", "14 days", "36.5k per month", ""), "bake"));
    int[] year = days(deaths(shop("EUR 15,000", "2 weeks", "438k per year", ""), "bake"));
    assertThat(year).isEqualTo(month);
  }

  @Test
  void drawsTheSameWhateverElseIsInTheModel() {
    String more = "key-resources: {oven: {name: Oven}}";
    int[] alone = days(deaths(shop("15k", "3 days", "18k per month", ""), "bake"));
    int[] among = days(deaths(shop("15k", "3 days", "18k per month", more), "bake"));
    assertThat(among).isEqualTo(alone);
  }

  @Test
  void endsTheSameOnAnyNumberOfThreads() {
    StopTest test = Models.test(Models.bakery());
    List<Scenario> scenarios = List.of(Scenario.of("bake"), Scenario.of("deliver"));
    int[][] found = new int[3][];
    for (int threads = 1; threads <= 3; threads++) {
      Settings settings =
          new Settings(
              5, 60, 0.0001, 1024, 1024, threads, false, Weather.Law.LOGNORMAL, true, true);
      found[threads - 1] = days(test.run(scenarios, settings).getFirst());
    }
    assertThat(found[1]).isEqualTo(found[0]);
    assertThat(found[2]).isEqualTo(found[0]);
  }

  @Test
  void endsTheSameWhenEverythingIsRecomputed() {
    StopTest test = Models.test(Models.bakery());
    List<Scenario> scenarios = List.of(Scenario.of("bake"), Scenario.of("market"));
    Settings reuse =
        new Settings(5, 60, 0.0001, 256, 256, 1, false, Weather.Law.LOGNORMAL, true, true);
    Settings all =
        new Settings(5, 60, 0.0001, 256, 256, 1, false, Weather.Law.LOGNORMAL, false, true);
    for (int s = 0; s < 2; s++) {
      assertThat(days(test.run(scenarios, all).get(s)))
          .isEqualTo(days(test.run(scenarios, reuse).get(s)));
    }
  }

  /// Intervals of 95 % must hold the true chance in 93.5 to 96.5 % of many independent runs.
  @Test
  @Tag("slow")
  void keepsWhatItsIntervalsPromise() {
    int repeats = 1000;
    int held = 0;
    double chance = 194129627.0 / 536870912;
    for (int seed = 1; seed <= repeats; seed++) {
      Chance found = StopTestTest.gambler(seed, 2048).by(30, Variant.ACTUAL);
      held += found.low() <= chance && chance <= found.high() ? 1 : 0;
    }
    assertThat((double) held / repeats).isBetween(0.935, 0.965);
  }
}
