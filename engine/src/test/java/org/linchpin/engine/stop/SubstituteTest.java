package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much a substitute can take on is uncertain as well.
class SubstituteTest {
  /// Contribution 1,000 a day when all is delivered, fixed costs 600, cash 3,000: with level s the
  /// money runs out by day 30 when 30 (600 - 1000 s) > 3,000, that is below s = 0.5.
  private static StopOutcome without(String courier) {
    String text =
        """
        linchpin: 1
        cash: 3000
        fixed-costs: 600 per day
        viability-floor: 0%%
        pays-after: 0 days
        capacity-slack: 0%%
        value-propositions: {a: {name: A}}
        key-activities: {van: {name: Van, delivers: [a], backed-up-by: {courier: {%s}}}}
        key-partners: {courier: {name: Courier}}
        revenue-streams:
          ra: {for: a, amount: 1000 per day, variable-cost: 0%%, paid-after: 0 days, backlog: 0%%,
            varies: 0%%, churn: 0%% per month, outage-churn: 0%% per month}
        """
            .formatted(courier);
    return Models.test(Models.of(text))
        .outcomes(List.of(Scenario.of("van")), StopSettings.STANDARD, 90)
        .getFirst();
  }

  /// A lognormal surge between 2 and 4 is below 2.5 with chance 0.27905; a beta share between 10
  /// and 30 % has no such closed form and is held to the law itself.
  @ParameterizedTest
  @CsvSource({
    "'share: 20%, surge: 2..4', 0.27905",
    "'share: 20%, surge: 3', 0",
    "'share: 20%, surge: 2', 1"
  })
  void drawsTheSurge(String courier, double chance) {
    StopOutcome outcome = without(courier);
    assertThat(outcome.by(30).value()).isCloseTo(chance, within(0.01));
  }

  @Test
  void drawsTheShareAsABeta() {
    double expected = BetaLaw.throughRange(0.10, 0.30).below(0.5 / 3);
    StopOutcome outcome = without("share: 10..30%, surge: 3");
    assertThat(outcome.by(30).value()).isCloseTo(expected, within(0.01));
  }

  @Test
  void drawsWhatItCovers() {
    double expected = BetaLaw.throughRange(0.2, 0.8).below(0.5);
    StopOutcome outcome = without("covers: 20..80%");
    assertThat(outcome.by(30).value()).isCloseTo(expected, within(0.01));
  }

  @Test
  void saysThatTheSurgeIsWorthKnowing() {
    StopOutcome outcome = without("share: 20%, surge: 2..4");
    assertThat(outcome.measureNext())
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.what()).isEqualTo("surge of Courier");
              assertThat(value.attribute()).isEqualTo("surge");
              assertThat(value.gain()).isCloseTo(0.279, within(0.02));
            });
  }
}
