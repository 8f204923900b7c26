package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;

/// Rules that calculate: each threshold from both sides, and the figures in the messages.
class NumbersInRulesTest {
  private static final String BASE =
      """
      linchpin: 1
      currency: EUR
      customer-segments:
        people: {name: People nearby}
      value-propositions:
        fresh: {name: Fresh bread all day, for: [people]}
      """;

  @Test
  void unevenWorkWaitsAboveEightyFivePercent() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], frequency: %s per day, capacity: 100 per day, ca2: %s, ce2: %s, duration: 10 minutes}
            """;
    assertThat(messages("KA404", text.formatted(85, 1, 1))).isEmpty();
    assertThat(messages("KA404", text.formatted(100, 1, 1)))
        .singleElement()
        .asString()
        .contains("loaded to 100 %", "the queue only grows");
    assertThat(messages("KA404", text.formatted(101, 1, 1))).isEmpty();
    assertThat(messages("KA404", text.formatted(90, 0.5, 0.49))).isEmpty();
    // Kingman: (0.6 + 0.4)/2 * 0.9/0.1 * 10 minutes
    assertThat(messages("KA404", text.formatted(90, 0.6, 0.4)))
        .singleElement()
        .asString()
        .contains("loaded to 90 %", "(0.5, ", "about 45 minutes");
  }

  @Test
  void breakEvenLiesWhereContributionsCoverFixedCosts() {
    String text =
        BASE
            + """
            fixed-costs: 18k per month
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], capacity: %s per month}
            offerings:
              cake: {name: Cake, realises: [fresh], consumes: [bake], price: 100 per cake, variable-cost: 20 per cake}
            """;
    assertThat(messages("KA407", text.formatted(225))).isEmpty();
    assertThat(messages("KA407", text.formatted(224)))
        .singleElement()
        .asString()
        .contains("leaves EUR 80", "EUR 18,000 a month", "takes 225 sales a month", "allows 224");
  }

  @Test
  void aMixBreaksEvenTogether() {
    String text =
        BASE
            + """
            fixed-costs: 3,315,000 per year
            key-activities:
              make: {name: Make bikes, delivers: [fresh], capacity: %s per year}
            offerings:
              a: {name: A, realises: [fresh], consumes: [make], price: 200, variable-cost: 50, demand: 30 per year}
              b: {name: B, realises: [fresh], consumes: [make], price: 500, variable-cost: 300, demand: 50 per year}
              c: {name: C, realises: [fresh], consumes: [make], price: 800, variable-cost: 550, demand: 20 per year}
            """;
    assertThat(messages("KA407", text.formatted(17_000))).isEmpty();
    assertThat(messages("KA407", text.formatted(16_990))).hasSize(1);
  }

  @Test
  void theScarcestResourceLimitsWhatCanBeSold() {
    String text =
        BASE
            + """
            fixed-costs: 18k per month
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], needs: {oven: {quantity: 2 hours}}}
            key-resources:
              oven: {name: Oven, capacity: %s hours per month}
            offerings:
              cake: {name: Cake, realises: [fresh], consumes: {bake: {quantity: 0.5}}, price: 100, variable-cost: 20}
            """;
    assertThat(messages("KA407", text.formatted(226))).isEmpty();
    assertThat(messages("KA407", text.formatted(224)))
        .singleElement()
        .asString()
        .contains("'Oven'");
  }

  @Test
  void costsInStepsCanPutBreakEvenOutOfReach() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], capacity: %s per month}
            cost-structure:
              rent: {name: Rent, amount: 2k per month, behaviour: fixed}
              shifts: {name: Shifts, amount: 1.5k per month, behaviour: step-fixed, step-size: 1000}
            offerings:
              loaf: {name: Loaf, realises: [fresh], consumes: [bake], price: 10, variable-cost: 6}
            """;
    assertThat(messages("KA407", text.formatted(876))).isEmpty();
    assertThat(messages("KA407", text.formatted(874)))
        .singleElement()
        .asString()
        .contains(
            "EUR 2,000 a month and another EUR 1,500 a month for each 1,000 sales", "875 sales");
  }

  @Test
  void breakEvenIsLeftOpenWhenAPriceIsMissing() {
    assertThat(
            messages(
                "KA407",
                BASE
                    + """
                    fixed-costs: 18k per month
                    key-activities:
                      bake: {name: Bake bread, delivers: [fresh], capacity: 1 per month}
                    offerings:
                      cake: {name: Cake, realises: [fresh], consumes: [bake], price: 100}
                    """))
        .isEmpty();
  }

  @Test
  void offeringsThatAreOnlyAPartOfWhatIsSoldSayNothingOfBreakEven() {
    String text =
        BASE
            + """
            fixed-costs: 18k per month
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], capacity: 100 per month}
            offerings:
              cake: {name: Cake, realises: [fresh], consumes: [bake], price: 100, variable-cost: 20, demand: 100 per month}
            revenue-streams:
              sales: {name: Sales, from: [people], for: [fresh], amount: %s per month}
            """;
    assertThat(messages("KA407", text.formatted("10k"))).hasSize(1);
    assertThat(messages("KA407", text.formatted("11k"))).isEmpty();
  }

  @Test
  void capacityMayBeThirtyPercentAboveDemand() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], capacity: %s per day, frequency: %s per day}
            offerings:
              loaf: {name: Loaf, realises: [fresh], consumes: [bake], demand: 100 per day}
            """;
    assertThat(messages("KA408", text.formatted(130, 111))).isEmpty();
    assertThat(messages("KA408", text.formatted(131, 112)))
        .hasSize(2)
        .anySatisfy(message -> assertThat(message).contains("3,985 times a month", "3,042"))
        .anySatisfy(message -> assertThat(message).contains("10.7 % of that finds no buyer"));
  }

  @Test
  void fivePercentMoreThanTheCheapestWayIsNoMatter() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh]}
            machines:
              old: {name: Old oven}
              new: {name: New oven}
            operations:
              heat: {name: Heat, of: [bake], on: {old: %s, new: 1}}
            routings:
              usual: {name: Usual way, steps: [heat]}
            """;
    assertThat(messages("KA410", text.formatted("1.05"))).isEmpty();
    assertThat(messages("KA410", text.formatted("1.06")))
        .singleElement()
        .asString()
        .contains("costs EUR 1.06", "'Heat' on 'New oven'", "EUR 1.");
  }

  @Test
  void aRoutingThroughTheSameActivitiesIsCompared() {
    assertThat(
            messages(
                "KA410",
                BASE
                    + """
                    key-activities:
                      bake: {name: Bake bread, delivers: [fresh]}
                    operations:
                      heat: {name: Heat, of: [bake]}
                      grill: {name: Grill, of: [bake]}
                    routings:
                      usual: {name: Usual way, steps: [heat], cost-per-unit: 3}
                      other: {name: Other way, steps: [grill], cost-per-unit: 2}
                    jobs:
                      order: {name: Order, route: [usual]}
                    """))
        .singleElement()
        .asString()
        .contains("'Usual way' costs EUR 3", "on 'Other way' it would cost EUR 2");
  }

  @Test
  void aJobMayEndOnTheDayItIsDue() {
    String text =
        BASE
            + """
            jobs:
              first: {name: First, release: 2026-10-20, duration: 2 days}
              second: {name: Second, after: [first], duration: 3 days, due: %s}
            key-activities:
              bake: {name: Bake bread, delivers: [fresh]}
            """;
    assertThat(messages("KA411", text.formatted("2026-10-24"))).isEmpty();
    assertThat(messages("KA411", text.formatted("2026-10-23")))
        .singleElement()
        .asString()
        .contains(
            "due on 2026-10-23", "3 days after 'First'", "done on 2026-10-24 at the earliest");
  }

  @Test
  void jobsInACircleHaveNoDay() {
    assertThat(
            messages(
                "KA411",
                BASE
                    + """
                    jobs:
                      first: {name: First, after: [second], release: 2026-10-20, duration: 2 days, due: 2026-10-20}
                      second: {name: Second, after: [first], duration: 3 days, due: 2026-10-20}
                    key-activities:
                      bake: {name: Bake bread, delivers: [fresh]}
                    """))
        .isEmpty();
  }

  @Test
  void fifteenPercentMayBeIdle() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], frequency: %s per day, needs: {oven: {quantity: 1 hour}}}
            key-resources:
              oven: {name: Oven, cost: 1k per month, capacity: 20 hours per day}
            """;
    assertThat(messages("KA508", text.formatted(17))).isEmpty();
    assertThat(messages("KA508", text.formatted(16)))
        .singleElement()
        .asString()
        .contains("20 % of 'Oven'", "EUR 200 a month of EUR 1,000 a month");
  }

  @Test
  void idleCapacityIsLeftOpenWhenAUserIsSilent() {
    assertThat(
            messages(
                "KA508",
                BASE
                    + """
                    key-activities:
                      bake: {name: Bake bread, delivers: [fresh], frequency: 1 per day, needs: {oven: {quantity: 1 hour}}}
                      roast: {name: Roast coffee, delivers: [fresh], needs: [oven]}
                    key-resources:
                      oven: {name: Oven, cost: 1k per month, capacity: 20 hours per day}
                    """))
        .isEmpty();
  }

  @Test
  void anAdvantageMustOutlastTheNextReviewAndTheAnswer() {
    String text =
        """
        linchpin: 1
        last-review: 2026-10-01
        customer-segments: {people: {name: People nearby}}
        value-propositions: {fresh: {name: Fresh bread all day, for: [people]}}
        key-activities:
          bake:
            name: Bake bread
            delivers: [fresh]
            vrio: {valuable: yes, rare: yes}
            imitation: {barrier: boring, time-to-copy: %s days, evidence: Seen}
        """;
    assertThat(messages("KA609", text.formatted(271))).isEmpty();
    assertThat(messages("KA609", text.formatted(270)))
        .singleElement()
        .asString()
        .contains("in 270 days", "about 2027-06-28", "due on 2026-12-31", "180 days");
  }

  @Test
  void cashMustLastUntilBreakEven() {
    String text =
        BASE.replace("people: {name: People nearby}", "people: {name: People nearby, growth: %s}")
            + """
            cash: 10k
            fixed-costs: 7k per month
            key-activities:
              bake: {name: Bake bread, delivers: [fresh]}
            revenue-streams:
              sales: {name: Sales, from: [people], for: [fresh], amount: 10k per month, variable-cost: 40%%}
            """;
    assertThat(messages("BM805", text.formatted("4%% per month".replace("%%", "%")))).isEmpty();
    assertThat(messages("BM805", text.formatted("0.1% per month")))
        .singleElement()
        .asString()
        .contains(
            "leave EUR 6,000 a month",
            "EUR 7,000",
            "EUR 1,000 are lost",
            "EUR 10,000 last about 10 months",
            "growing by 0.1 % a month");
  }

  @Test
  void digitsBelowAHundredthOfTheWidthSayNothing() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], cost: %s per month}
            """;
    assertThat(messages("MD910", text.formatted("101..201"))).isEmpty();
    assertThat(messages("MD910", text.formatted("1200..2400"))).isEmpty();
    assertThat(messages("MD910", text.formatted("101..202")))
        .singleElement()
        .asString()
        .contains("101..202", "A range 101 wide", "below 10", "'100..200");
  }

  @Test
  void almostTenTimesBetterNeedsNoProof() {
    String text =
        BASE.replace("for: [people]", "benefit-ratio: %s, for: [people]")
            + "key-activities:\n  bake: {name: Bake bread, delivers: [fresh]}\n";
    assertThat(messages("FW952", text.formatted("9.9"))).isEmpty();
    assertThat(messages("FW952", text.formatted("10")))
        .singleElement()
        .asString()
        .contains("than what", "how you know")
        .doesNotContain("by how much");
  }

  @Test
  void theOnlyStreamIsNamedWhenItsSizeIsNotKnown() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh]}
            key-partners:
              mill: {name: Mill in the valley, provides: [bake]}
            revenue-streams:
              sales: {name: Counter sales, from: [people], for: [fresh]%s}
            """;
    assertThat(messages("KA610", text.formatted("")))
        .containsExactly(
            "Your only revenue stream, 'Counter sales', stops when 'Mill in the valley' does. Find a"
                + " second partner, keep a stock, or agree on an exit plan.");
    assertThat(messages("FW953", text.formatted("")))
        .singleElement()
        .asString()
        .startsWith("'Counter sales' is your only revenue stream, and nothing shows");
    assertThat(messages("KA610", text.formatted(", amount: 5k per month")))
        .singleElement()
        .asString()
        .startsWith("100 % of your revenue stops");
  }

  @Test
  void maintenanceMayTakeHalfAsLongAgainAsIsCheapest() {
    String text =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], needs: [oven]}
            key-resources:
              oven: {name: Oven, maintained-under: [care], weibull-shape: 2.5, weibull-scale: 1000 days}
            maintenance-policies:
              care: {name: Oven care, every: %s days, preventive-cost: 1k, failure-cost: 5k}
            """;
    assertThat(messages("KA409", text.formatted(739))).isEmpty();
    assertThat(messages("KA409", text.formatted(740)))
        .singleElement()
        .asString()
        .contains("'Oven care' comes every 740 days", "'Oven' lasts", "about every 493 days");
  }

  @Test
  void timesAreToldInTheUnitThatSuits() {
    assertThat(
            List.of(1.0 / 1440, 45.0 / 1440, 1.0 / 24, 3.5 / 24, 2.0, 400.0).stream()
                .map(Words::time))
        .containsExactly("1 minute", "45 minutes", "1 hour", "3.5 hours", "2 days", "400 days");
  }

  private static List<String> messages(String code, String text) {
    return Rules.linter().check(Models.context(text)).of(code).map(Finding::message).toList();
  }
}
