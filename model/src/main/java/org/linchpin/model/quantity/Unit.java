package org.linchpin.model.quantity;

/// A unit of measure: `symbol` as written, and how many base units one of it is.
///
/// Base units: one (ratio, count, money), calendar day (time), person-hour (effort), machine-hour,
/// kilogram, metre, square metre, kilowatt-hour, gigabyte. For money `symbol` is the ISO 4217 code
/// or empty for "the model's currency"; for counts it names the item counted, or is empty.
///
/// @param dimension what it measures
/// @param symbol the unit as people write it
/// @param factor base units in one of this unit, positive
/// @param workingTime true when the unit counts working days instead of calendar days
public record Unit(Dimension dimension, String symbol, double factor, boolean workingTime) {
  public static final Unit ONE = new Unit(Dimension.RATIO, "", 1, false);
  public static final Unit PERCENT = new Unit(Dimension.RATIO, "%", 0.01, false);
  public static final Unit DAY = new Unit(Dimension.TIME, "days", 1, false);

  /// Money in the currency with this ISO 4217 code, or in the model's own when empty.
  public static Unit money(String code) {
    return new Unit(Dimension.MONEY, code, 1, false);
  }

  /// A count of `item`, for instance `orders`.
  public static Unit count(String item) {
    return new Unit(Dimension.COUNT, item, 1, false);
  }
}
