package org.linchpin.engine.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linchpin.engine.survival.Survival;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;

/// Money in another currency, wherever it is counted.
class OtherCurrenciesTest {
  @Test
  void countsWithTheStatedRate() {
    Assessment own = assess("0.5", "EUR 50k", "10k");
    Assessment other = assess("0.5", "USD 100k", "USD 20k");
    assertThat(other.activities()).usingRecursiveComparison().isEqualTo(own.activities());
    assertThat(other.streams()).isEqualTo(own.streams());
    assertThat(other.totalRevenue()).isEqualTo(own.totalRevenue());
    assertThat(own.activities().getFirst().survival()).isInstanceOf(Survival.Days.class);
  }

  @Test
  void takesMoneyWithoutAUsableRateAsUnknown() {
    for (String rate : new String[] {"-2", "0", "unknown"}) {
      Assessment assessment = assess(rate, "USD 100k", "10k");
      assertThat(assessment.missing()).contains("cash");
      assertThat(assessment.activities().getFirst().survival())
          .isInstanceOfSatisfying(
              Survival.Days.class,
              days ->
                  assertThat(days.defaultsUsed()).anyMatch(used -> used.startsWith("cash for")));
    }
  }

  private static Assessment assess(String rate, String cash, String amount) {
    String text =
        """
        linchpin: 1
        currency: EUR
        exchange-rates: [{of: USD, rate: %s, as-of: 2026-11-01}]
        cash: %s
        fixed-costs: 10k per month
        viability-floor: 0%%
        customer-segments: {a: Cooks}
        value-propositions: {v: {name: Cheese like at home, for: a}}
        key-activities: {one: {name: Make cheese, delivers: v}}
        revenue-streams: {s: {from: a, for: v, amount: %s per month, variable-cost: 0%%, paid-after: 0 days, outage-churn: 0%% per month}}
        """
            .formatted(rate, cash, amount);
    return switch (ModelReader.read(text)) {
      case Reading.Read read -> Assessor.assess(read.document().model());
      case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }
}
