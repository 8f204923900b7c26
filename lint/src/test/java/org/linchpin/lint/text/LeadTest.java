package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bread delivery: forty cafés before seven | Bread delivery",
        "Ovens — two of them, gas | Ovens",
        "Ovens - two of them | Ovens",
        "Baker (night: 2): kneads | Baker (night: 2)"
      })
  void whatStandsBeforeAColonOrADashIsTheLead(String note, String lead) {
    assertThat(Lead.of(note)).isEqualTo(lead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bake bread",
        "Open 7:30 to 18:00",
        "Well-known brand",
        "Search (by taste: sweet or sour)",
        "Step 2: clean the oven",
        "2 - clean the oven",
        "Ovens:",
        "Ovens: 2",
        "We bake what was ordered the evening before and then: deliver",
        ": bread"
      })
  void aNoteWithoutAnExplanationIsReadWhole(String note) {
    assertThat(Lead.of(note)).isEqualTo(note);
  }

  @Test
  void whatExplainsANoteOfTheDevelopmentCorpusDoesNotChangeHowItIsRead() {
    LabelReader reader = LabelReader.english();
    assertThat(Corpus.read("dev", "dev-2").items())
        .allSatisfy(
            item -> {
              LabelJudgement alone = reader.judge(item.label());
              LabelJudgement explained =
                  reader.judge(item.label() + ": with a new oven for the whole team");
              assertThat(explained.actionProbability()).isEqualTo(alone.actionProbability());
              assertThat(explained.test()).isEqualTo(alone.test());
            });
  }
}
