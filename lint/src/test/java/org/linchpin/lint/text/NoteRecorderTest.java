package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteRecorderTest {

  @Test
  void recordsWhatIsSaidOfANoteWithoutItsWords() {
    String text = "Baking ovens: cleaned every night";
    assertThat(
            new NoteRecorder()
                .record("c01", "resources", "resource", "activity", "resource", text)
                .split("\t", -1))
        .startsWith("c01", "resources", "resource", "activity", "resource")
        .hasSize(12)
        .doesNotContain(text, "Baking ovens");
  }

  @Test
  void aNoteWithALeadIsImportedByItsLead() {
    assertThat(NoteRecorder.imported("Baking ovens: cleaned every night")).contains("Baking ovens");
    assertThat(NoteRecorder.imported("Bake bread")).contains("Bake bread");
  }
}
