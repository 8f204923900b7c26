package org.linchpin.engine.survival;

import org.linchpin.model.Element;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Provenance;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.Unit;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Values from the library, used where the model says nothing; each use is reported.
public final class Defaults {
  /// Days of outflows at hand. The middle is the median of 597,000 small businesses in the United
  /// States (JPMorgan Chase Institute, *Cash is King*, 2016); the ends are ours.
  public static final Estimate CASH_DAYS = days(5, 27, 90);

  /// Days until a lapsed permission stops the business: pay, tax, safety certificates. Ours.
  public static final Estimate GRACE = days(20, 35, 60);

  /// By how much output can exceed the normal one. Ours.
  public static final Estimate SLACK =
      Estimate.of(new Spread.Point(0.15), Unit.ONE).with(Provenance.LIBRARY_DEFAULT);

  private static final Estimate MARKETING = days(20, 45, 120);
  private static final Estimate MAINTENANCE = days(60, 120, 240);
  private static final Estimate KNOWLEDGE = days(180, 365, 720);

  private Defaults() {}

  /// The half-life of what an activity keeps up, by its department. Ours.
  public static Estimate halfLife(Element activity) {
    return switch (activity.value(ActivityAttributes.DEPARTMENT).orElse("")) {
      case "marketing", "sales", "customer-management" -> MARKETING;
      case "research-and-development", "hr" -> KNOWLEDGE;
      default -> MAINTENANCE;
    };
  }

  private static Estimate days(double low, double mode, double high) {
    return Estimate.of(new Spread.Pert(low, mode, high), Unit.DAY).with(Provenance.LIBRARY_DEFAULT);
  }
}
