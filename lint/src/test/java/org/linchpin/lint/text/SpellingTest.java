package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "managment,management,true",
    "platfrom,platform,true",
    "equipmentt,equipment,true",
    "logistocs,logistics,true",
    "platform,platform,true",
    "platfmor,platform,false",
    "managmnt,management,false",
    "lplatform,platform,false"
  })
  void knowsOneSlip(String one, String other, boolean near) {
    assertThat(Spelling.isOneSlipAway(one, other)).isEqualTo(near);
  }

  @Test
  void leavesShortWordsAlone() {
    assertThat(new Spelling(Lexicons.english()).repaired("staf")).isEmpty();
  }
}
