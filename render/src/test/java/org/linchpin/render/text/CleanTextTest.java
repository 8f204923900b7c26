package org.linchpin.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void leavesOrdinaryTextAlone() {
    String text = "Bread at seven, für alle";
    assertThat(CleanText.of(text)).isSameAs(text);
  }

  @Test
  void joinsSpacesAndLinesIntoSingleSpaces() {
    assertThat(CleanText.of("  a \t b\n\nc\u2003d\u3000e ")).isEqualTo("a b c d e");
  }

  @Test
  void dropsControlsAndDirectionOverrides() {
    assertThat(CleanText.of("a\u0000b\u0007c\u202Ed\u202Ce\u2066f\uFEFFg\u00ADh"))
        .isEqualTo("abcdefgh");
  }

  @Test
  void replacesHalvesOfPairs() {
    assertThat(CleanText.of("a\uD83Eb\uDD50c🥐")).isEqualTo("a\uFFFDb\uFFFDc🥐");
  }

  @Test
  void keepsAtMostThreeMarksOnOneLetter() {
    assertThat(CleanText.of("e" + "\u0301".repeat(20) + "e\u0301"))
        .isEqualTo("e\u0301\u0301\u0301e\u0301");
  }

  @Test
  void tellsTheDirectionByTheFirstLetter() {
    assertThat(CleanText.isRightToLeft("خبز bread")).isTrue();
    assertThat(CleanText.isRightToLeft("3 לחם")).isTrue();
    assertThat(CleanText.isRightToLeft("bread خبز")).isFalse();
    assertThat(CleanText.isRightToLeft("毎朝")).isFalse();
    assertThat(CleanText.isRightToLeft("")).isFalse();
  }

  @Test
  void spellsOutWordsThatAreOneCharacter() {
    assertThat(CleanText.of("\uFDFA")).isEqualTo("صلى الله عليه وسلم");
    assertThat(CleanText.of("\uFDFD")).isEqualTo("بسم الله الرحمن الرحيم");
  }

  @Test
  void blankTextIsEmpty() {
    assertThat(CleanText.of(" \n\u0000 ")).isEmpty();
  }
}
