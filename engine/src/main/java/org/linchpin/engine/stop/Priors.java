package org.linchpin.engine.stop;

import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.quantity.Provenance;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.Unit;

/// What the simulation assumes where the model says nothing; ours, and reported with each result.
final class Priors {
  /// Three customers in a hundred leave in a month.
  static final Estimate CHURN = monthly(new Spread.Point(0.03));

  /// Of what leaves on top of that in a month without any delivery.
  static final Estimate OUTAGE_CHURN = monthly(new Spread.Pert(0.3, 0.5, 0.8));

  /// Below this share of the fixed costs the customer base is beyond rescue.
  static final Estimate FLOOR = share(0.5);

  static final Estimate REFUND = share(1);

  /// Business customers, who pay by invoice, wait in half of the cases.
  static final Estimate BACKLOG_BUSINESS = share(0.5);

  static final Estimate BACKLOG_RETAIL = share(0);

  /// Whoever pays within so many days has paid by card or transfer, not by invoice.
  static final double CARD_DAYS = 3;

  /// Daily demand of customers who pay again without a new sale, and of the others.
  static final Estimate VARIES_RECURRING = share(0.05);

  static final Estimate VARIES = share(0.3);

  /// The share of a backlog that is cancelled in a day.
  static final double CANCELLED = 1.0 / 7;

  private Priors() {}

  private static Estimate share(double value) {
    return Estimate.of(new Spread.Point(value), Unit.ONE).with(Provenance.LIBRARY_DEFAULT);
  }

  private static Estimate monthly(Spread share) {
    return Estimate.of(share, Unit.ONE).per(Period.MONTH).with(Provenance.LIBRARY_DEFAULT);
  }
}
