package org.linchpin.engine.stop;

import java.util.Arrays;

/// The days on which the business ended, replicate by replicate; a replicate that lives to the
/// horizon has none.
@SuppressWarnings("EnumOrdinal") // rows by variant and codes of causes, for this run only
public final class Deaths {
  private final int horizon;
  private short[][] days = new short[Variant.values().length][0];
  private byte[] causes = new byte[0];
  private int replicates;

  Deaths(int horizon) {
    this.horizon = horizon;
  }

  void grow(int to) {
    for (int v = 0; v < days.length; v++) {
      days[v] = Arrays.copyOf(days[v], to);
    }
    causes = Arrays.copyOf(causes, to);
    replicates = to;
  }

  void record(int firstReplicate, Ledger ledger) {
    for (int v = 0; v < days.length; v++) {
      System.arraycopy(ledger.days[v], 0, days[v], firstReplicate, Lanes.COUNT);
    }
    System.arraycopy(ledger.causes, 0, causes, firstReplicate, Lanes.COUNT);
  }

  /// The last day looked at.
  public int horizon() {
    return horizon;
  }

  /// How many replicates were run, a multiple of the number of scramblings.
  public int replicates() {
    return replicates;
  }

  /// The day of death of one replicate, 0 for none.
  int day(Variant variant, int replicate) {
    return days[variant.ordinal()][replicate];
  }

  /// The chance that the business has ended by the end of a day.
  ///
  /// @param day 1 to the horizon
  public Chance by(int day, Variant variant) {
    long[] hits = new long[Points.SCRAMBLINGS];
    short[] ends = days[variant.ordinal()];
    for (int r = 0; r < replicates; r++) {
      hits[r % hits.length] += ends[r] > 0 && ends[r] <= day ? 1 : 0;
    }
    return Intervals.scrambled(hits, replicates / hits.length);
  }

  /// The share of replicates that end by a day of one cause.
  public double by(int day, Death cause) {
    int hits = 0;
    for (int r = 0; r < replicates; r++) {
      short end = days[0][r];
      hits += end > 0 && end <= day && causes[r] == cause.ordinal() ? 1 : 0;
    }
    return (double) hits / replicates;
  }

  /// The share that is alive at the end of each day, from day 0 to the horizon.
  public double[] alive(Variant variant) {
    double[] alive = new double[horizon + 1];
    for (int r = 0; r < replicates; r++) {
      int end = days[variant.ordinal()][r];
      if (end > 0) {
        alive[end]++;
      }
    }
    double left = replicates;
    for (int d = 0; d <= horizon; d++) {
      left -= alive[d];
      alive[d] = left / replicates;
    }
    return alive;
  }

  /// The day by which this share of the replicates has ended; 0 when it is not reached within the
  /// horizon.
  ///
  /// @param share more than 0, at most 1
  public int quantile(double share, Variant variant) {
    double[] alive = alive(variant);
    for (int d = 1; d <= horizon; d++) {
      if (1 - alive[d] >= share - 1e-12) {
        return d;
      }
    }
    return 0;
  }

  /// The mean number of days lived within a horizon (restricted mean survival time).
  public double meanDays(int within, Variant variant) {
    double[] alive = alive(variant);
    double sum = 0;
    for (int d = 0; d < within; d++) {
      sum += alive[d];
    }
    return sum;
  }
}
