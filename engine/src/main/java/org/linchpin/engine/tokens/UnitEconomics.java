package org.linchpin.engine.tokens;

/// What one account of a subscription is worth beside what it costs to win (C27, VTDF).
///
/// @param revenue of an account per month (ARPA), positive
/// @param margin the share of it left after the costs that come with an account, 0 to 1
/// @param churn the share of accounts that leaves in a month, above 0 and at most 1
/// @param acquisition what it costs to win an account (CAC), positive
public record UnitEconomics(double revenue, double margin, double churn, double acquisition) {
  public UnitEconomics {
    if (!(revenue > 0
        && margin >= 0
        && margin <= 1
        && churn > 0
        && churn <= 1
        && acquisition > 0)) {
      throw new IllegalArgumentException(
          "An account cannot have the revenue (%s), margin (%s), churn (%s) and cost of winning it (%s).\nMaybe a share is written in per cent, or nobody ever leaves."
              .formatted(revenue, margin, churn, acquisition));
    }
  }

  /// What it leaves over its life (LTV): contribution per month times 1 / churn months.
  public double lifetimeValue() {
    return revenue * margin / churn;
  }

  /// Lifetime value over the cost of winning the account.
  public double ratio() {
    return lifetimeValue() / acquisition;
  }

  /// Months until it has earned what it cost to win, infinite when it never does.
  public double paybackMonths() {
    return acquisition / (revenue * margin);
  }
}
