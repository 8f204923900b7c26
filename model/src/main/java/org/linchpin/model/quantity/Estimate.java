package org.linchpin.model.quantity;

import java.util.Optional;
import java.util.OptionalDouble;

/// Every number of a model: a spread in a unit, perhaps per period or per item, with its
/// provenance.
///
/// @param spread the number or numbers, in `unit`
/// @param unit the unit as written
/// @param per the period of a rate: `60k per month`
/// @param perItem the item of a unit price or unit time: `EUR 3.20 per loaf`
/// @param provenance where it comes from
public record Estimate(
    Spread spread,
    Unit unit,
    Optional<Period> per,
    Optional<String> perItem,
    Provenance provenance) {

  /// A number without unit or provenance.
  public static Estimate of(double value) {
    return of(new Spread.Point(value), Unit.ONE);
  }

  public static Estimate of(Spread spread, Unit unit) {
    return new Estimate(spread, unit, Optional.empty(), Optional.empty(), Provenance.UNSTATED);
  }

  /// "We do not know yet."
  public static Estimate missing() {
    return of(new Spread.Missing(), Unit.ONE);
  }

  public Estimate per(Period period) {
    return new Estimate(spread, unit, Optional.of(period), perItem, provenance);
  }

  public Estimate with(Provenance source) {
    return new Estimate(spread, unit, per, perItem, source);
  }

  public Estimate with(Spread other) {
    return new Estimate(other, unit, per, perItem, provenance);
  }

  public boolean isMissing() {
    return spread instanceof Spread.Missing;
  }

  public Dimension dimension() {
    return unit.dimension();
  }

  /// The spread in base units: shares as fractions of one, times in calendar days, rates per
  /// calendar day. Missing stays missing.
  public Spread inBaseUnits(WorkCalendar calendar) {
    double factor = unit.factor();
    if (unit.workingTime()) {
      factor *= calendar.calendarDaysPerWorkingDay();
    }
    if (per.isPresent()) {
      factor /= per.get().days(calendar);
    }
    double change = factor;
    return change == 1 ? spread : spread.map(number -> number * change);
  }

  /// One number in base units, or empty when missing; see [Spread#central()].
  public OptionalDouble central(WorkCalendar calendar) {
    return isMissing()
        ? OptionalDouble.empty()
        : OptionalDouble.of(inBaseUnits(calendar).central());
  }
}
