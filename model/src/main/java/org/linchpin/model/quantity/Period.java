package org.linchpin.model.quantity;

/// The period of a rate. A year has 365 days or 12 months; a month has 365/12 days.
public enum Period {
  SECOND("second", 1.0 / 86_400),
  MINUTE("minute", 1.0 / 1_440),
  HOUR("hour", 1.0 / 24),
  DAY("day", 1),
  WORKING_DAY("working day", 1),
  WEEK("week", 7),
  MONTH("month", 365.0 / 12),
  QUARTER("quarter", 365.0 / 4),
  YEAR("year", 365);

  private final String word;
  private final double days;

  Period(String word, double days) {
    this.word = word;
    this.days = days;
  }

  public String word() {
    return word;
  }

  /// Its length in calendar days; a working day is longer than a calendar day by the calendar.
  public double days(WorkCalendar calendar) {
    return this == WORKING_DAY ? calendar.calendarDaysPerWorkingDay() : days;
  }
}
