package org.linchpin.render.chart;

/// A scale of days from 0 to `end`, with room beyond for what comes later.
///
/// @param end the last day that has a place of its own, 90 or 365
public record DayScale(int end) {
  /// The scale of the 30-day question.
  public static final DayScale QUARTER = new DayScale(90);

  private static final DayScale YEAR = new DayScale(365);

  /// The share of the width that days up to the end take.
  private static final double MAIN = 0.9;

  /// Where everything later stands.
  private static final double BEYOND = 0.96;

  /// The narrowest scale on which this day has a place of its own, if any.
  public static DayScale of(int day) {
    return day <= QUARTER.end ? QUARTER : YEAR;
  }

  boolean isBeyond(int day) {
    return day > end;
  }

  /// Where a day stands, 0 to 1.
  double place(int day) {
    return isBeyond(day) ? BEYOND : MAIN * Math.max(0, day) / end;
  }

  int[] ticks() {
    return end == QUARTER.end ? new int[] {0, 30, 60, 90} : new int[] {0, 90, 180, 270, 365};
  }
}
