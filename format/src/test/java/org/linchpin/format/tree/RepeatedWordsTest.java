package org.linchpin.format.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepeatedWordsTest {
  private static final long SEED = 5;

  @Test
  void givesThePartOfTheTextWhateverCameBefore() {
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder letters = new StringBuilder();
    random.ints(4_000, 'a', 'd').forEach(letter -> letters.append((char) letter));
    String text = letters.toString();
    RepeatedWords all = RepeatedWords.ofAll(text);
    RepeatedWords few = RepeatedWords.ofFew(text);

    for (int i = 0; i < 20_000; i++) {
      int from = random.nextInt(text.length() - 40);
      int end = from + random.nextInt(40);
      assertThat(all.at(from, end)).as("seed %d", SEED).isEqualTo(text.substring(from, end));
      assertThat(few.at(from, end)).as("seed %d", SEED).isEqualTo(text.substring(from, end));
    }
  }

  @Test
  void givesTheSameStringForARepeatedWord() {
    RepeatedWords words = RepeatedWords.ofAll("after: [bake, bake]");

    assertThat(words.at(8, 12)).isSameAs(words.at(14, 18));
  }
}
