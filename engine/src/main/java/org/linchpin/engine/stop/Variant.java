package org.linchpin.engine.stop;

/// With how much money the question is asked: a rich business survives anything for thirty days.
public enum Variant {
  ACTUAL(0, "with the cash at hand"),
  /// With [StopTest#NEUTRAL_DAYS] days of outflows.
  NEUTRAL(1, "with cash for 27 days, as the median small business has"),
  /// Only what cannot be undone counts.
  STRUCTURAL(2, "with unlimited cash");

  private final int row;
  private final String words;

  Variant(int row, String words) {
    this.row = row;
    this.words = words;
  }

  /// Its place in tables of results.
  int row() {
    return row;
  }

  public String words() {
    return words;
  }
}
