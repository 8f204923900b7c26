package org.linchpin.engine.stop;

import java.util.Arrays;

/// How much of each replicate of one block has ended by each day, when the [Cushion] is averaged
/// over instead of drawn.
///
/// Counted in whole multiples of a tiny part, so that sums are exact and do not depend on the order
/// in which blocks are added up.
final class Toll {
  /// A replicate that has ended for certain.
  static final double WHOLE = 0x1p36;

  private final Cushion cushion;
  private final Terms terms;
  private final double[] gone = Lanes.row();
  private final double[] sill = Lanes.row();
  private final double[] besides = Lanes.row();
  private final double[] unit = Lanes.row();
  private final double[] needed = Lanes.row();

  /// The share of each replicate that has ended by day [StopTest#QUESTION].
  final double[] goneThen = Lanes.row();

  /// What ends on each day, by scrambling.
  final double[][] ending;

  /// What ends on each day, by cause.
  final double[][] causes;

  Toll(Cushion cushion, Terms terms, int horizon) {
    this.cushion = cushion;
    this.terms = terms;
    this.ending = new double[horizon + 1][Points.SCRAMBLINGS];
    this.causes = new double[Death.values().length + 1][horizon + 1];
  }

  void open() {
    Arrays.fill(gone, 0);
    for (double[] day : ending) {
      Arrays.fill(day, 0);
    }
    for (double[] cause : causes) {
      Arrays.fill(cause, 0);
    }
    cushion.look(terms, besides, unit);
    for (int l = 0; l < Lanes.COUNT; l++) {
      sill[l] = -Ledger.CENT - besides[l] - unit[l] * cushion.least();
    }
  }

  /// Takes down for how much of each replicate the money has run out.
  void day(int day, double[] balance) {
    if (Lanes.distance(balance, sill) >= 0) {
      return;
    }
    for (int l = 0; l < Lanes.COUNT; l++) {
      needed[l] = (-Ledger.CENT - balance[l] - besides[l]) / unit[l];
    }
    cushion.below(needed);
    double[] today = ending[day];
    double insolvent = 0;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double now = Lanes.max(gone[l], Lanes.min(Math.rint(WHOLE * needed[l]), WHOLE));
      double more = now - gone[l];
      today[l % Points.SCRAMBLINGS] += more;
      insolvent += more;
      gone[l] = now;
      sill[l] = Lanes.min(sill[l], now < WHOLE ? balance[l] : Double.NEGATIVE_INFINITY);
    }
    causes[Death.INSOLVENCY.code()][day] += insolvent;
  }

  /// Takes down that a replicate has ended whatever its money.
  void end(int day, int lane, Death cause) {
    double more = WHOLE - gone[lane];
    ending[day][lane % Points.SCRAMBLINGS] += more;
    causes[cause.code()][day] += more;
    gone[lane] = WHOLE;
    sill[lane] = Double.NEGATIVE_INFINITY;
  }

  /// Keeps how much has ended by now.
  void remember() {
    for (int l = 0; l < Lanes.COUNT; l++) {
      goneThen[l] = gone[l] / WHOLE;
    }
  }
}
