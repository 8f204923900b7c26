package org.linchpin.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linchpin.engine.ActivityClass.CORE;
import static org.linchpin.engine.ActivityClass.CRITICAL_COMMODITY;
import static org.linchpin.engine.ActivityClass.ENABLING;
import static org.linchpin.engine.ActivityClass.SLOW_BURN_CORE;
import static org.linchpin.engine.ActivityClass.SUPPORTING;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Assessor;
import org.linchpin.engine.assess.Level;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.vocabulary.ActivityAttributes;

class ExampleVerdictsTest {
  private static final Map<String, Assessment> ASSESSED = new ConcurrentHashMap<>();

  /// What a person would call an activity of each class.
  private static final Map<ActivityClass, String> DECLARED =
      Map.of(
          CORE, "essential",
          SLOW_BURN_CORE, "essential",
          CRITICAL_COMMODITY, "essential",
          ENABLING, "supporting",
          SUPPORTING, "supporting");

  @Test
  void declaresWhatIsComputed() {
    for (Example example : ExamplesTest.sound()) {
      if (!example.id().equals("corner-bakery")) {
        Assessment assessment = assess(example.id());
        assessment
            .activities()
            .forEach(
                activity ->
                    assertThat(activity.classification().possible())
                        .as("%s of %s", activity.id(), example.id())
                        .allSatisfy(
                            type ->
                                assertThat(declared(assessment, activity.id()))
                                    .isEqualTo(DECLARED.get(type))));
      }
    }
  }

  @Test
  void callsTheDeclaredTypeTheLargestAndMissesNoStep() {
    for (Example example : ExamplesTest.sound()) {
      assertThat(assess(example.id()).mix().mismatch()).as(example.id()).isFalse();
      assertThat(assess(example.id()).mix().missingSteps()).as(example.id()).isEmpty();
    }
  }

  @Test
  void showsWhatTheCompaniesAreExamplesOf() {
    assertThat(classes("netflix")).containsEntry("create-content", Set.of(SLOW_BURN_CORE));
    assertThat(classes("supermarket")).containsEntry("restock-shelves", Set.of(CRITICAL_COMMODITY));
    assertThat(classes("mckinsey"))
        .containsEntry("consult", Set.of(CORE, CRITICAL_COMMODITY))
        .doesNotContainValue(Set.of(CORE))
        .doesNotContainValue(Set.of(SLOW_BURN_CORE));
    assertThat(classes("law-firm-criminal"))
        .containsEntry("consult-clients", Set.of(SUPPORTING))
        .containsEntry("review-case-law", Set.of(SUPPORTING))
        .containsEntry("specialise", Set.of(CORE))
        .containsEntry("run-case-system", Set.of(CORE));
  }

  @Test
  void computesEveryNumberOfTheQuantifiedOnes() {
    for (Example example : ExamplesTest.ofKind(Example.Kind.QUANTIFIED)) {
      Assessment assessment = assess(example.id());
      assertThat(assessment.level()).as(example.id()).isEqualTo(Level.L3);
      assertThat(assessment.missing()).as(example.id()).isEmpty();
    }
  }

  @Test
  void endsTheMarketplaceWithinAMonthAndNotTheSoftwareCompany() {
    assertThat(day("marketplace", "run-platform")).isEqualTo(25);
    assertThat(day("marketplace", "settle")).isEqualTo(26);
    assertThat(day("marketplace", "check-identities")).isEqualTo(31);
    assertThat(day("saas", "run-service")).isEqualTo(68);
    assertThat(day("law-firm", "keep-licence")).isEqualTo(22);
    assertThat(day("law-firm", "argue")).isEqualTo(119);
  }

  private static int day(String example, String activity) {
    Survival survival = assess(example).activity(activity).orElseThrow().survival();
    return ((Survival.Days) survival).day().orElseThrow();
  }

  private static String declared(Assessment assessment, String activity) {
    return assessment
        .model()
        .element(activity)
        .orElseThrow()
        .value(ActivityAttributes.DECLARED)
        .orElse("");
  }

  private static Map<String, Set<ActivityClass>> classes(String example) {
    Map<String, Set<ActivityClass>> classes = new HashMap<>();
    assess(example).activities().forEach(a -> classes.put(a.id(), a.classification().possible()));
    return classes;
  }

  private static Assessment assess(String id) {
    return ASSESSED.computeIfAbsent(
        id, i -> Assessor.assess(ExamplesTest.model(Examples.named(i).orElseThrow())));
  }
}
