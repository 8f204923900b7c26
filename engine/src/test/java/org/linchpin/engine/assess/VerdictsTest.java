package org.linchpin.engine.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.stop.CalmDays;
import org.linchpin.engine.survival.Survival;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;

/// Verdicts that a person would reach with pencil and paper.
class VerdictsTest {
  private static BusinessModel model(String header, String activities, String stream) {
    String text =
        """
        linchpin: 1
        currency: EUR
        viability-floor: 0%%
        %s
        customer-segments: {c: {name: Cooks}}
        value-propositions: {v: {name: Cheese like at home, for: [c]}}
        key-activities:
          make: {name: Make cheese, delivers: [v], vrio: {valuable: yes, rare: no}}
          %s
        key-partners: {p: {name: Neighbour}}
        revenue-streams:
          s: {from: c, for: v, variable-cost: 0%%, paid-after: 0 days, churn: 0%% per month,
            outage-churn: 0%% per month, varies: 0%%, backlog: 0%%, %s}
        """
            .formatted(header, activities, stream);
    Reading reading = ModelReader.read(text);
    assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().model();
  }

  private static ActivityAssessment assess(BusinessModel model, String activity) {
    return Assessor.assess(model).activity(activity).orElseThrow();
  }

  @Test
  void aBackupThatCarriesLittleIsNone() {
    String sell = "sell: {name: Sell it, delivers: [v], vrio: {valuable: yes, rare: no}, %s}";
    ActivityAssessment weak =
        assess(
            model(
                "cash: 20k\nfixed-costs: 10k per month",
                sell.formatted("backed-up-by: {p: {covers: 1%}}"),
                "amount: 30k per month"),
            "sell");
    assertThat(weak.atRisk().share()).isZero();
    assertThat(weak.atRisk().byCapacity()).isCloseTo(0.99, within(1e-9));
    assertThat(weak.classification().certain()).contains(ActivityClass.CRITICAL_COMMODITY);
    assertThat(weak.classification().reasons())
        .contains("99 % of revenue is lost, whatever its backup can take on");
    ActivityAssessment strong =
        assess(
            model(
                "cash: 20k\nfixed-costs: 10k per month",
                sell.formatted("backed-up-by: {p: {covers: 80%}}"),
                "amount: 30k per month"),
            "sell");
    assertThat(strong.classification().certain()).contains(ActivityClass.SUPPORTING);
  }

  @Test
  void aBusinessThatEndsAnywayMakesNothingNecessary() {
    BusinessModel losing =
        model(
            "cash: 10k\nfixed-costs: 20k per month",
            "clean: {name: Clean the kitchen}",
            "amount: 2k per month");
    assertThat(assess(losing, "clean").classification().possible())
        .isEqualTo(Set.of(ActivityClass.UNLINKED));
    assertThat(assess(losing, "make").classification().certain())
        .contains(ActivityClass.CRITICAL_COMMODITY);
  }

  @Test
  void whatIsPlannedIsNotNeededYet() {
    BusinessModel model =
        model(
            "cash: 50k\nfixed-costs: 10k per month",
            "grill: {name: Build a grill, status: planned, delivers: [v]}",
            "amount: 20k per month");
    assertThat(assess(model, "grill").atRisk().share()).isZero();
    assertThat(assess(model, "grill").serves()).isNotEmpty();
    assertThat(assess(model, "make").attribution()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aQuantityOfTheWrongSortIsUnknown() {
    BusinessModel model =
        model("cash: 50k\nfixed-costs: 10k per month", "", "amount: 20k per fortnight");
    assertThat(assess(model, "make").survival()).isInstanceOf(Survival.Unknown.class);
    BusinessModel shares =
        model("cash: 50%\nfixed-costs: 10k per month", "", "amount: 20k per month");
    assertThat(Assessor.assess(shares).missing()).contains("cash");
  }

  /// Half of the work and 15 % of slack sell 57.5 % of 1,500 a day, against costs of 1,000: 137.50
  /// a day are lacking, and 15,000 last 109 days.
  @Test
  void aStopgapIsStretchedBySlackWithAndWithoutChance() {
    BusinessModel model =
        model(
            "cash: 15k\nfixed-costs: 1000 per day",
            "wrap: {name: Wrap it, delivers: [v], workaround: {share: 50%, delay: 0 days}}",
            "amount: 1500 per day");
    Survival.Days days = (Survival.Days) assess(model, "wrap").survival();
    assertThat(days.day()).hasValue(110);
    assertThat(CalmDays.of(model, List.of("wrap"))).containsExactly(110);
  }
}
