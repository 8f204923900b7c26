package org.linchpin.format.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextChangesTest {
  @Test
  void makesChangesAtOnePlaceInTheOrderCollected() {
    TextChanges changes = new TextChanges();
    changes.insert(3, "x");
    changes.insert(0, ">");
    changes.insert(3, "y");
    assertThat(changes.apply("abcdef")).isEqualTo(">abcxydef");
  }

  @Test
  void takesAwayOnceWhatTwoChangesTakeAway() {
    TextChanges changes = new TextChanges();
    changes.delete(1, 4);
    changes.replace(2, 5, "-");
    assertThat(changes.apply("abcdef")).isEqualTo("a-f");
    assertThat(changes.inOrder())
        .containsExactly(new TextChanges.Change(1, 4, ""), new TextChanges.Change(4, 5, "-"));
  }
}
