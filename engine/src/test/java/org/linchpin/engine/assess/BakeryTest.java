package org.linchpin.engine.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.ActivityClass;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;

/// The corner bakery: R1 = A1 A2 A6 A4 (A3 + P3), R2 = A1 A2 A6 A5, R3 = A1 A2 A6 (A3 + P3).
class BakeryTest {
  private static BusinessModel bakery;
  private static Assessment assessment;

  @BeforeAll
  static void assess() throws IOException {
    Reading reading = ModelReader.read(Files.readString(Path.of("../examples/corner-bakery.yaml")));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    bakery = ((Reading.Read) reading).document().model();
    assessment = Assessor.assess(bakery);
  }

  private static ActivityAssessment activity(String id) {
    return assessment.activity(id).orElseThrow();
  }

  @Test
  void findsRevenueAtRisk() {
    Map<String, Double> atRisk =
        assessment.activities().stream()
            .collect(Collectors.toMap(ActivityAssessment::id, a -> a.atRisk().amount()));
    assertThat(atRisk.get("bake")).isEqualTo(100_000, within(1e-6));
    assertThat(atRisk.get("source-ingredients")).isEqualTo(100_000, within(1e-6));
    assertThat(atRisk.get("maintain-ovens")).isEqualTo(100_000, within(1e-6));
    assertThat(atRisk.get("run-web-shop")).isEqualTo(60_000, within(1e-6));
    assertThat(atRisk.get("serve-counter")).isEqualTo(30_000, within(1e-6));
    assertThat(atRisk.get("deliver")).isZero();
    assertThat(atRisk.get("market")).isZero();
  }

  @Test
  void findsRevenueAtRiskWhenTheCourierCarriesThreeTimesItsShare() {
    assertThat(activity("deliver").atRisk().byCapacity()).isEqualTo(0.28, within(1e-9));
  }

  @Test
  void findsMinimalCutSets() {
    assertThat(cutSets("subscription"))
        .containsExactlyInAnyOrder(
            Set.of("bake"),
            Set.of("source-ingredients"),
            Set.of("run-web-shop"),
            Set.of("maintain-ovens"),
            Set.of("deliver", "courier"));
    assertThat(cutSets("counter-sales"))
        .containsExactlyInAnyOrder(
            Set.of("bake"),
            Set.of("source-ingredients"),
            Set.of("serve-counter"),
            Set.of("maintain-ovens"));
    assertThat(cutSets("wholesale"))
        .containsExactlyInAnyOrder(
            Set.of("bake"),
            Set.of("source-ingredients"),
            Set.of("maintain-ovens"),
            Set.of("deliver", "courier"));
  }

  private static List<Set<String>> cutSets(String stream) {
    return assessment.streams().stream()
        .filter(s -> s.id().equals(stream))
        .flatMap(s -> s.cutSets().stream())
        .<Set<String>>map(TreeSet::new)
        .toList();
  }

  @Test
  void findsTheHiddenPair() {
    assertThat(assessment.hidden())
        .containsExactly(new HiddenGroup(List.of("deliver", "courier"), 70_000, 0.7));
  }

  @Test
  void sharesRevenueByShapley() {
    double total = assessment.totalRevenue();
    assertThat(total * activity("bake").attribution()).isEqualTo(24_500, within(1e-6));
    assertThat(total * activity("source-ingredients").attribution())
        .isEqualTo(24_500, within(1e-6));
    assertThat(total * activity("maintain-ovens").attribution()).isEqualTo(24_500, within(1e-6));
    assertThat(total * activity("run-web-shop").attribution()).isEqualTo(14_000, within(1e-6));
    assertThat(total * activity("serve-counter").attribution()).isEqualTo(7_500, within(1e-6));
    assertThat(total * activity("deliver").attribution()).isEqualTo(2_500, within(1e-6));
    assertThat(activity("administer").attribution()).isZero();
  }

  @Test
  void findsImportance() {
    assertThat(assessment.streams().stream().map(s -> s.availability().orElseThrow()).toList())
        .satisfiesExactly(
            h -> assertThat(h).isEqualTo(.8989329888, within(1e-9)),
            h -> assertThat(h).isEqualTo(.92207808, within(1e-9)),
            h -> assertThat(h).isEqualTo(.92673504, within(1e-9)));
    assertThat(birnbaum("bake")).isEqualTo(92_720.0736, within(1e-4));
    assertThat(birnbaum("source-ingredients")).isEqualTo(91_783.5072, within(1e-4));
    assertThat(birnbaum("deliver")).isEqualTo(6_352.09344, within(1e-5));
    assertThat(birnbaum("run-web-shop")).isEqualTo(55_604.1024, within(1e-4));
    assertThat(birnbaum("serve-counter")).isEqualTo(27_941.76, within(1e-4));
    assertThat(birnbaum("maintain-ovens")).isEqualTo(94_651.7418, within(1e-3));
    assertThat(activity("maintain-ovens").measures().orElseThrow().improvement())
        .isEqualTo(3_786.07, within(5e-3));
    assertThat(activity("bake").measures().orElseThrow().improvement())
        .isEqualTo(1_854.40, within(5e-3));
  }

  private static double birnbaum(String id) {
    return activity(id).measures().orElseThrow().birnbaum();
  }

  @Test
  void classifiesEveryActivity() {
    assertThat(
            assessment.activities().stream()
                .collect(
                    Collectors.toMap(ActivityAssessment::id, a -> a.classification().possible())))
        .isEqualTo(
            Map.of(
                "bake", Set.of(ActivityClass.CRITICAL_COMMODITY),
                "source-ingredients", Set.of(ActivityClass.CRITICAL_COMMODITY),
                "run-web-shop", Set.of(ActivityClass.CRITICAL_COMMODITY),
                "maintain-ovens", Set.of(ActivityClass.CRITICAL_COMMODITY),
                "serve-counter", Set.of(ActivityClass.CRITICAL_COMMODITY),
                "deliver", Set.of(ActivityClass.SUPPORTING),
                "market", Set.of(ActivityClass.SUPPORTING),
                "develop-recipes", Set.of(ActivityClass.SLOW_BURN_CORE),
                "administer", Set.of(ActivityClass.ENABLING)));
  }
}
