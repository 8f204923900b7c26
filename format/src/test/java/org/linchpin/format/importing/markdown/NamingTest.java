package org.linchpin.format.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

  private static Naming naming(String text, String lead) {
    return Naming.of(new Phrase(text, lead, List.of()));
  }

  @Test
  void splitsAtBoldPrintAndColon() {
    assertThat(naming("Speed: seven minutes", "Speed:"))
        .isEqualTo(new Naming("Speed", "seven minutes"));
    assertThat(naming("Speed — seven minutes", "Speed"))
        .isEqualTo(new Naming("Speed", "seven minutes"));
    assertThat(naming("Speed: seven minutes", "")).isEqualTo(new Naming("Speed", "seven minutes"));
    assertThat(naming("Speed - seven minutes", "")).isEqualTo(new Naming("Speed", "seven minutes"));
  }

  @Test
  void leavesBoldWordsWithinAShortTextAlone() {
    assertThat(naming("Fast delivery", "Fast")).isEqualTo(new Naming("Fast delivery", ""));
  }

  @Test
  void keepsALongTextWhole() {
    String text = "We bake at night " + "and deliver in the morning ".repeat(5);
    Naming naming = naming(text, "");
    assertThat(naming.name()).endsWith("…").hasSizeLessThanOrEqualTo(61);
    assertThat(naming.rest()).isEqualTo(text.strip());
  }

  @Test
  void dropsMarksAndTheLastStop() {
    assertThat(naming("✅ Bake bread.", "")).isEqualTo(new Naming("Bake bread", ""));
    assertThat(naming("[x] Bake bread", "")).isEqualTo(new Naming("Bake bread", ""));
    assertThat(naming("Flour, sugar etc..", "")).isEqualTo(new Naming("Flour, sugar etc..", ""));
  }

  @Test
  void doesNotSplitAddressesAndTimes() {
    assertThat(naming("https://bread.example", ""))
        .isEqualTo(new Naming("https://bread.example", ""));
    assertThat(naming("Open from 7:30", "")).isEqualTo(new Naming("Open from 7:30", ""));
  }

  @Test
  void shortensWithoutBreakingACharacter() {
    assertThat(Naming.shortened("🚀".repeat(60))).doesNotContain("\uFFFD").endsWith("…");
  }
}
