package org.linchpin.engine.stop;

/// With how much money the question is asked: a rich business survives anything for thirty days.
public enum Variant {
  ACTUAL("with the cash at hand"),
  /// With [StopTest#NEUTRAL_DAYS] days of outflows.
  NEUTRAL("with cash for 27 days, as the median small business has"),
  /// Only what cannot be undone counts.
  STRUCTURAL("with unlimited cash");

  private final String words;

  Variant(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
