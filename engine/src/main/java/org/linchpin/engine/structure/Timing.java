package org.linchpin.engine.structure;

import java.util.Optional;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.LinkAttributes;

/// What is known about how fast a stop travels along one requirement; all of it durations.
///
/// @param stock how long the stock in between lasts
/// @param halfLife after which half of the effect is gone
/// @param recovery after which half of the loss is made up
/// @param grace after which everything is blocked
/// @param switchDelay until a substitute works
public record Timing(
    Optional<Estimate> stock,
    Optional<Estimate> halfLife,
    Optional<Estimate> recovery,
    Optional<Estimate> grace,
    Optional<Estimate> switchDelay) {
  /// Nothing known: a stop is felt at once.
  public static final Timing AT_ONCE =
      new Timing(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Timing of(Fields qualifiers) {
    if (qualifiers.values().isEmpty()) {
      return AT_ONCE;
    }
    Timing timing =
        new Timing(
            qualifiers.value(LinkAttributes.STOCK),
            qualifiers.value(LinkAttributes.HALF_LIFE),
            qualifiers.value(LinkAttributes.RECOVERY),
            qualifiers.value(LinkAttributes.GRACE),
            qualifiers.value(LinkAttributes.SWITCH_DELAY));
    return timing.equals(AT_ONCE) ? AT_ONCE : timing;
  }

  static Timing ofHalfLife(Estimate halfLife) {
    return new Timing(
        Optional.empty(),
        Optional.of(halfLife),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Timing ofStock(Estimate stock) {
    return new Timing(
        Optional.of(stock), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Timing ofGrace(Optional<Estimate> grace) {
    return new Timing(
        Optional.empty(), Optional.empty(), Optional.empty(), grace, Optional.empty());
  }

  /// This timing, with what it leaves open filled from `other`.
  Timing or(Timing other) {
    return other.equals(AT_ONCE)
        ? this
        : new Timing(
            stock.or(other::stock),
            halfLife.or(other::halfLife),
            recovery.or(other::recovery),
            grace.or(other::grace),
            switchDelay.or(other::switchDelay));
  }
}
