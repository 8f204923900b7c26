package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void dropsBracketsListNumbersAndDecoration() {
    assertThat(Tokens.of("  2) 🚀 Bake *bread* (since 1987) ")).containsExactly("bake", "bread");
    assertThat(Tokens.of("(bread)")).containsExactly("bread");
    assertThat(Tokens.of("bread (unclosed")).containsExactly("bread", "unclosed");
  }

  @Test
  void turnsEveryConjunctionIntoOneSign() {
    assertThat(Tokens.of("mix, knead and bake/sell & ship"))
        .containsExactly("mix", "&", "knead", "&", "bake", "&", "sell", "&", "ship");
  }

  @Test
  void keepsShortFormsHyphensAndNumbersWhole() {
    assertThat(Tokens.of("R&D, case-law, 10,000 users + 20 % / 24/7"))
        .containsExactly(
            "r&d", "&", "case-law", "&", "10,000", "users", "&", "20", "%", "&", "24/7");
  }

  @Test
  void spellsEmailOneWayAndDropsThePossessive() {
    assertThat(Tokens.of("Customer’s E-Mails")).containsExactly("customer", "emails");
  }
}
