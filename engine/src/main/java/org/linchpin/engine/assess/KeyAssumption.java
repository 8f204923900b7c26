package org.linchpin.engine.assess;

/// Something taken for true, with how much hangs on it and how well it is shown.
///
/// @param what the assumption, or the number in words
/// @param element id of the assumption, or of the element whose number it is; empty for the model
/// @param attribute key of the number, empty for an assumption
/// @param importance 0 to 1: the gain in the chance of a right verdict when a number were known, or
///   the share of revenue at risk of what the assumption is about
/// @param because what the importance rests on, a clause
/// @param evidence 0 nothing, 1 an opinion, 2 what customers or papers say, 3 what was measured or
///   done, 4 what was paid
public record KeyAssumption(
    String what,
    String element,
    String attribute,
    double importance,
    String because,
    int evidence) {
  private static final double MATTERS = 0.05;

  /// True when much hangs on it and little shows it.
  public boolean isToTestFirst() {
    return importance >= MATTERS && evidence <= 1;
  }
}
