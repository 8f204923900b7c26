package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;

/// Numbers as they are stated: their currency, their bounds, and whether they add up.
class StatedNumbersTest {
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
  void countsMoneyInAnotherCurrencyWithItsRate() {
    String text =
        BASE
            + """
            exchange-rates: [{of: USD, rate: %s, as-of: 2026-11-01}]
            key-activities: {bake: {name: Bake bread, delivers: fresh}}
            offerings:
              loaf: {name: Loaf, price: USD 3, variable-cost: EUR 2}
            """;
    assertThat(messages("BM804", text.formatted("0.5")))
        .singleElement()
        .asString()
        .contains("loses EUR 0.5");
    assertThat(messages("BM804", text.formatted("0.9"))).isEmpty();
    assertThat(messages("MD903", text.formatted("0.9"))).isEmpty();
    assertThat(messages("BM804", text.formatted("-2"))).isEmpty();
    assertThat(messages("MD903", text.formatted("-2")))
        .singleElement()
        .asString()
        .contains("without a positive rate for USD");
  }

  @Test
  void aCurrencyIsACodeOfThreeLetters() {
    for (String code : List.of("Euro", "X", "123")) {
      assertThat(messages("MD903", "linchpin: 1\ncurrency: %s\n".formatted(code)))
          .containsExactly(
              "The currency of the model is '%s'; expected is a code of three capital letters (ISO 4217). Maybe EUR."
                  .formatted(code));
    }
    assertThat(messages("MD903", "linchpin: 1\ncurrency: dollars\ncash: USD 3\ncredit: EUR 3\n"))
        .containsExactlyInAnyOrder(
            "The currency of the model is 'dollars'; expected is a code of three capital letters (ISO 4217). Maybe USD.",
            "The credit of the model is EUR 3, and the model counts in USD without a positive rate for EUR, so the amount counts as unknown. Convert the amount, or add exchange-rates with of, rate and as-of.");
  }

  @Test
  void whatWaitsForItselfIsSaidInASentence() {
    assertThat(
            messages(
                "KA402", "linchpin: 1\nkey-activities: {loop: {name: Mend fences, after: loop}}\n"))
        .singleElement()
        .asString()
        .startsWith("'Mend fences' waits for itself and can never begin. Put a stock on the link");
  }

  @Test
  void nothingIsLessThanNothingNorLongerThanACentury() {
    String text =
        BASE
            + """
            cash: %s
            key-activities:
              bake: {name: Bake bread, backed-up-by: {friend: {share: 20%%, surge: %s}}, recovers-in: %s}
              friend: {name: Let a friend bake}
            revenue-streams:
              s: {from: people, for: fresh, amount: %s per month}
            """;
    assertThat(messages("MD904", text.formatted("0", "0", "0..100 years", "0"))).isEmpty();
    assertThat(messages("MD904", text.formatted("-5k", "-3", "-5 days", "-20k")))
        .containsExactlyInAnyOrder(
            "The cash of the model is -5k; it cannot be less than nothing. Write it as in '25k'.",
            "The backed-up-by friend surge of 'Bake bread' is -3; it cannot be less than nothing. Write it as in '1.5'.",
            "The recovers-in of 'Bake bread' is -5 days; it cannot be less than nothing. Write it as in '3..9 days'.",
            "The amount of 's' is -20k per month; it cannot be less than nothing. Write it as in '60k per month'.");
    assertThat(messages("MD904", text.formatted("1", "1", "500 years", "1")))
        .singleElement()
        .asString()
        .contains("500 years, longer than a century");
  }

  @Test
  void nothingBacksItselfUp() {
    String text =
        BASE + "key-activities: {bake: {name: Bake bread, delivers: fresh, backed-up-by: bake}}\n";
    assertThat(messages("KA405", text + "key-resources: {oven: {backed-up-by: oven}}\n"))
        .containsExactlyInAnyOrder(
            "'Bake bread' is its own backup, and so has none. Name what stands in for it, or leave it out.",
            "'oven' is its own backup, and so has none. Name what stands in for it, or leave it out.");
  }

  @Test
  void revenueAddsUp() {
    String text =
        BASE
            + """
            key-activities: {bake: {name: Bake bread, delivers: fresh}}
            revenue-streams:
              s: {from: people, for: fresh, share: %s}
              t: {from: people, for: fresh, share: %s}
            """;
    assertThat(messages("MD904", text.formatted("60%", "60%")))
        .containsExactly(
            "The shares of all revenue streams sum to 120 %; they should make 100 %. Change one of them.");
    assertThat(messages("MD904", text.formatted("20%", "20%"))).hasSize(1);
    assertThat(messages("MD904", text.formatted("60%", "30..50%"))).isEmpty();
  }

  @Test
  void priceAndVolumeMakeTheAmount() {
    String text =
        BASE
            + """
            key-activities: {bake: {name: Bake bread, delivers: fresh}}
            revenue-streams:
              s: {from: people, for: fresh, %s}
            """;
    assertThat(
            messages(
                "MD907", text.formatted("amount: 20k per month, price: 5, volume: 10 per month")))
        .singleElement()
        .asString()
        .contains("The price times the volume of 's' makes 0.3 % of its amount");
    assertThat(
            messages(
                "MD907", text.formatted("amount: 51 per month, price: 5, volume: 10 per month")))
        .isEmpty();
    assertThat(messages("MD901", text.formatted("price: 10 per kg, volume: 2000 loaves per month")))
        .containsExactly(
            "The price of 's' is 10 per kg, and its volume is 2k loaves per month. Say both for the same unit.");
    assertThat(
            messages("MD901", text.formatted("price: 10 per loaf, volume: 2000 loaves per month")))
        .isEmpty();
    assertThat(messages("MD901", text.formatted("price: 10 per kg, volume: 2000 per month")))
        .isEmpty();
  }

  private static List<String> messages(String code, String text) {
    return Rules.linter().check(Models.context(text)).of(code).map(Finding::message).toList();
  }
}
