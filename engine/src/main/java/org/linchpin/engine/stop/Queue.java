package org.linchpin.engine.stop;

/// Money on its way, for as many days as each lane says.
final class Queue {
  private double[][] days = new double[0][];
  private final double[] out = Lanes.row();
  private int length;

  /// @param longest the longest delay of any lane
  /// @param usual what entered on each day before the first
  void open(int longest, double[] usual) {
    length = longest + 1;
    if (longest == 0) {
      return;
    }
    if (days.length < length) {
      days = new double[length][Lanes.COUNT];
    }
    for (int d = 0; d < length; d++) {
      Lanes.copy(usual, days[d]);
    }
  }

  /// What leaves on a day, after what enters on that day went in; valid until the next call.
  double[] pass(int day, double[] enters, int[] delays) {
    if (length == 1) {
      return enters;
    }
    Lanes.copy(enters, days[day % length]);
    int today = day % length;
    for (int l = 0; l < Lanes.COUNT; l++) {
      int then = today - delays[l];
      out[l] = days[then < 0 ? then + length : then][l];
    }
    return out;
  }
}
