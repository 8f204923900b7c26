package org.linchpin.engine.survival;

/// Money at hand, day by day, after a stop.
///
/// Day t: receipts are the sales of `paidAfter` days ago, payments the fixed costs and the variable
/// costs of the sales of `payableDays` ago; before the stop every stream sold its normal amount.
/// The business is insolvent on the first day that ends with less than nothing. With one stream, a
/// buffer and a payment delay this is the closed form of the time to survive (Simchi-Levi et al.
/// 2014).
///
/// @param cash money and undrawn credit on day 0
/// @param fixed costs a day that go on
/// @param payableDays whole days until variable costs are paid
/// @param amount each stream's revenue a day
/// @param variableCost each stream's variable costs as a share of revenue
/// @param paidAfter whole days until each stream's customers pay
record CashPath(
    double cash,
    double fixed,
    int payableDays,
    double[] amount,
    double[] variableCost,
    int[] paidAfter) {
  private static final double[][] NORMAL = new double[0][];

  /// The first day that ends below zero, or 0 when none up to `horizon` does.
  ///
  /// @param levels `levels[day - 1][stream]`, the last row holding on
  int insolvencyDay(double[][] levels, int horizon) {
    double balance = cash;
    for (int day = 1; day <= horizon; day++) {
      balance -= fixed;
      for (int s = 0; s < amount.length; s++) {
        balance += amount[s] * level(levels, day - paidAfter[s], s);
        balance -= amount[s] * variableCost[s] * level(levels, day - payableDays, s);
      }
      // a cent of rounding is no insolvency
      if (balance < -0.005) {
        return day;
      }
    }
    return 0;
  }

  /// The day on which the business runs out of money anyway, or 0.
  int insolvencyDay(int horizon) {
    return insolvencyDay(NORMAL, horizon);
  }

  private static double level(double[][] levels, int day, int stream) {
    if (day < 1 || levels.length == 0) {
      return 1;
    }
    return levels[Math.min(day, levels.length) - 1][stream];
  }
}
