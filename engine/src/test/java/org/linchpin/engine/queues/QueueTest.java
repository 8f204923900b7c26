package org.linchpin.engine.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QueueTest {

  /// Two an hour arrive at random and three an hour are served: they wait two thirds of an hour
  /// (Hillier and Lieberman, *Introduction to Operations Research*).
  @Test
  void isExactForRandomArrivalsAtOneServer() {
    assertThat(new Queue(1, 1, 2.0 / 3, 1, 1.0 / 3).meanWait()).isCloseTo(2.0 / 3, within(1e-12));
  }

  /// The Tortoise and the Hare of *Factory Physics*: both are there three quarters of the time, but
  /// the Hare is away for long.
  @Test
  void longBreakdownsCostMoreThanShortOnes() {
    double natural = 15;
    double taken = natural / 0.75;
    double load = 2.875 / 60 * taken;
    assertThat(load).isCloseTo(0.958333, within(1e-6));
    double tortoise = new Queue(1, 1, load, 1, taken).meanWait() / 60;
    double hare = new Queue(1, 6.25, load, 1, taken).meanWait() / 60;
    assertThat(tortoise).isCloseTo(7.6667, within(1e-4));
    assertThat(hare).isCloseTo(27.7917, within(1e-4));
    assertThat(Queue.withBreakdowns(0.25, 1, 0.75, 30, natural)).isCloseTo(1, within(1e-12));
    assertThat(Queue.withBreakdowns(0.25, 1, 0.75, 240, natural)).isCloseTo(6.25, within(1e-12));
  }

  /// The approximation itself, beside the exact 2.7235 and 0.0417.
  @Test
  void isCloseForSeveralServers() {
    assertThat(new Queue(1, 1, 0.9, 3, 1).meanWait()).isCloseTo(2.7493, within(5e-5));
    assertThat(new Queue(1, 1, 1.0 / 3, 2, 1.0 / 3).meanWait()).isCloseTo(0.0509, within(5e-5));
  }

  @Test
  void aFullServerNeverCatchesUp() {
    assertThat(new Queue(1, 1, 1, 1, 1).meanWait()).isInfinite();
  }

  @Test
  void nothingVariesAndNothingWaits() {
    assertThat(new Queue(0, 0, 0.9, 1, 1).meanWait()).isZero();
  }

  @Test
  void negativeNumbersAreRefused() {
    assertThatThrownBy(() -> new Queue(-1, 0, 0.5, 1, 1)).hasMessageContaining("-1.0");
  }
}
