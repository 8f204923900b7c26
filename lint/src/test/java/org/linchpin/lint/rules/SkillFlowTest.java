package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.control.XmrChart;
import org.linchpin.engine.tokens.Allocation;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Models;
import org.linchpin.model.Element;

class SkillFlowTest {
  private static final double DAYS_A_MONTH = 365.0 / 12;

  /// Three people, three skills, 360 hours wanted and 360 there: an exact cover exists.
  private static final String TEAM =
      """
      linchpin: 1
      key-activities:
        bake: {name: Bake bread, needs-skill: {baking: {hours: 200 hours per month}}}
        drive: {name: Deliver bread, needs-skill: {driving: {hours: 120 hours per month}}}
        count: {name: Plan the money, needs-skill: {finance: {hours: 40 hours per month}}}
      skills:
        baking: {name: Baking}
        driving: {name: Driving}
        finance: {name: Finance}
      people-and-teams:
        ana: {name: Ana, hours: 120 hours per month, has-skill: [baking, finance]}
        ben: {name: Ben, hours: 160 hours per month, has-skill: [baking, driving]}
        cy: {name: Cy, hours: 80 hours per month, has-skill: [driving]}
      """;

  @Test
  void coversTheWorkWhenEachHourIsGivenOnce() {
    assertThat(SkillFlow.gap(context(TEAM))).isEmpty();
  }

  @Test
  void namesWhatIsMissingWhenOnePersonLeaves() {
    String without = TEAM.replaceAll("  cy: .*\n", "");
    SkillFlow.Gap gap = SkillFlow.gap(context(without)).orElseThrow();
    assertThat(gap.hours() * DAYS_A_MONTH).isCloseTo(80, within(1e-6));
    assertThat(gap.people()).extracting(Element::name).containsExactly("Ana", "Ben");
  }

  @Test
  void leavesOutPeopleWhoDoNotCompete() {
    String more = TEAM.replace("hours: 40 hours", "hours: 130 hours").replace("200", "10");
    SkillFlow.Gap gap = SkillFlow.gap(context(more)).orElseThrow();
    assertThat(gap.hours() * DAYS_A_MONTH).isCloseTo(10, within(1e-6));
    assertThat(gap.skills()).extracting(Element::name).containsExactly("Finance");
    assertThat(gap.people()).extracting(Element::name).containsExactly("Ana");
  }

  @Test
  void takesHoursThatAreNotStatedToSuffice() {
    assertThat(SkillFlow.gap(context(TEAM.replace("hours: 80 hours per month, ", "")))).isEmpty();
    assertThat(
            SkillFlow.gap(context(TEAM.replaceAll("name: (Ana|Ben|Cy), hours: .*?,", "name: $1,"))))
        .isEmpty();
  }

  @Test
  void countsPersonHoursLikeHours() {
    String people =
        TEAM.replaceAll(
            "name: (Ana|Ben|Cy), hours: (\\d+) hours", "name: $1, hours: $2 person-hours");
    assertThat(SkillFlow.gap(context(people))).isEmpty();
    assertThat(SkillFlow.gap(context(people.replaceAll("  cy: .*\n", "")))).isPresent();
  }

  @Test
  void theCoefficientOfNakamotoCountsTheFewestWithAMajority() {
    assertThat(new Allocation(List.of(.30, .25, .15, .10, .10, .05, .05)).nakamoto()).hasValue(2);
    assertThat(new Allocation(List.of(.5, .5)).nakamoto()).hasValue(2);
    assertThat(new Allocation(List.of(.51, .49)).nakamoto()).hasValue(1);
    assertThat(new Allocation(List.of(.1, .2)).nakamoto()).isEmpty();
  }

  @Test
  void aChartOfIndividualsHasThePublishedLimits() {
    XmrChart chart = XmrChart.of(List.of(10., 12., 11., 13., 9.));
    // mean 11, mean moving range 2.25: limits 5.015 and 16.985
    assertThat(new TargetChart(chart, 16.98, "higher").isOff()).isFalse();
    assertThat(new TargetChart(chart, 16.99, "higher").isOff()).isTrue();
    assertThat(new TargetChart(chart, 5.02, "lower").isOff()).isFalse();
    assertThat(new TargetChart(chart, 5.01, "lower").isOff()).isTrue();
    assertThat(new TargetChart(chart, 9, "lower").isOff()).isFalse();
  }

  private static CheckContext context(String text) {
    return Models.context(text);
  }
}
