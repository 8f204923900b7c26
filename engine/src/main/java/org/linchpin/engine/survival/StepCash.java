package org.linchpin.engine.survival;

import java.util.Arrays;

/// The last day of a [CashPath] on which each stream falls once, and perhaps recovers a little:
/// what a day adds changes only on a few days, which are collected first.
///
/// Reusable, for one thread.
final class StepCash {
  private final CashPath path;
  private final int horizon;
  private final double[] steps;

  StepCash(CashPath path, int horizon) {
    this.path = path;
    this.horizon = horizon;
    this.steps = new double[horizon + 2];
  }

  /// Everything sells as usual again.
  StepCash restart() {
    Arrays.fill(steps, 0);
    return this;
  }

  /// A stream delivers everything for `time` days, a part of the next if it is a fraction, and then
  /// all but what was lost at first; from `delay` days later all but what is lost thereafter.
  void fall(int stream, double time, double atFirst, double thereafter, double delay) {
    double lost = 1 - path.sold(stream, 1 - atFirst);
    double later = 1 - path.sold(stream, 1 - thereafter);
    if (!(time <= horizon) || lost <= 0) {
      return;
    }
    double part = time - Math.floor(time);
    int day = (int) time + 1;
    change(stream, day, (1 - part) * lost);
    change(stream, day + 1, part * lost);
    if (later < lost && delay <= horizon) {
      change(stream, day + 1 + (int) Math.ceil(delay), later - lost);
    }
  }

  private void change(int stream, int day, double lost) {
    double amount = path.amount()[stream] * lost;
    step(day + path.paidAfter()[stream], -amount);
    step(day + path.payableDays(), amount * path.variableCost()[stream]);
  }

  private void step(int day, double money) {
    if (day <= horizon) {
      steps[day] += money;
    }
  }

  /// The first day that ends with less than nothing, or 0.
  ///
  /// @param avoided costs a day that end with the stop
  int lastDay(double avoided) {
    double change = avoided - path.fixed();
    for (int s = 0; s < path.amount().length; s++) {
      change += path.amount()[s] * (1 - path.variableCost()[s]);
    }
    double balance = path.cash();
    for (int day = 1; day <= horizon; day++) {
      change += steps[day];
      balance += change;
      if (CashPath.isInsolvent(balance)) {
        return day;
      }
    }
    return 0;
  }
}
