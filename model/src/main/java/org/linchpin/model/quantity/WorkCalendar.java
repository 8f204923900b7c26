package org.linchpin.model.quantity;

/// How an organisation's working time lies in calendar time.
///
/// @param workingDaysPerWeek more than 0, at most 7
/// @param hoursPerDay working hours of one person on a working day, more than 0, at most 24
public record WorkCalendar(double workingDaysPerWeek, double hoursPerDay) {
  /// Five days of eight hours: a convention, shown to the user wherever it is used.
  public static final WorkCalendar DEFAULT = new WorkCalendar(5, 8);

  public WorkCalendar {
    if (!(workingDaysPerWeek > 0 && workingDaysPerWeek <= 7)) {
      throw new IllegalArgumentException(
          "The working days per week (%s) must be more than 0 and at most 7."
              .formatted(workingDaysPerWeek));
    }
    if (!(hoursPerDay > 0 && hoursPerDay <= 24)) {
      throw new IllegalArgumentException(
          "The working hours per day (%s) must be more than 0 and at most 24."
              .formatted(hoursPerDay));
    }
  }

  double calendarDaysPerWorkingDay() {
    return 7 / workingDaysPerWeek;
  }
}
