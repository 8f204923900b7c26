package org.linchpin.engine.stop;

import java.util.Optional;
import java.util.OptionalInt;

/// The one uncertain number that decides nothing but how far the balance may fall: cash, or credit
/// where cash is certain.
///
/// Given a path of the balance, the chance that the money runs out on it is the chance that this
/// number is less than the path needs, which is known exactly. Averaging over that instead of
/// drawing (conditional Monte Carlo; Asmussen and Glynn, *Stochastic Simulation*, 2007, V.4) leaves
/// the mean as it is and takes out the part of the variance that this number causes. It also makes
/// what is left a smooth function of all other numbers, which is what Sobol points are good at.
///
/// The distribution function is looked up: cells get narrower towards the lower end, by exponent
/// and first binary digits of the distance from it, and in each a cubic stands for the function,
/// off by less than 1e-4 (`CushionTest`).
final class Cushion {
  /// Binary digits that divide an octave into cells.
  private static final int DIGITS = 5;

  private static final int OCTAVES = 20;
  private static final int CELLS = OCTAVES << DIGITS;
  private static final int SHIFT = 52 - DIGITS;
  private static final int FIRST = (1023 - OCTAVES) << DIGITS;
  private static final double NARROWEST = 0x1p-20;

  /// Rarer than this is never.
  private static final double NEVER = 1e-12;

  /// The largest number below 1.
  private static final double LAST = 0x1.fffffffffffffp-1;

  private final Plan.Money money;
  private final boolean isCredit;
  private final double least;
  private final double width;
  private final double[] cubics = new double[CELLS * Cubic.NODES];

  private Cushion(Plan.Money money, boolean isCredit, Law law) {
    this.money = money;
    this.isCredit = isCredit;
    this.least = law.at(NEVER);
    this.width = law.at(1 - NEVER) - least;
    double[] places = new double[Cubic.NODES];
    double[] values = new double[Cubic.NODES];
    for (int cell = 0; cell < CELLS; cell++) {
      for (int k = 0; k < Cubic.NODES; k++) {
        places[k] = Cubic.node(k, edge(cell), edge(cell + 1));
        values[k] = law.below(least + width * (places[k] - NARROWEST));
      }
      System.arraycopy(Cubic.through(places, values), 0, cubics, Cubic.NODES * cell, Cubic.NODES);
    }
  }

  private static double edge(int cell) {
    return Double.longBitsToDouble((long) (FIRST + cell) << SHIFT);
  }

  /// None where neither cash nor credit is uncertain, or known only by some draws.
  static Optional<Cushion> of(Plan plan) {
    OptionalInt knob = knob(plan);
    return knob.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cushion(
                plan.money(),
                knob.getAsInt() == plan.money().credit(),
                plan.knobs().get(knob.getAsInt()).law()));
  }

  /// Which of all numbers it is.
  static OptionalInt knob(Plan plan) {
    Plan.Money money = plan.money();
    int cash = money.cash() < 0 ? money.cashDays() : money.cash();
    int knob = plan.knobs().get(cash).isCertain() ? money.credit() : cash;
    Knob number = plan.knobs().get(knob);
    return number.isCertain() || !number.law().isSmooth()
        ? OptionalInt.empty()
        : OptionalInt.of(knob);
  }

  /// The same function of any law, for looking at it alone.
  static Cushion of(Law law) {
    return new Cushion(new Plan.Money(0, 0, 0, 0, 0, 0, 0), false, law);
  }

  /// What there is besides, and what one unit of the number is worth, for each replicate.
  void look(Terms terms, double[] besides, double[] unit) {
    boolean days = !isCredit && money.cash() < 0;
    double[] number =
        terms.values[isCredit ? money.credit() : days ? money.cashDays() : money.cash()];
    for (int l = 0; l < Lanes.COUNT; l++) {
      unit[l] = days ? terms.neutralCash[l] / StopTest.NEUTRAL_DAYS : 1;
      besides[l] = terms.cash[l] - unit[l] * number[l];
    }
  }

  /// The least that the number can be.
  double least() {
    return least;
  }

  /// The chance that the number is less than each of these, in place.
  void below(double[] row) {
    double[] table = cubics;
    double scale = 1 / width;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double x = (row[l] - least) * scale + NARROWEST;
      // what is no number (nothing of nothing) is not less than anything
      x = x > NARROWEST ? Math.min(x, LAST) : NARROWEST;
      int cell = Cubic.NODES * ((int) (Double.doubleToRawLongBits(x) >>> SHIFT) - FIRST);
      row[l] = table[cell] + x * (table[cell + 1] + x * (table[cell + 2] + x * table[cell + 3]));
    }
  }
}
