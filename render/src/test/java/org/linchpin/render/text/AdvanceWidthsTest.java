package org.linchpin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdvanceWidthsTest {
  @Test
  void takesTheWiderOfTheTwoFonts() {
    // Liberation Sans draws i with 222, Inter Medium with 249; capital A 667 and 700
    assertThat(AdvanceWidths.of('i', Weight.REGULAR)).isEqualTo(249);
    assertThat(AdvanceWidths.of('A', Weight.REGULAR)).isEqualTo(700);
  }

  @Test
  void heavyLettersAreAtLeastAsWideInText() {
    String text = "Fresh bread at the door before seven";
    assertThat(AdvanceWidths.of(text, Weight.SEMIBOLD))
        .isGreaterThan(AdvanceWidths.of(text, Weight.REGULAR));
  }

  @Test
  void marksTakeNoRoom() {
    assertThat(AdvanceWidths.of("e\u0301", Weight.REGULAR))
        .isEqualTo(AdvanceWidths.of("e", Weight.REGULAR));
  }

  @Test
  void ideographsTakeAnEmAndEmojiMore() {
    assertThat(AdvanceWidths.of("毎朝", Weight.REGULAR)).isEqualTo(2000);
    assertThat(AdvanceWidths.of("🥐", Weight.REGULAR)).isGreaterThan(1200);
  }

  @Test
  void everyCharacterButMarksTakesRoom() {
    for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      boolean none =
          Clusters.isMark(codePoint)
              || Character.getType(codePoint) == Character.FORMAT
              || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
              || CleanText.of(Character.toString(codePoint)).isEmpty();
      if (!none) {
        assertThat(AdvanceWidths.of(codePoint, Weight.REGULAR))
            .as("U+%04X", codePoint)
            .isPositive();
      }
    }
  }
}
