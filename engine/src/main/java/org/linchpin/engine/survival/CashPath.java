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
/// @param slack by how much each stream's output can exceed the normal one; 0 where customers pay
///   without a new sale
record CashPath(
    double cash,
    double fixed,
    int payableDays,
    double[] amount,
    double[] variableCost,
    int[] paidAfter,
    double[] slack) {
  /// A cent of rounding is no insolvency.
  private static final double CENT = 0.005;

  /// What a day adds.
  ///
  /// @param levels `levels[day - 1][stream]` for the days so far
  double change(double[][] levels, int day) {
    double change = -fixed;
    for (int s = 0; s < amount.length; s++) {
      change += amount[s] * sold(levels, day - paidAfter[s], s);
      change -= amount[s] * variableCost[s] * sold(levels, day - payableDays, s);
    }
    return change;
  }

  private double sold(double[][] levels, int day, int stream) {
    return day < 1 ? 1 : sold(stream, levels[day - 1][stream]);
  }

  /// The share of a normal day's sales at a level: whoever has slack makes up for a part of what is
  /// missing.
  double sold(int stream, double level) {
    return Math.min(1, (1 + slack[stream]) * level);
  }

  /// The longest delay, after which unchanged levels mean an unchanged day.
  int longestDelay() {
    int longest = payableDays;
    for (int days : paidAfter) {
      longest = Math.max(longest, days);
    }
    return longest;
  }

  static boolean isInsolvent(double balance) {
    return balance < -CENT;
  }
}
