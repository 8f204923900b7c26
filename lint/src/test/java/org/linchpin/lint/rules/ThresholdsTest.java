package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linchpin.lint.Models;

/// Each threshold from both sides.
class ThresholdsTest {
  private static final String BASE =
      """
      linchpin: 1
      customer-segments:
        people: {name: People nearby}
      value-propositions:
        fresh: {name: Fresh bread all day, for: [people]}
      """;

  @Test
  void detailMayLieAtTheEndOfItsBand() {
    String levels =
        """
        linchpin: 1
        size: small
        key-activities:
          saw: {name: Saw boards, level: %s}
          glue: {name: Glue tops, level: %s}
          oil: {name: Oil tables, level: 4}
        """;
    assertThat(fires("KA106", levels.formatted(3, 3))).isFalse();
    assertThat(fires("KA106", levels.formatted(2.9, 2.9))).isTrue();
  }

  @Test
  void levelsMayLieTwoApart() {
    String levels =
        """
        linchpin: 1
        key-activities:
          saw: {name: Saw boards, level: %s}
          oil: {name: Oil tables, level: 4}
        """;
    assertThat(fires("KA107", levels.formatted(2))).isFalse();
    assertThat(fires("KA107", levels.formatted(1.9))).isTrue();
  }

  @Test
  void fourWordsOfFiveAreTheSame() {
    assertThat(
            fires(
                "KA110",
                "linchpin: 1\nkey-activities: [Deliver warm rye bread, Deliver warm rye bread"
                    + " daily-fresh]\n"))
        .isTrue();
    assertThat(
            fires(
                "KA110",
                "linchpin: 1\nkey-activities: [Deliver warm bread, Deliver warm bread"
                    + " daily-fresh]\n"))
        .isFalse();
  }

  @Test
  void dependenciesAreExpectedFromFiveActivitiesOn() {
    String four =
        BASE
            + """
            key-activities:
              a: {name: Source flour, delivers: [fresh]}
              b: {name: Knead dough, delivers: [fresh]}
              c: {name: Bake bread, delivers: [fresh]}
              d: {name: Deliver bread, delivers: [fresh]}
            """;
    assertThat(fires("KA401", four)).isFalse();
    assertThat(fires("KA401", four + "  e: {name: Serve customers, delivers: [fresh]}\n")).isTrue();
    assertThat(
            fires(
                "KA401",
                four + "  e: {name: Serve customers, delivers: [fresh], status: planned}\n"))
        .isFalse();
  }

  @Test
  void aFifthOfTheRevenueMakesASinglePointOfFailure() {
    String streams =
        BASE
            + """
              cakes: {name: Cakes to order, for: [people]}
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], workaround: 100%%}
              cake: {name: Make cakes, delivers: [cakes]}
            revenue-streams:
              one: {name: Bread sales, from: [people], for: [fresh], share: %s}
              two: {name: Cake sales, from: [people], for: [cakes], share: %s}
            """;
    assertThat(fires("KA406", streams.formatted("80%", "20%"))).isTrue();
    assertThat(fires("KA406", streams.formatted("80.1%", "19.9%"))).isFalse();
  }

  @Test
  void fourKeyActivitiesInHouseAreTooMany() {
    String activity =
        "  %s: {name: Bake %s, delivers: [fresh], sourcing: in-house, vrio: {rare: no}}\n";
    String stream = "revenue-streams:\n  one: {name: Bread sales, from: [people], for: [fresh]}\n";
    String three =
        BASE
            + stream
            + "key-activities:\n"
            + activity.formatted("a", "bread")
            + activity.formatted("b", "cakes")
            + activity.formatted("c", "rolls");
    assertThat(fires("KA601", three)).isFalse();
    assertThat(fires("KA601", three + activity.formatted("d", "tarts"))).isTrue();
  }

  @Test
  void halfOfTheActivitiesMayBeUndeclared() {
    String half =
        """
        linchpin: 1
        key-activities:
          a: {name: Bake bread, declared: essential}
          b: {name: Serve customers}
        """;
    assertThat(fires("KA602", half)).isFalse();
    assertThat(fires("KA602", half + "  c: {name: Deliver bread, declared: unknown}\n")).isTrue();
  }

