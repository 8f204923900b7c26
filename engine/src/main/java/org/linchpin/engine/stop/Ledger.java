package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Money and end of the business in one world, for one block of replicates.
///
/// The streams that a stop cannot touch earn what they earn without it: only the differences are
/// added up. Death tests of a day in order: insolvency, collapse of demand, permission. Each lane
/// has a bar that its balance and one that its customers must not fall below; a death lowers the
/// bars to what can still happen, so that on most days one look at the smallest distance is enough.
final class Ledger {
  /// A cent of rounding is no insolvency.
  static final double CENT = 0.005;

  private static final int ACTUAL = Variant.ACTUAL.row();
  private static final int NEUTRAL = Variant.NEUTRAL.row();
  private static final int STRUCTURAL = Variant.STRUCTURAL.row();

  private final Terms terms;
  private final World world;
  private final Stops stops;
  private final Till[] tills;
  private final int[] own;
  private final @Nullable Ledger without;
  private final @Nullable Toll toll;
  private final double[] net = Lanes.row();
  private final double[] standing = Lanes.row();
  final double[] balance = Lanes.row();
  private final double[] fixed = Lanes.row();
  private final double[] bar = Lanes.row();
  private final double[] floor = Lanes.row();
  private boolean avoids;
  private int open;
  final short[][] days = new short[Variant.values().length][Lanes.COUNT];
  final byte[] causes = new byte[Lanes.COUNT];
  final double[] customersThen = Lanes.row();

  /// @param tills of all streams, those of the world without a stop where it cannot touch them
  /// @param own indices of the streams it can touch
  /// @param without ledger of the world without a stop; none for itself, or when nothing is to be
  ///   taken from it
  /// @param toll where to take down how much has ended; none when all is drawn
  Ledger(
      Terms terms,
      World world,
      Stops stops,
      Till[] tills,
      int[] own,
      @Nullable Ledger without,
      @Nullable Toll toll) {
    this.terms = terms;
    this.world = world;
    this.stops = stops;
    this.tills = tills.clone();
    this.own = own.clone();
    this.without = without;
    this.toll = toll;
  }

  Till till(int stream) {
    return tills[stream];
  }

  void open() {
    for (int s : own) {
      tills[s].open();
    }
    Arrays.fill(balance, 0);
    Arrays.fill(standing, Double.POSITIVE_INFINITY);
    for (short[] row : days) {
      Arrays.fill(row, (short) 0);
    }
    Arrays.fill(causes, (byte) 0);
    stops.avoided(fixed);
    avoids = !Lanes.isAll(fixed, 0);
    for (int l = 0; l < Lanes.COUNT; l++) {
      fixed[l] -= without == null ? terms.fixedCosts[l] : 0;
      bar[l] = -CENT - Math.min(terms.cash[l], terms.neutralCash[l]);
      floor[l] = terms.leastContribution[l];
    }
    open = days.length * Lanes.COUNT;
    if (toll != null) {
      toll.open();
    }
  }

  Optional<Toll> toll() {
    return Optional.ofNullable(toll);
  }

  /// True when every replicate has ended whatever its money.
  boolean isOver() {
    return open == 0;
  }

  void day(int day) {
    double least = without == null ? earn(day) : earn(day, without);
    if (toll != null) {
      toll.day(day, balance);
    }
    boolean collapsing = false;
    if (day == StopTest.QUESTION || day > terms.daysWithoutCollapse) {
      stand();
      collapsing = open > 0 && Lanes.distance(standing, floor) < 0;
    }
    if (day == StopTest.QUESTION) {
      Lanes.copy(standing, customersThen);
    }
    if (open > 0 && (least < 0 || collapsing)) {
      record(day);
    }
    if (open > 0 && world.isBlocked()) {
      block(day);
    }
    if (toll != null && day == StopTest.QUESTION) {
      toll.remember();
    }
  }

  /// The least distance of a balance from its bar, after the day's money came in.
  private double earn(int day) {
    Lanes.copy(fixed, net);
    for (int s : own) {
      Lanes.sum(net, tills[s].earn(day), net);
    }
    return Lanes.earn(balance, net, Terms.zeros(), Terms.zeros(), bar);
  }

  private double earn(int day, Ledger other) {
    double[] sum = other.net;
    if (avoids) {
      Lanes.sum(sum, fixed, net);
      sum = net;
    }
    int last = own.length - 1;
    for (int i = 0; i < last; i++) {
      Lanes.changed(sum, tills[own[i]].earn(day), other.tills[own[i]].net(), net);
      sum = net;
    }
    return last < 0
        ? Lanes.earn(balance, sum, Terms.zeros(), Terms.zeros(), bar)
        : Lanes.earn(balance, sum, tills[own[last]].earn(day), other.tills[own[last]].net(), bar);
  }

  /// What today's customers contribute to the fixed costs when all is delivered.
  private void stand() {
    double[] sum = without == null ? Terms.zeros() : without.standing;
    for (int s : own) {
      double[] before = without == null ? Terms.zeros() : without.tills[s].customers;
      Lanes.addProduct(sum, tills[s].margin(), tills[s].customers, before, standing);
      sum = standing;
    }
    if (own.length == 0) {
      Lanes.copy(sum, standing);
    }
  }

  private void record(int day) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      if (balance[l] < bar[l] || standing[l] < floor[l]) {
        record(day, l, standing[l] < floor[l], false);
      }
    }
  }

  private void block(int day) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      if (world.blocked[l] > 0 && days[STRUCTURAL][l] == 0) {
        record(day, l, false, true);
      }
    }
  }

  private void record(int day, int l, boolean collapsed, boolean blocked) {
    double least = -CENT - terms.cash[l];
    double leastNeutral = -CENT - terms.neutralCash[l];
    if (days[ACTUAL][l] == 0 && (balance[l] < least || collapsed || blocked)) {
      Death cause =
          balance[l] < least ? Death.INSOLVENCY : collapsed ? Death.COLLAPSE : Death.PERMISSION;
      causes[l] = cause.code();
      end(ACTUAL, l, day);
    }
    if (days[NEUTRAL][l] == 0 && (balance[l] < leastNeutral || collapsed || blocked)) {
      end(NEUTRAL, l, day);
    }
    if (collapsed || blocked) {
      if (toll != null) {
        toll.end(day, l, collapsed ? Death.COLLAPSE : Death.PERMISSION);
      }
      end(STRUCTURAL, l, day);
      floor[l] = Double.NEGATIVE_INFINITY;
    }
    bar[l] =
        Math.max(
            days[ACTUAL][l] == 0 ? least : Double.NEGATIVE_INFINITY,
            days[NEUTRAL][l] == 0 ? leastNeutral : Double.NEGATIVE_INFINITY);
  }

  private void end(int variant, int l, int day) {
    days[variant][l] = (short) day;
    open--;
  }
}
