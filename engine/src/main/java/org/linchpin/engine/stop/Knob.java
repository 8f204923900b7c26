package org.linchpin.engine.stop;

import org.linchpin.model.quantity.Spread;

/// A number the answer may hang on.
///
/// @param what in words, such as "cash" or "stock of Source flour"
/// @param element the id of the element it belongs to, empty for the model
/// @param attribute its key
/// @param assumed true when it is a default of the library
/// @param spread in base units
/// @param law its distribution
record Knob(
    String what, String element, String attribute, boolean assumed, Spread spread, Law law) {
  /// True when there is nothing to draw.
  boolean isCertain() {
    return !(spread.low() < spread.high());
  }
}
