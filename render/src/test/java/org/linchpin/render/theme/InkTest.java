package org.linchpin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linchpin.engine.ActivityClass;

class InkTest {
  private static final List<Ink> GROUNDS = List.of(Ink.PAPER, Ink.BLOCK, Ink.NOTE);
  private static final double LEAST_DIFFERENCE = 10;

  @ParameterizedTest
  @EnumSource
  void textStandsOutFromEveryGround(Theme theme) {
    for (Ink text : List.of(Ink.TEXT, Ink.MUTED, Ink.ACCENT)) {
      for (Ink ground : GROUNDS) {
        assertThat(text.in(theme).contrast(ground.in(theme)))
            .as("%s on %s, %s", text, ground, theme)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void marksStandOutFromTheGroundsTheyAreDrawnOn(Theme theme) {
    Stream<Ink> outlines =
        Stream.of(ActivityClass.values()).map(known -> Ink.edge(known).orElse(Ink.of(known)));
    List<Ink> marks = Stream.concat(outlines, Stream.of(Ink.FINDING, Ink.LINK)).toList();
    for (Ink mark : marks) {
      for (Ink ground : GROUNDS) {
        assertThat(mark.in(theme).contrast(ground.in(theme)))
            .as("%s on %s, %s", mark, ground, theme)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void classesStayApartForColourBlindPeople(Theme theme) {
    List<Ink> marks = Stream.of(ActivityClass.values()).map(Ink::of).distinct().toList();
    for (ColourVision vision : ColourVision.ALL) {
      for (Ink one : marks) {
        for (Ink other : marks) {
          if (one.compareTo(other) < 0) {
            assertThat(vision.difference(one.in(theme), other.in(theme)))
                .as("%s and %s, %s, %s", one, other, theme, vision.name())
                .isGreaterThan(LEAST_DIFFERENCE);
          }
        }
      }
    }
  }

  @Test
  void contrastFollowsTheGuideline() {
    Colour black = new Colour(0x000000);
    Colour white = new Colour(0xFFFFFF);
    assertThat(black.contrast(white)).isCloseTo(21, within(1e-9));
    assertThat(white.contrast(white)).isEqualTo(1);
    // the grey usually named as the lightest that passes on white
    assertThat(new Colour(0x767676).contrast(white)).isBetween(4.5, 4.6);
  }

  @Test
  void writesColoursWithSixDigits() {
    assertThat(new Colour(0x0A5C).hex()).isEqualTo("#000a5c");
  }
}
