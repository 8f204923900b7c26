package org.linchpin.engine.stop;

import java.util.Arrays;

/// Money and end of the business in one world, for one block of replicates.
///
/// The streams that a stop cannot touch earn what they earn without it: only the differences are
/// added up. Death tests of a day in order: insolvency, collapse of demand, permission.
final class Ledger {
  /// A cent of rounding is no insolvency.
  private static final double CENT = 0.005;

  private final Terms terms;
  private final World world;
  private final Stops stops;
  private final Till[] tills;
  private final int[] own;
  final double[] net = Lanes.row();
  final double[] standing = Lanes.row();
  final double[] balance = Lanes.row();
  private final double[] avoided = Lanes.row();
  final short[][] days = new short[Variant.values().length][Lanes.COUNT];
  final byte[] causes = new byte[Lanes.COUNT];
  final double[] customersThen = Lanes.row();

  /// @param tills of all streams, those of the world without a stop where it cannot touch them
  /// @param own indices of the streams it can touch
  Ledger(Terms terms, World world, Stops stops, Till[] tills, int[] own) {
    this.terms = terms;
    this.world = world;
    this.stops = stops;
    this.tills = tills.clone();
    this.own = own.clone();
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
    stops.avoided(avoided);
  }

  /// A day of the world without a stop.
  void day(int day) {
    Arrays.fill(net, 0);
    Arrays.fill(standing, 0);
    for (int s : own) {
      tills[s].day(day);
      Lanes.add(net, tills[s].net);
      Lanes.add(standing, tills[s].standing);
    }
    for (int l = 0; l < Lanes.COUNT; l++) {
      net[l] -= terms.fixedCosts[l];
    }
    close(day);
  }

  /// The same day in a world with a stop.
  void day(int day, Ledger without) {
    Lanes.copy(without.net, net);
    Lanes.copy(without.standing, standing);
    Lanes.add(net, avoided);
    for (int s : own) {
      tills[s].day(day);
      Lanes.addChange(net, tills[s].net, without.tills[s].net);
      Lanes.addChange(standing, tills[s].standing, without.tills[s].standing);
    }
    close(day);
  }

  private void close(int day) {
    Lanes.add(balance, net);
    if (day == StopTest.QUESTION) {
      Lanes.copy(standing, customersThen);
    }
    end(day, days[Variant.ACTUAL.row()], terms.cash, true);
    end(day, days[Variant.NEUTRAL.row()], terms.neutralCash, false);
    for (int l = 0; l < Lanes.COUNT; l++) {
      if (days[Variant.STRUCTURAL.row()][l] == 0
          && (standing[l] < terms.leastContribution[l] || world.blocked[l] > 0)) {
        days[Variant.STRUCTURAL.row()][l] = (short) day;
      }
    }
  }

  private void end(int day, short[] ends, double[] cash, boolean withCause) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      if (ends[l] == 0) {
        boolean insolvent = balance[l] + cash[l] < -CENT;
        boolean collapsed = standing[l] < terms.leastContribution[l];
        if (insolvent || collapsed || world.blocked[l] > 0) {
          ends[l] = (short) day;
          if (withCause) {
            Death cause =
                insolvent ? Death.INSOLVENCY : collapsed ? Death.COLLAPSE : Death.PERMISSION;
            causes[l] = cause.code();
          }
        }
      }
    }
  }
}
