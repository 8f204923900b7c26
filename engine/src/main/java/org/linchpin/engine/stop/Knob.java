package org.linchpin.engine.stop;

import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Spread;

/// A number the answer may hang on.
///
/// @param what in words, such as "cash" or "stock of Source flour"
/// @param element the id of the element it belongs to, empty for the model
/// @param attribute its key
/// @param assumed true when it is a default of the library
/// @param spread in base units
/// @param dimension what it measures
/// @param rate whether it is a rate a day
/// @param law its distribution
record Knob(
    String what,
    String element,
    String attribute,
    boolean assumed,
    Spread spread,
    Dimension dimension,
    boolean rate,
    Law law) {
  /// The ends of what is known.
  Known known() {
    return known(spread.low(), spread.high());
  }

  /// A part of the range.
  Known known(double low, double high) {
    return new Known(low, high, dimension, rate);
  }

  /// True when there is nothing to draw.
  boolean isCertain() {
    return !(spread.low() < spread.high());
  }
}
