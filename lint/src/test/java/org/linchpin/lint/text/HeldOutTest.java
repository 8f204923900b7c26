package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldOutTest {

  private final HeldOut all = HeldOut.read();

  /// The size that the evaluation was to have: 800 notes from 100 canvases.
  @Test
  void theRecordIsAsLargeAsPlanned() {
    assertThat(all.unseen().notes()).hasSizeGreaterThanOrEqualTo(800);
    assertThat(all.unseen().canvases()).isGreaterThanOrEqualTo(100);
  }

  @Test
  void theAdjudicatedClassIsOneOfTheTwoGiven() {
    assertThat(all.notes())
        .allSatisfy(
            note -> {
              assertThat(note.truth()).isIn(note.first(), note.second());
              assertThat(note.truth()).isIn(HeldOut.classes());
            });
  }

  @Test
  void theRecordHoldsNoTexts() {
    assertThat(WordList.rows("corpus/real-canvases-2.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(16);
              assertThat(row[0]).matches("c\\d{3}");
              assertThat(row[11]).matches("[ar?]{10}");
            });
  }

  @Test
  void theTwoAnnotatorsAgreeAsWanted() {
    assertThat(all.kappa()).isGreaterThanOrEqualTo(0.8);
  }
}
