package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.model.quantity.Spread;

/// Averaging over cash instead of drawing it.
class CushionTest {
  private static Deaths stopped(String cash, String credit) {
    String shop =
        """
      linchpin: 1
      cash: %s
      credit: %s
      fixed-costs: 100 per day
      viability-floor: 0%%
      value-propositions: {a: {name: A}}
      key-activities: {do: {name: Do, delivers: [a]}}
      revenue-streams:
        ra: {for: a, amount: 300 per day, variable-cost: 20%%, churn: 0%% per month}
      """
            .formatted(cash, credit);
    return Models.test(Models.of(shop)).run(List.of(Scenario.of("do")), Models.CALM).getFirst();
  }

  private static double below(double low, double high, double x) {
    return Law.of(new Spread.Range(low, high), false).below(x);
  }

  /// Nothing comes in and 100 a day go out, so that day 30 is reached with 3,000.
  @Test
  void givesTheExactChanceWhereOnlyCashIsUncertain() {
    Deaths cash = stopped("2k..4k", "0");
    assertThat(cash.isAveraged()).isTrue();
    assertThat(cash.by(30, Variant.ACTUAL).value())
        .isCloseTo(below(2000, 4000, 2999.995), within(1e-5));
    assertThat(cash.by(40, Death.INSOLVENCY)).isCloseTo(below(2000, 4000, 3999.995), within(1e-5));
    assertThat(cash.alive(Variant.ACTUAL)[30])
        .isCloseTo(1 - cash.by(30, Variant.ACTUAL).value(), within(1e-12));
    Deaths credit = stopped("1k", "1k..3k");
    assertThat(credit.isAveraged()).isTrue();
    assertThat(credit.by(30, Variant.ACTUAL).value())
        .isCloseTo(below(1000, 3000, 1999.995), within(1e-5));
  }

  @Test
  void drawsWhereNothingOfTheKindIsUncertain() {
    assertThat(stopped("3k", "0").isAveraged()).isFalse();
    assertThat(stopped("{samples: [2000, 3000, 4000]}", "0").isAveraged()).isFalse();
  }

  @Test
  void looksUpWhatTheLawSays() {
    for (Spread spread :
        List.of(
            new Spread.Range(100, 5000),
            new Spread.Range(-40, 30),
            new Spread.Pert(0, 1, 10),
            new Spread.Triangular(25, 45, 65))) {
      Law law = Law.of(spread, false);
      double[] row = Lanes.row();
      for (int l = 0; l < row.length; l++) {
        row[l] = law.at((l + 0.5) / row.length);
      }
      double[] expected = row.clone();
      Cushion.of(law).below(row);
      for (int l = 0; l < row.length; l++) {
        assertThat(row[l])
            .as("%s at %s", spread, expected[l])
            .isCloseTo(law.below(expected[l]), within(1e-4))
            .isCloseTo((l + 0.5) / row.length, within(2e-3));
      }
    }
  }

  /// How far a walk of 30 fair steps has to fall for each of these chances, by reflection.
  private static double ruin(Law cash) {
    double chance = 0;
    for (int fall = 1; fall <= 30; fall++) {
      chance += (reaches(fall) - reaches(fall + 1)) * cash.below(fall - 0.005);
    }
    return chance;
  }

  private static double reaches(int fall) {
    double chance = 0;
    for (int downs = 0; downs <= 30; downs++) {
      int end = 2 * downs - 30;
      double path = 1;
      for (int k = 1; k <= downs; k++) {
        path *= (30.0 - downs + k) / k;
      }
      path /= Math.pow(2, 30);
      chance += end > fall ? 2 * path : end == fall ? path : 0;
    }
    return chance;
  }

  /// The gambler who does not know what he holds: intervals of 95 % must hold the true chance in
  /// 93.5 to 96.5 % of many independent runs, and be less than half as wide as those of as many
  /// replicates drawn at random.
  @Test
  @Tag("slow")
  void keepsWhatItsIntervalsPromise() {
    int repeats = 1000;
    int replicates = 1024;
    double chance = ruin(Law.of(new Spread.Range(2, 9), false));
    int held = 0;
    double width = 0;
    for (int seed = 1; seed <= repeats; seed++) {
      Chance found = StopTestTest.gambler("2..9", seed, replicates).by(30, Variant.ACTUAL);
      held += found.low() <= chance && chance <= found.high() ? 1 : 0;
      width += found.halfWidth() / repeats;
    }
    assertThat((double) held / repeats).isBetween(0.935, 0.965);
    assertThat(width).isLessThan(1.96 * Math.sqrt(chance * (1 - chance) / replicates));
  }
}
