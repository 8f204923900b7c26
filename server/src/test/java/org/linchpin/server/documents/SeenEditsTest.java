package org.linchpin.server.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenEditsTest {
  @Test
  void neverForgets() {
    SeenEdits seen = new SeenEdits(List.of("a", "b"));
    IntStream.range(0, 50_000).mapToObj(i -> "edit-" + i).forEach(seen::add);
    assertThat(IntStream.range(0, 50_000)).allMatch(i -> seen.mayHold("edit-" + i));
    assertThat(seen.mayHold("a")).isTrue();
  }

  @Test
  void takesFewStrangersForKnown() {
    SeenEdits seen = new SeenEdits(List.of());
    IntStream.range(0, 50_000).mapToObj(i -> "edit-" + i).forEach(seen::add);
    assertThat(IntStream.range(0, 50_000).filter(i -> seen.mayHold("other-" + i)).count())
        .isLessThan(250);
  }
}
