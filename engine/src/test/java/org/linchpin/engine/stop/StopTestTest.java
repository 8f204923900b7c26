package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases with exact answers (K1 to K5 and K8).
class StopTestTest {
  private static final String NOBODY_LEAVES = "churn: 0% per month, outage-churn: 0% per month";

  @Test
  void countsPureRunway() {
    String text =
        """
        linchpin: 1
        cash: 2,700
        fixed-costs: 100 per day
        viability-floor: 0%
        value-propositions: {a: {name: A}}
        key-activities: {stop: {name: Stop, delivers: [a]}}
        revenue-streams: {ra: {for: a, amount: 200 per day}}
        """;
    assertThat(Models.day(text, "stop")).isEqualTo(28);
  }

  @ParameterizedTest
  @CsvSource({"3,14,55", "3,0,32", "0,0,29", "3,30,82"})
  void agreesWithTheClosedForm(int buffer, int paidAfter, int day) {
    String text =
        """
        linchpin: 1
        cash: 12k
        fixed-costs: 600 per day
        viability-floor: 0%%
        value-propositions: {a: {name: A}, b: {name: B}}
        key-activities:
          stop: {name: Stop, delivers: {a: {stock: %1$d days}}}
          keep: {name: Keep, delivers: [b]}
        revenue-streams:
          ra: {for: a, amount: 700 per day, variable-cost: 40%%, paid-after: %2$d days, backlog: 0%%, %3$s}
          rb: {for: b, amount: 300 per day, variable-cost: 40%%, paid-after: %2$d days, backlog: 0%%, %3$s}
        """
            .formatted(buffer, paidAfter, NOBODY_LEAVES);
    assertThat(Models.day(text, "stop")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"3,0", "3,14"})
  void livesOnAsLongAsNothingStops(int buffer, int paidAfter) {
    String text =
        """
        linchpin: 1
        cash: 12k
        fixed-costs: 600 per day
        value-propositions: {a: {name: A}}
        key-activities: {do: {name: Do, delivers: {a: {stock: %d days}}}, other: {name: Other}}
        revenue-streams: {ra: {for: a, amount: 1000 per day, variable-cost: 40%%, paid-after: %d days}}
        """
            .formatted(buffer, paidAfter);
    assertThat(Models.day(text, "other")).isZero();
  }

  @Test
  void keepsItsCustomersWhileNothingStops() {
    assertThat(customersOnDay30("other")).isCloseTo(1, within(1e-12));
  }

  @Test
  void losesCustomersAtBothRatesInAnOutage() {
    assertThat(customersOnDay30("do")).isCloseTo(0.506929568872663, within(1e-12));
  }

  @Test
  void losesThemFasterWhenNobodyNewComes() {
    assertThat(customersOnDay30("do", "market")).isCloseTo(0.485, within(1e-12));
  }

  /// Customers left on day 30, 1 for today's.
  private static double customersOnDay30(String... stopped) {
    String text =
        """
        linchpin: 1
        cash: 1M
        fixed-costs: 1 per day
        value-propositions: {a: {name: A}}
        key-activities:
          do: {name: Do, delivers: [a]}
          other: {name: Other}
          market: {name: Market, supports: {a: 0.0001 days}}
        revenue-streams:
          ra:
            for: a
            kind: subscription
            amount: 100 per day
            churn: 3% per month
            outage-churn: 50% per month
        """;
    double[] found = new double[1];
    Models.test(Models.of(text))
        .watch(
            List.of(Scenario.of(stopped)),
            Models.CALM,
            128,
            new Block.Watcher() {
              @Override
              public void day(int day, int s, int first, Ledger ledger, Terms terms) {
                if (day == 30 && s == 0) {
                  found[0] = ledger.till(0).customers[0];
                }
              }

              @Override
              public void end(int s, int first, Ledger ledger) {
                // the customers count
              }
            });
    return found[0];
  }

  @Test
  void blocksOnTheDayAfterTheGrace() {
    String text =
        """
        linchpin: 1
        cash: 1M
        fixed-costs: 100 per day
        value-propositions: {a: {name: A}}
        key-activities:
          do: {name: Do, delivers: [a]}
          licence: {name: Keep the licence, grace: 35 days}
        revenue-streams: {ra: {for: a, amount: 200 per day}}
        """;
    assertThat(Models.day(text, "licence")).isEqualTo(36);
  }

  @Test
  void coversTheGamblersRuin() {
    Deaths deaths = gambler(1, 65_536);
    Chance thirty = deaths.by(30, Variant.ACTUAL);
    Chance ten = deaths.by(10, Variant.ACTUAL);
    assertThat(thirty.value()).isCloseTo(194129627.0 / 536870912, within(3 * thirty.halfWidth()));
    assertThat(ten.value()).isCloseTo(0.109375, within(3 * ten.halfWidth()));
    assertThat(thirty.halfWidth()).isLessThan(0.005);
  }

  /// Wins or loses one a day with equal chances, holds 4 and ends below 0.
  static Deaths gambler(long seed, int replicates) {
    return gambler("4", seed, replicates);
  }

  static Deaths gambler(String cash, long seed, int replicates) {
    String text =
        """
        linchpin: 1
        cash: %s
        fixed-costs: 1 per day
        viability-floor: 0%%
        capacity-slack: 1000%%
        value-propositions: {a: {name: A}}
        key-activities: {do: {name: Do, delivers: [a]}, other: {name: Other}}
        revenue-streams:
          ra: {for: a, amount: 1 per day, varies: 100%%, churn: 0%% per month}
        """
            .formatted(cash);
    return Models.test(Models.of(text))
        .run(
            List.of(Scenario.of("other")),
            new StopTest.Settings(
                seed, 30, 0, replicates, replicates, 1, false, Weather.Law.COIN, true, true))
        .getFirst();
  }

  @Test
  void givesWilsonsIntervals() {
    assertThat(Intervals.wilson(15, 148).low()).isCloseTo(0.0624, within(1e-4));
    assertThat(Intervals.wilson(15, 148).high()).isCloseTo(0.1605, within(1e-4));
    assertThat(Intervals.wilson(81, 263).low()).isCloseTo(0.2553, within(1e-4));
    assertThat(Intervals.wilson(81, 263).high()).isCloseTo(0.3662, within(1e-4));
  }
}
