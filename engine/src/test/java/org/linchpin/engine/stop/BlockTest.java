package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// What must not change an answer: what is computed again, by how many threads, beside what else.
class BlockTest {
  private static final int REPLICATES = 512;

  /// A circle of needs, a group with a backup, a condition and a permission, all of it noisy.
  private static final String TANGLE =
      """
      linchpin: 1
      cash: 3k..9k
      fixed-costs: 600 per day
      value-propositions: {a: {name: A}, b: {name: B}}
      key-activities:
        one: {name: One, varies: 30%, after: {two: {stock: 2 days}}, delivers: [a]}
        two: {name: Two, varies: 10%, after: {three: {stock: 1..3 days}}}
        three: {name: Three, after: {one: {stock: 4 days}, four: {half-life: 20 days}}}
        four: {name: Four, varies: 50%}
        five: {name: Five, delivers: {b: {stock: 2 days}}, workaround: {share: 40%, delay: 3 days}}
        six:
          name: Six
          delivers: [b]
          backed-up-by: {four: {share: 20%, surge: 3, switch-delay: 2 days}}
        papers: {name: Papers, grace: 10..40 days}
        tell: {name: Tell, supports: {a: 20..45..120 days}}
      revenue-streams:
        ra: {for: a, amount: 700 per day, variable-cost: 40%, paid-after: 5..20 days}
        rb: {for: b, kind: subscription, amount: 300 per day, variable-cost: 20%, refund: 50%}
      """;

  static Stream<BusinessModel> models() throws IOException {
    return Stream.of(
        Models.bakery(),
        Models.of(Files.readString(Path.of("../bench/models/chains.yaml"))),
        Models.of(TANGLE));
  }

  @ParameterizedTest
  @MethodSource("models")
  void findsTheSameDeathsWithAndWithoutWhatIsReused(BusinessModel model) {
    assertThat(deaths(model, 1, true)).isEqualTo(deaths(model, 1, false));
  }

  @ParameterizedTest
  @MethodSource("models")
  void findsTheSameDeathsOnAnyNumberOfThreads(BusinessModel model) {
    assertThat(deaths(model, 3, true)).isEqualTo(deaths(model, 1, true));
  }

  @Test
  void leavesOtherDrawsAloneWhenSomethingIsAdded() {
    String more =
        TANGLE
            .replace("  papers:", "  extra: {name: Extra, varies: 20%, delivers: [c]}\n  papers:")
            .replace("b: {name: B}", "b: {name: B}, c: {name: C}")
            .replace("  rb:", "  rc: {for: c, amount: 50 per day, varies: 40%}\n  rb:");
    assertThat(sales(more)).isEqualTo(sales(TANGLE));
  }

  @Test
  void stopsWatchingOnlyWhatIsOver() {
    String text =
        """
        linchpin: 1
        cash: 100
        fixed-costs: 100 per day
        value-propositions: {a: {name: A}}
        key-activities: {do: {name: Do, delivers: [a]}}
        revenue-streams:
          ra: {for: a, amount: 200 per day, churn: 50% per month, outage-churn: 99% per month}
        """;
    List<Integer> watched = new ArrayList<>();
    for (boolean dead : new boolean[] {true, false}) {
      int[] days = new int[1];
      Models.test(Models.of(text))
          .watch(
              List.of(Scenario.of("do")),
              Models.CALM,
              Lanes.COUNT,
              new Block.Watcher() {
                @Override
                public void day(int day, int s, int first, Ledger ledger, Terms terms) {
                  days[0] += s == 0 ? 1 : 0;
                }

                @Override
                public void end(int s, int first, Ledger ledger) {
                  assertThat(ledger.isOver()).isEqualTo(s == 0);
                }

                @Override
                public boolean followsTheDead() {
                  return dead;
                }
              });
      watched.add(days[0]);
    }
    assertThat(watched.get(0)).isEqualTo(365);
    assertThat(watched.get(1)).isBetween(2, 60);
  }

  /// Days of death of every variant, with the causes, when each activity stops.
  private static List<String> deaths(BusinessModel model, int threads, boolean reuse) {
    List<Scenario> scenarios = new ArrayList<>(List.of(Scenario.of()));
    model.all(ElementKind.ACTIVITY).stream()
        .map(Element::id)
        .forEach(id -> scenarios.add(Scenario.of(id)));
    String[][] found = new String[scenarios.size()][REPLICATES / Lanes.COUNT];
    Models.test(model)
        .watch(
            scenarios,
            new StopTest.Settings(
                1,
                90,
                0.01,
                REPLICATES,
                REPLICATES,
                threads,
                false,
                Weather.Law.LOGNORMAL,
                reuse,
                true),
            REPLICATES,
            new Block.Watcher() {
              @Override
              public void day(int day, int s, int first, Ledger ledger, Terms terms) {
                // only the end counts
              }

              @Override
              public void end(int s, int first, Ledger ledger) {
                if (s >= 0) {
                  found[s][first / Lanes.COUNT] =
                      Arrays.deepToString(ledger.days) + Arrays.toString(ledger.causes);
                }
              }

              @Override
              public boolean followsTheDead() {
                return false;
              }
            });
    List<String> all = new ArrayList<>();
    for (int s = 0; s < found.length; s++) {
      all.add(scenarios.get(s).stopped() + ": " + String.join(" ", found[s]));
    }
    return all;
  }

  /// What the first stream earns on each day without any stop.
  private static List<Double> sales(String text) {
    List<Double> sales = new ArrayList<>();
    Models.test(Models.of(text))
        .watch(
            List.of(),
            StopTest.Settings.STANDARD,
            Lanes.COUNT,
            new Block.Watcher() {
              @Override
              public void day(int day, int s, int first, Ledger ledger, Terms terms) {
                sales.add(ledger.till(0).customers[7]);
                sales.add(ledger.till(0).net()[7]);
              }

              @Override
              public void end(int s, int first, Ledger ledger) {
                // the days count
              }
            });
    return sales;
  }
}
