package org.linchpin.engine.stop;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Money and end of the business in one world, for one block of replicates.
///
/// The streams that a stop cannot touch earn what they earn without it: only the differences are
/// added up. Death tests of a day in order: insolvency, collapse of demand, permission. Each lane
/// has a bar that its balance and one that its customers must not fall below; a death lowers the
/// bars to what can still happen, so that on most days one look at the smallest distance is enough.
final class Ledger {
  /// A cent of rounding is no insolvency.
  private static final double CENT = 0.005;

  private static final int ACTUAL = Variant.ACTUAL.ordinal();
  private static final int NEUTRAL = Variant.NEUTRAL.ordinal();
  private static final int STRUCTURAL = Variant.STRUCTURAL.ordinal();

  private final Terms terms;
  private final World world;
  private final Stops stops;
  private final Till[] tills;
  private final int[] own;
  private final @Nullable Ledger without;
  final double[] net = Lanes.row();
  final double[] standing = Lanes.row();
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
  Ledger(Terms terms, World world, Stops stops, Till[] tills, int[] own, @Nullable Ledger without) {
    this.terms = terms;
    this.world = world;
    this.stops = stops;
    this.tills = tills.clone();
    this.own = own.clone();
    this.without = without;
  }

  Till till(int stream) {
    return tills[stream];
  }

  void open() {
    for (int s : own) {
      tills[s].open();
    }
    Arrays.fill(balance, 0);
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
  }

  /// True when every replicate has ended whatever its money.
  boolean isOver() {
    return open == 0;
  }

  void day(int day) {
    double[] paid = without == null ? fixed : without.net;
    double[] stood = without == null ? Terms.ZEROS : without.standing;
    for (int s : own) {
      Till till = tills[s];
      till.day(day);
      if (without == null) {
        Lanes.sum(paid, till.net, net);
        Lanes.sum(stood, till.standing, standing);
      } else {
        Lanes.changed(paid, till.net, without.tills[s].net, net);
        Lanes.changed(stood, till.standing, without.tills[s].standing, standing);
      }
      paid = net;
      stood = standing;
    }
    if (own.length == 0) {
      Lanes.copy(paid, net);
      Lanes.copy(stood, standing);
    }
    if (without != null && avoids) {
      Lanes.sum(net, fixed, net);
    }
    close(day);
  }

  private void close(int day) {
    if (day == StopTest.QUESTION) {
      Lanes.copy(standing, customersThen);
    }
    boolean news = Lanes.addAndMeasure(balance, net, bar) < 0;
    if (open > 0) {
      news |= day > terms.daysWithoutCollapse && Lanes.distance(standing, floor) < 0;
      if (news || world.isBlocked()) {
        record(day);
      }
    }
  }

  private void record(int day) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      if (balance[l] < bar[l] | standing[l] < floor[l]) {
        record(day, l, standing[l] < floor[l], false);
      }
    }
    if (world.isBlocked()) {
      for (int l = 0; l < Lanes.COUNT; l++) {
        if (world.blocked[l] > 0 && days[STRUCTURAL][l] == 0) {
          record(day, l, false, true);
        }
      }
    }
  }

  private void record(int day, int l, boolean collapsed, boolean blocked) {
    double least = -CENT - terms.cash[l];
    double leastNeutral = -CENT - terms.neutralCash[l];
    if (days[ACTUAL][l] == 0 && (balance[l] < least || collapsed || blocked)) {
      Death cause =
          balance[l] < least ? Death.INSOLVENCY : collapsed ? Death.COLLAPSE : Death.PERMISSION;
      causes[l] = (byte) cause.ordinal();
      end(ACTUAL, l, day);
    }
    if (days[NEUTRAL][l] == 0 && (balance[l] < leastNeutral || collapsed || blocked)) {
      end(NEUTRAL, l, day);
    }
    if (collapsed || blocked) {
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