  @Test
  void partnersMayCarryHalfOfACoreActivity() {
    String core =
        BASE
            + """
            key-activities:
              recipes:
                name: Develop recipes
                delivers: [fresh]
                vrio: {valuable: yes, rare: yes, inimitable: yes, organised: yes}
                performed-by: {own: %s, chef: %s}
            key-partners:
              chef: {name: Famous chef}
            revenue-streams:
              one: {name: Bread sales, from: [people], for: [fresh]}
            """;
    assertThat(fires("KA604", core.formatted("50%", "50%"))).isFalse();
    assertThat(fires("KA604", core.formatted("49%", "51%"))).isTrue();
  }

  @Test
  void automationIsWorthALookFromSixTenths() {
    String suited =
        BASE
            + """
            key-activities:
              enter:
                name: Enter orders
                delivers: [fresh]
                automation: {rule-based: 60%%, structured-input: 60%%, exceptions: 40%%, stability: %s}
            """;
    assertThat(fires("KA605", suited.formatted("61%"))).isTrue();
    assertThat(fires("KA605", suited.formatted("59%"))).isFalse();
    assertThat(fires("KA605", suited.formatted("0%"))).isFalse();
  }

  @Test
  void activitiesHaveTwoWeeksToFollowAChange() {
    String changed =
        """
        linchpin: 1
        customer-segments:
          people: {name: People nearby}
        value-propositions:
          fresh: {name: Fresh bread all day, for: [people], edited: %s}
        key-activities:
          bake: {name: Bake bread, delivers: [fresh], edited: 2026-02-01}
        """;
    assertThat(fires("KA703", changed.formatted("2026-10-01"))).isFalse();
    assertThat(fires("KA703", changed.formatted("2026-09-30"))).isTrue();
  }

  @Test
  void aMeasureMayBeTwoCadencesOld() {
    String measured =
        """
        linchpin: 1
        kpis:
          good:
            name: Loaves sold
            target: 94%%
            every: 10 days
            measurements: [{on: %s, value: 90%%}]
        """;
    assertThat(fires("KA705", measured.formatted("2026-09-25"))).isFalse();
    assertThat(fires("KA705", measured.formatted("2026-09-24"))).isTrue();
  }

