package org.linchpin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void breaksAtSpaces() {
    assertThat(Lines.of("Fresh bread at the door before seven", 110, Face.NOTE))
        .containsExactly("Fresh bread at", "the door before", "seven");
  }

  @Test
  void keepsOnOneLineWhatFits() {
    assertThat(Lines.of("Bake bread", 120, Face.NOTE)).containsExactly("Bake bread");
    assertThat(Lines.of(" \t ", 120, Face.NOTE)).isEmpty();
  }

  @Test
  void breaksAfterHyphensAndSlashesButNotInRanges() {
    assertThat(Lines.of("customer-relationship-management", 150, Face.NOTE))
        .containsExactly("customer-relationship-", "management");
    assertThat(Lines.of("From 2020-2026 on", 80, Face.NOTE))
        .containsExactly("From", "2020-2026", "on");
  }

  @Test
  void breaksLongWordsAnywhere() {
    List<String> lines = Lines.of("A".repeat(100), 100, Face.NOTE);
    assertThat(String.join("", lines)).isEqualTo("A".repeat(100));
    assertThat(lines).allMatch(line -> Face.NOTE.width(line) <= 100);
  }

  @Test
  void breaksBetweenIdeographsButNotBeforeAStop() {
    assertThat(Lines.of("毎朝七時に届く。", 93, Face.NOTE)).containsExactly("毎朝七時に届", "く。");
    assertThat(Lines.of("オフィスの玄関", 39, Face.NOTE)).startsWith("オフィ", "スの玄");
    assertThat(Lines.of("オフィスの玄関", 27, Face.NOTE)).startsWith("オ", "フィ");
  }

  @Test
  void keepsMarksFlagsAndFamiliesTogether() {
    String family = "👩‍👩‍👧";
    assertThat(Lines.of(family.repeat(4), 120, Face.NOTE))
        .containsExactly(family.repeat(2), family.repeat(2));
    assertThat(Lines.of("🇩🇪🇫🇷🇪🇸", 60, Face.NOTE)).containsExactly("🇩🇪", "🇫🇷", "🇪🇸");
    assertThat(Lines.of("e\u0301".repeat(40), 60, Face.NOTE)).allMatch(l -> l.startsWith("e"));
  }

  @Test
  void breaksEvenAClusterThatIsTooWide() {
    String chain = "👩" + "\u200D👩".repeat(50);
    assertThat(Lines.of(chain, 100, Face.NOTE)).allMatch(line -> Face.NOTE.width(line) <= 100);
  }

  @Test
  void marksWhatWasCutFromOneLine() {
    assertThat(Lines.oneLine("Bake bread overnight", 100, Face.NOTE)).isEqualTo("Bake bread…");
    assertThat(Lines.oneLine("Bake", 100, Face.NOTE)).isEqualTo("Bake");
    assertThat(Lines.oneLine("", 100, Face.NOTE)).isEmpty();
  }

  @Test
  void noLineOfAnyTextIsTooWideAndNoLetterIsLost() {
    for (long seed = 0; seed < 2_000; seed++) {
      String text = CleanText.of(RandomText.of(new Random(seed), 60));
      Face face = seed % 2 == 0 ? Face.NOTE : Face.TITLE;
      int pixels = 80 + (int) (seed % 200);
      List<String> lines = Lines.of(text, pixels, face);
      assertThat(lines).as("seed %d", seed).allMatch(line -> face.width(line) <= pixels);
      assertThat(String.join("", lines).replace(" ", ""))
          .as("seed %d", seed)
          .isEqualTo(text.replace(" ", ""));
    }
  }
}
