package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  private final Forms forms = new Forms(Lexicons.english());

  @ParameterizedTest
  @CsvSource({
    "bakers,baker",
    "bakeries,bakery",
    "boxes,box",
    "branches,branch",
    "shelves,shelf",
    "women,woman",
    "analyses,analysis",
    "analysis,analysis",
    "glass,glass",
    "campus,campus",
    "bus,bus",
    "premises,premises"
  })
  void findsTheSingular(String word, String singular) {
    assertThat(forms.singular(word)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "baking,bake",
    "selling,sell",
    "planning,plan",
    "restocking,restock",
    "writing,write",
    "organising,organise"
  })
  void findsTheVerbBehindAnIngForm(String word, String verb) {
    assertThat(forms.verbOfGerund(word)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({"ceiling", "king", "thing", "ing", "pudding"})
  void takesNoNounForAnIngForm(String word) {
    assertThat(forms.verbOfGerund(word)).isEmpty();
  }

  @Test
  void givesVerbAndNounTheSameLemma() {
    assertThat(forms.contentLemmas(List.of("delivery", "of", "our", "parcels")))
        .isEqualTo(forms.contentLemmas(List.of("deliver", "parcels")));
  }
}
