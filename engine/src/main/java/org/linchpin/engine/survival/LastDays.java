package org.linchpin.engine.survival;

import java.util.Arrays;
import java.util.List;

/// The last day of a business after a stop, for several cash paths over the same course of events.
///
/// Days go on until every path has ended. Once the levels rest and all delays are over every day is
/// like the last, and the end follows by division.
///
/// @param days for each path the last day, 0 when it does not end within the horizon
/// @param blockedOn the day a permission of the whole business lapsed, 0 for none
record LastDays(int[] days, int blockedOn) {

  static LastDays of(StopRun run, int horizon, List<CashPath> paths) {
    double[][] levels = new double[horizon][];
    double[] balance = paths.stream().mapToDouble(CashPath::cash).toArray();
    int[] days = new int[balance.length];
    int longest = paths.stream().mapToInt(CashPath::longestDelay).max().orElse(0);
    int open = days.length;
    for (int day = 1; day <= horizon && open > 0; day++) {
      levels[day - 1] = run.next();
      boolean resting = run.restsSince() > 0 && day > run.restsSince() + longest;
      for (int p = 0; p < days.length; p++) {
        if (days[p] == 0) {
          double change = paths.get(p).change(levels, day);
          balance[p] += change;
          boolean over = CashPath.isInsolvent(balance[p]) || run.blockedOn() > 0;
          days[p] = over ? day : resting ? rest(day, balance[p], change, horizon) : 0;
          open -= days[p] == 0 ? 0 : 1;
        }
      }
    }
    int[] within = Arrays.stream(days).map(day -> day > horizon ? 0 : day).toArray();
    return new LastDays(within, run.blockedOn());
  }

  /// The last day when every day from now on changes the balance alike; beyond the horizon for
  /// never.
  private static int rest(int day, double balance, double change, int horizon) {
    if (change >= 0) {
      return horizon + 1;
    }
    double left = Math.floor((balance + 0.005) / -change) + 1;
    return left + day > horizon ? horizon + 1 : day + (int) left;
  }
}
