package org.linchpin.model;

import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Unit;

/// What a quantity attribute wants to be told; a plain number adopts the obvious unit.
public enum Expected {
  MONEY(Dimension.MONEY, Rate.NONE, "an amount of money", "25k"),
  MONEY_PER_PERIOD(Dimension.MONEY, Rate.PERIOD, "money per period", "60k per month"),
  MONEY_PER_ITEM(Dimension.MONEY, Rate.ANY, "a price", "EUR 3.20 per loaf"),
  DURATION(Dimension.TIME, Rate.NONE, "a length of time", "3..9 days"),
  TIME_PER_ITEM(Dimension.TIME, Rate.ANY, "a time", "6 min per order"),
  SHARE(Dimension.RATIO, Rate.NONE, "a share between 0 % and 100 %", "80%"),
  SHARE_PER_PERIOD(Dimension.RATIO, Rate.PERIOD, "a share per period", "3% per month"),
  RATIO(Dimension.RATIO, Rate.NONE, "a plain number", "1.5"),
  COUNT(Dimension.COUNT, Rate.NONE, "a count", "9"),
  COUNT_PER_PERIOD(Dimension.COUNT, Rate.PERIOD, "a count per period", "400 orders per week"),
  QUANTITY(Dimension.COUNT, Rate.ANY, "a quantity", "2 hours, 3 kg or 4 pieces"),
  CAPACITY(Dimension.COUNT, Rate.PERIOD, "a quantity per period", "160 hours per month");

  /// Whether the quantity is a rate.
  private enum Rate {
    NONE,
    PERIOD,
    ANY
  }

  private final Dimension dimension;
  private final Rate rate;
  private final String words;
  private final String example;

  Expected(Dimension dimension, Rate rate, String words, String example) {
    this.dimension = dimension;
    this.rate = rate;
    this.words = words;
    this.example = example;
  }

  /// What is wanted, in words with an article.
  public String words() {
    return words;
  }

  /// A text that would do.
  public String example() {
    return example;
  }

  /// The quantity with the unit that a plain number stands for here: the model's currency, pieces.
  public Estimate adopt(Estimate estimate) {
    if (!estimate.unit().equals(Unit.ONE) || estimate.isMissing()) {
      return estimate;
    }
    Unit unit =
        switch (dimension) {
          case MONEY -> Unit.money("");
          case COUNT -> Unit.count("");
          default -> Unit.ONE;
        };
    return new Estimate(
        estimate.spread(), unit, estimate.per(), estimate.perItem(), estimate.provenance());
  }

  /// True when the quantity measures the right kind of thing.
  public boolean acceptsDimension(Estimate estimate) {
    return estimate.isMissing()
        || estimate.dimension() == dimension
        || this == QUANTITY
        || this == CAPACITY;
  }

  /// True when a rate has its period and what is no rate has none.
  public boolean acceptsPeriod(Estimate estimate) {
    return estimate.isMissing()
        || rate == Rate.ANY
        || (rate == Rate.PERIOD) == estimate.per().isPresent();
  }

  /// True when the quantity can be reckoned with here, a plain number in the obvious unit.
  public boolean accepts(Estimate estimate) {
    return acceptsDimension(adopt(estimate)) && acceptsPeriod(estimate);
  }

  /// True when the quantity must lie between 0 and 1.
  public boolean isShare() {
    return this == SHARE || this == SHARE_PER_PERIOD;
  }

  public boolean isRate() {
    return rate == Rate.PERIOD;
  }
}
