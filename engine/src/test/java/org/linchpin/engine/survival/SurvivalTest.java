package org.linchpin.engine.survival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;

/// Closed-form cases of the time to survive: revenue 1000 a day of which 70 % is cut, variable
/// costs 40 %, fixed costs 600 a day, cash 12,000.
class SurvivalTest {

  @ParameterizedTest
  @CsvSource({"3,14,55", "3,0,32", "0,0,29", "3,30,82"})
  void agreesWithTheClosedForm(int buffer, int paidAfter, int day) {
    BusinessModel model =
        model(
            """
            linchpin: 1
            cash: 12k
            fixed-costs: 600 per day
            value-propositions: {a: {name: A}, b: {name: B}}
            key-activities:
              stop: {name: Stop, delivers: {a: {stock: %d days}}}
              keep: {name: Keep, delivers: [b]}
            revenue-streams:
              ra: {for: a, amount: 700 per day, variable-cost: 40%%, paid-after: %d days}
              rb: {for: b, amount: 300 per day, variable-cost: 40%%, paid-after: %d days}
            """
                .formatted(buffer, paidAfter, paidAfter));
    assertThat(day(model, "stop")).isEqualTo(day);
  }

  @Test
  void countsPureRunway() {
    BusinessModel model =
        model(
            """
            linchpin: 1
            cash: 2,700
            fixed-costs: 100 per day
            value-propositions: {a: {name: A}}
            key-activities: {stop: {name: Stop, delivers: [a]}}
            revenue-streams: {ra: {for: a, amount: 200 per day}}
            """);
    assertThat(day(model, "stop")).isEqualTo(28);
  }

  @Test
  void blocksOnTheDayAfterTheGrace() {
    BusinessModel model =
        model(
            """
            linchpin: 1
            cash: 1M
            fixed-costs: 100 per day
            value-propositions: {a: {name: A}}
            key-activities:
              do: {name: Do, delivers: [a]}
              licence: {name: Keep the licence, grace: 35 days}
            revenue-streams: {ra: {for: a, amount: 200 per day}}
            """);
    assertThat(day(model, "licence")).isEqualTo(36);
  }

  private static int day(BusinessModel model, String stopped) {
    BusinessGraph graph = BusinessGraph.of(model);
    Survival survival =
        new SurvivalAnalysis(graph, Revenue.of(model)).of(graph.node(stopped).orElseThrow());
    assertThat(survival).isInstanceOf(Survival.Days.class);
    return ((Survival.Days) survival).day().orElse(0);
  }

  private static BusinessModel model(String text) {
    Reading reading = ModelReader.read(text);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().model();
  }
}
