package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The bakery, each of its activities stopped.
@Tag("slow")
class BakeryStopTest {
  private static final List<String> STOPPED =
      List.of(
          "bake",
          "source-ingredients",
          "administer",
          "run-web-shop",
          "deliver",
          "serve-counter",
          "maintain-ovens",
          "market",
          "develop-recipes",
          "courier");

  private static List<StopOutcome> outcomes = List.of();

  @BeforeAll
  static void stopsEachActivity() {
    StopSettings settings = new StopSettings(7, 0.0001, 16_384, 2, Recovery.NEVER);
    outcomes =
        Models.test(Models.bakery())
            .outcomes(STOPPED.stream().map(Scenario::of).toList(), settings, 90, 16_384);
  }

  private static StopOutcome outcome(String stopped) {
    return outcomes.get(STOPPED.indexOf(stopped));
  }

  @Test
  void answersTheQuestionForEach() {
    assertThat(IntStream.range(0, 10).mapToObj(i -> outcomes.get(i).verdict()))
        .containsExactly(
            Verdict.DIES,
            Verdict.POSSIBLE,
            Verdict.POSSIBLE,
            Verdict.SURVIVES,
            Verdict.SURVIVES,
            Verdict.SURVIVES,
            Verdict.SURVIVES,
            Verdict.SURVIVES,
            Verdict.SURVIVES,
            Verdict.SURVIVES);
  }

  /// The chance that a triangular grace of 20, 35 and 60 days ends before day 30 is 10 x 10 / (40 x
  /// 15).
  @Test
  void losesItsPermissionWithTheChanceOfAShortGrace() {
    assertThat(outcome("administer").by(30).value()).isCloseTo(1.0 / 6, within(0.002));
    assertThat(outcome("administer").mainCause()).contains(Death.PERMISSION);
  }

  @Test
  void comesNearThePublishedChances() {
    assertThat(outcome("bake").by(30).value()).isBetween(0.573, 0.588);
    assertThat(outcome("source-ingredients").by(30).value()).isBetween(0.12, 0.182);
    assertThat(outcome("run-web-shop").by(30).value()).isLessThan(0.02);
    assertThat(outcome("run-web-shop").by(90).value()).isGreaterThan(0.99);
  }

  @Test
  void asksForCashFirst() {
    KnowledgeValue first = outcome("bake").measureNext().getFirst();
    assertThat(first.what()).isEqualTo("cash");
    assertThat(first.gain()).isBetween(0.33, 0.42);
    assertThat(outcome("administer").measureNext().getFirst().attribute()).isEqualTo("grace");
    assertThat(outcome("administer").measureNext().getFirst().gain()).isBetween(0.14, 0.167);
    assertThat(outcome("market").measureNext()).isEmpty();
  }

  @Test
  void findsThePairThatKillsTogether() {
    StopReport report =
        Models.test(Models.bakery()).study(Scenario.of("courier"), StopSettings.STANDARD);
    assertThat(report.pairs().stream().map(StopReport.DeadlyPair::other)).contains("deliver");
  }
}