  @Test
  void aStreamMayBringInHalf() {
    String streams =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh]}
            revenue-streams:
              one: {name: Bread sales, from: [people], for: [fresh], amount: %s per month}
              two: {name: Cake sales, from: [people], for: [fresh], kind: sale, amount: 1000 per month}
            """;
    assertThat(fires("BM806", streams.formatted("1000"))).isFalse();
    assertThat(fires("BM806", streams.formatted("1001"))).isTrue();
  }

  @Test
  void streamsMayMissTheTurnoverByATwentieth() {
    String streams =
        BASE
            + """
            turnover: %s per month
            key-activities:
              bake: {name: Bake bread, delivers: [fresh]}
            revenue-streams:
              one: {name: Bread sales, from: [people], for: [fresh], amount: 1050 per month}
            """;
    assertThat(fires("MD907", streams.formatted("1001"))).isFalse();
    assertThat(fires("MD907", streams.formatted("999"))).isTrue();
  }

  @Test
  void sharesMayMissTheWholeByRoundingOnly() {
    String shares =
        """
        linchpin: 1
        key-activities:
          deliver: {name: Deliver bread, performed-by: {own: 33.3%%, courier: %s}}
        key-partners:
          courier: {name: Bicycle courier}
        """;
    assertThat(fires("MD904", shares.formatted("66.3%"))).isFalse();
    assertThat(fires("MD904", shares.formatted("66.1%"))).isTrue();
  }

  @Test
  void aFifthOfTheRevenueMayBeUnproven() {
    String streams =
        """
        linchpin: 1
        customer-segments:
          people: {name: People nearby, proven: yes}
          guests: {name: Guests from abroad}
        value-propositions:
          fresh: {name: Fresh bread all day, for: [people]}
          cakes: {name: Cakes to order, for: [guests]}
        key-activities:
          bake: {name: Bake bread, delivers: [fresh, cakes]}
        revenue-streams:
          one: {name: Bread sales, from: [people], for: [fresh], share: %s}
          two: {name: Cake sales, from: [guests], for: [cakes], share: %s}
        """;
    assertThat(fires("FW953", streams.formatted("80%", "20%"))).isFalse();
    assertThat(fires("FW953", streams.formatted("79%", "21%"))).isTrue();
  }

  @Test
  void aTokenMayBeEmittedUpToItsCap() {
    String token =
        "linchpin: 1\ntokens:\n  coin: {name: Crumb, cap: 1000, emission: %s per year}\n";
    assertThat(fires("FW956", token.formatted("1000"))).isFalse();
    assertThat(fires("FW956", token.formatted("1001"))).isTrue();
  }

  @Test
  void aCoreActivityMayGetHalfOfItsWeight() {
    String core =
        BASE
            + """
            key-activities:
              bake: {name: Bake bread, delivers: [fresh], vrio: {rare: no}, cost: %s per month}
              keep:
                name: Keep the leaven
                delivers: [fresh]
                vrio: {valuable: yes, rare: yes, inimitable: yes, organised: yes}
                needs-skill: {leaven: 5}
                cost: 100 per month
            skills:
              leaven: {name: Leaven}
            people-and-teams:
              anna: {name: Anna, has-skill: {leaven: 3}}
            revenue-streams:
              one: {name: Bread sales, from: [people], for: [fresh], amount: 9k per month}
            """;
    // two activities in a row share the revenue: half each, so a quarter of the cost is half of it
    assertThat(fires("KA503", core.formatted("299"))).isFalse();
    assertThat(fires("KA503", core.formatted("301"))).isTrue();
  }

  @Test
  void anActivityMayCostThreeTimesItsWeight() {
    String two =
        """
        linchpin: 1
        customer-segments:
          people: {name: People nearby}
        value-propositions:
          fresh: {name: Fresh bread all day, for: [people]}
          cakes: {name: Cakes to order, for: [people]}
        key-activities:
          bake: {name: Bake bread, delivers: [fresh], cost: 400 per month}
          cake: {name: Make cakes, delivers: [cakes], cost: %s per month}
        revenue-streams:
          one: {name: Bread sales, from: [people], for: [fresh], amount: 800 per month}
          two: {name: Cake sales, from: [people], for: [cakes], amount: 200 per month}
        """;
    assertThat(fires("KA509", two.formatted("599"))).isFalse();
    assertThat(fires("KA509", two.formatted("601"))).isTrue();
  }

  @Test
  void lessThanHalfOfTheRevenueMayHangOnOnePartner() {
    String streams =
        """
        linchpin: 1
        customer-segments:
          people: {name: People nearby}
        value-propositions:
          fresh: {name: Fresh bread all day, for: [people]}
          cakes: {name: Cakes to order, for: [people]}
        key-activities:
          bake: {name: Bake bread, delivers: [fresh]}
          cake: {name: Make cakes, delivers: [cakes]}
        key-partners:
          mill: {name: Mill in the valley, provides: [bake]}
        revenue-streams:
          one: {name: Bread sales, from: [people], for: [fresh], share: %s}
          two: {name: Cake sales, from: [people], for: [cakes], share: %s}
        """;
    assertThat(fires("KA610", streams.formatted("49%", "51%"))).isFalse();
    assertThat(fires("KA610", streams.formatted("50%", "50%"))).isTrue();
  }

  @Test
  void aMajorityOfThreeIsDecentralEnough() {
    String token =
        """
        linchpin: 1
        description: A decentralised bakery
        value-propositions:
          open: {name: Bread for all who help}
        key-activities:
          bake: {name: Bake bread, delivers: [open]}
        stakeholders:
          a: {name: Bakers}
          b: {name: Mills}
          c: {name: Eaters}
          d: {name: Farmers}
        tokens:
          coin: {name: Crumb, allocation: {a: %s, b: %s, c: 25%%, d: 25%%}}
        """;
    assertThat(fires("FW958", token.formatted("25%", "25%"))).isFalse();
    assertThat(fires("FW958", token.formatted("30%", "20%"))).isTrue();
  }

  private static boolean fires(String code, String text) {
    return Rules.linter().check(Models.context(text)).of(code).findAny().isPresent();
  }
}
