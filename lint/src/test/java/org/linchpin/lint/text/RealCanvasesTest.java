package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.text.RealCanvases.Note;

class RealCanvasesTest {

  /// Cohen's own sort of example: 20 and 15 of 50 agreed, 25 to 25 against 30 to 20.
  @Test
  void kappaTakesAgreementByChanceAway() {
    List<Note> notes = new ArrayList<>();
    add(notes, 20, "activity", "activity");
    add(notes, 5, "activity", "resource");
    add(notes, 10, "resource", "activity");
    add(notes, 15, "resource", "resource");
    assertThat(new RealCanvases(notes).kappa()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void theRecordHoldsWhatWasMeasured() {
    RealCanvases real = RealCanvases.read();
    assertThat(real.notes()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(real.canvases()).isEqualTo(33);
    assertThat(real.notes()).allSatisfy(note -> assertThat(note.first()).isNotBlank());
  }

  private static void add(List<Note> notes, int times, String first, String again) {
    for (int i = 0; i < times; i++) {
      notes.add(new Note("c", "activities", first, again, "unclear", false, false));
    }
  }
}
