package org.linchpin.model.quantity;

/// What kind of thing a number measures; numbers of different dimensions never mix.
public enum Dimension {
  /// A plain number, or a share such as `80%`.
  RATIO("a plain number"),
  /// Money in one currency.
  MONEY("an amount of money"),
  /// Elapsed time.
  TIME("a length of time"),
  /// Time that people spend.
  EFFORT("working time of people"),
  /// Time that machines run.
  MACHINE_TIME("machine time"),
  /// A count of items of one sort, such as orders.
  COUNT("a count"),
  MASS("a mass"),
  LENGTH("a length"),
  AREA("an area"),
  ENERGY("an amount of energy"),
  DATA("an amount of data");

  private final String words;

  Dimension(String words) {
    this.words = words;
  }

  /// The dimension in words, with its article.
  public String words() {
    return words;
  }
}
