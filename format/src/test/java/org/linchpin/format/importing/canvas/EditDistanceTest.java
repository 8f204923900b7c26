package org.linchpin.format.importing.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "channel,channel,0",
    "chanel,channel,1",
    "channnel,channel,1",
    "chamnel,channel,1",
    "chnanel,channel,1",
    "kitten,sitting,3",
    "ca,abc,3"
  })
  void countsChangesAndSwaps(String a, String b, int distance) {
    assertThat(EditDistance.between(a, b)).isEqualTo(distance);
    assertThat(EditDistance.between(b, a)).isEqualTo(distance);
  }

  @Test
  void isTheLengthAgainstNothing() {
    assertThat(EditDistance.between("", "abc")).isEqualTo(3);
  }
}
