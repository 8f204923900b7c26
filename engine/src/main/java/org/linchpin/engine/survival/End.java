package org.linchpin.engine.survival;

import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.WorkCalendar;

/// Which number of an uncertain quantity to calculate with.
public enum End {
  LOW,
  CENTRAL,
  HIGH;

  /// The number in base units (days, currency a day, shares of one).
  public double of(Estimate estimate, WorkCalendar calendar) {
    Spread spread = estimate.inBaseUnits(calendar);
    return switch (this) {
      case LOW -> spread.low();
      case CENTRAL -> spread.central();
      case HIGH -> spread.high();
    };
  }
}
