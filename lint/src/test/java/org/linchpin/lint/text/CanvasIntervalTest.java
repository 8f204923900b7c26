package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanvasIntervalTest {

  /// Clusters of one trial are a plain sample: the interval is near the one by Wilson.
  @Test
  void clustersOfOneGiveThePlainInterval() {
    Proportion share = new Proportion(320, 400);
    List<Proportion> single =
        IntStream.range(0, 400).mapToObj(i -> new Proportion(i < 320 ? 1 : 0, 1)).toList();
    CanvasInterval interval = CanvasInterval.of(single);
    assertThat(interval.low()).isCloseTo(share.low(), within(0.01));
    assertThat(interval.high()).isCloseTo(share.high(), within(0.01));
  }

  /// Sixteen trials that always go the same way tell as much as one: four times the width.
  @Test
  void clustersThatGoOneWayWidenIt() {
    List<Proportion> alike =
        IntStream.range(0, 100).mapToObj(i -> new Proportion(i < 50 ? 16 : 0, 16)).toList();
    CanvasInterval interval = CanvasInterval.of(alike);
    Proportion plain = new Proportion(800, 1600);
    assertThat(interval.high() - interval.low())
        .isCloseTo(4 * (plain.high() - plain.low()), within(0.01));
  }

  @Test
  void nothingTriedLeavesEverythingOpen() {
    assertThat(CanvasInterval.of(Collections.nCopies(3, new Proportion(0, 0))))
        .isEqualTo(new CanvasInterval(0, 1));
  }
}
