package org.linchpin.engine.stop;

import java.util.Arrays;

/// The days on which the business ended, replicate by replicate; a replicate that lives to the
/// horizon has none.
public final class Deaths {
  private final int horizon;
  private short[][] days = new short[Variant.values().length][0];
  private byte[] causes = new byte[0];
  private int replicates;
  private int averaged;
  private double[][] ending = new double[0][0];
  private double[][] endingBy = new double[0][0];
  private float[] endedThen = new float[0];

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
    ledger.toll().ifPresent(toll -> add(firstReplicate, toll));
  }

  /// The toll of one more block; the sums are exact, so that the order of blocks does not matter.
  private synchronized void add(int firstReplicate, Toll toll) {
    if (averaged == 0) {
      ending = new double[horizon + 1][Points.SCRAMBLINGS];
      endingBy = new double[toll.causes.length][horizon + 1];
    }
    for (int day = 0; day <= horizon; day++) {
      for (int s = 0; s < Points.SCRAMBLINGS; s++) {
        ending[day][s] += toll.ending[day][s];
      }
      for (int cause = 0; cause < endingBy.length; cause++) {
        endingBy[cause][day] += toll.causes[cause][day];
      }
    }
    if (endedThen.length < replicates) {
      endedThen = Arrays.copyOf(endedThen, replicates);
    }
    for (int l = 0; l < Lanes.COUNT; l++) {
      endedThen[firstReplicate + l] = (float) toll.goneThen[l];
    }
    averaged += Lanes.COUNT;
  }

  /// True when the uncertain number that decides only how far the balance may fall was averaged
  /// over: the chances of [Variant#ACTUAL] are then more exact than the replicates are many.
  public boolean isAveraged() {
    return averaged > 0;
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
    return days[variant.row()][replicate];
  }

  /// How much of one replicate has ended by day [StopTest#QUESTION]: 0 or 1 where cash is drawn,
  /// and anything between where it is averaged over.
  double endedThen(int replicate) {
    if (isAveraged()) {
      return endedThen[replicate];
    }
    int day = days[Variant.ACTUAL.row()][replicate];
    return day > 0 && day <= StopTest.QUESTION ? 1 : 0;
  }

  /// The chance that the business has ended by the end of a day.
  ///
  /// @param day 1 to the horizon
  public Chance by(int day, Variant variant) {
    double[] hits = new double[Points.SCRAMBLINGS];
    if (isAveraged(variant)) {
      for (int d = 1; d <= day; d++) {
        for (int s = 0; s < hits.length; s++) {
          hits[s] += ending[d][s];
        }
      }
      return Intervals.scrambled(hits, Toll.WHOLE * replicates / hits.length, replicates);
    }
    short[] ends = days[variant.row()];
    for (int r = 0; r < replicates; r++) {
      hits[r % hits.length] += ends[r] > 0 && ends[r] <= day ? 1 : 0;
    }
    return Intervals.scrambled(hits, (double) replicates / hits.length, replicates);
  }

  private boolean isAveraged(Variant variant) {
    return variant == Variant.ACTUAL && isAveraged();
  }

  /// The share of replicates that end by a day of one cause.
  public double by(int day, Death cause) {
    if (isAveraged()) {
      double[] days = endingBy[cause.code()];
      return Arrays.stream(days, 0, day + 1).sum() / (Toll.WHOLE * replicates);
    }
    int hits = 0;
    for (int r = 0; r < replicates; r++) {
      short end = days[0][r];
      hits += end > 0 && end <= day && causes[r] == cause.code() ? 1 : 0;
    }
    return (double) hits / replicates;
  }

  /// The share that is alive at the end of each day, from day 0 to the horizon.
  public double[] alive(Variant variant) {
    double[] alive = isAveraged(variant) ? endingAveraged() : ending(variant);
    double left = replicates;
    for (int d = 0; d <= horizon; d++) {
      left -= alive[d];
      alive[d] = left / replicates;
    }
    return alive;
  }

  private double[] endingAveraged() {
    return Arrays.stream(ending)
        .mapToDouble(day -> Arrays.stream(day).sum() / Toll.WHOLE)
        .toArray();
  }

  private double[] ending(Variant variant) {
    double[] ends = new double[horizon + 1];
    for (int r = 0; r < replicates; r++) {
      int end = days[variant.row()][r];
      if (end > 0) {
        ends[end]++;
      }
    }
    return ends;
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
