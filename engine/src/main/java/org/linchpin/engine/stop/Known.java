package org.linchpin.engine.stop;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.model.quantity.Dimension;

/// What is known about a number: a range in base units, that is in money, days, or shares of one,
/// rates a day.
///
/// @param rate whether it is a rate: so much a day
public record Known(double low, double high, Dimension dimension, boolean rate) {
  private static final double MONTH = 365.0 / 12;
  private static final int DIGITS = 3;

  /// The unit of `low` and `high`: `money`, `days` or `share`, with `/day` for a rate.
  public String unit() {
    String unit =
        switch (dimension) {
          case MONEY -> "money";
          case TIME -> "days";
          default -> "share";
        };
    return rate ? unit + "/day" : unit;
  }

  /// The range for people, rates by the month: `EUR 25,000 to 65,000`, `3 to 9 days`.
  ///
  /// @param currency of the model
  public String words(Optional<String> currency) {
    String from = figure(low);
    String to = figure(high);
    return around(from.equals(to) ? from : from + " to " + to, currency);
  }

  /// The low end for people: `EUR 25,000`.
  public String lowWords(Optional<String> currency) {
    return around(figure(low), currency);
  }

  /// The high end for people.
  public String highWords(Optional<String> currency) {
    return around(figure(high), currency);
  }

  /// Three digits are all that anybody reads.
  private String figure(double value) {
    double shown = value * (rate ? MONTH : 1) * (unit().startsWith("share") ? 100 : 1);
    BigDecimal rounded = new BigDecimal(shown).round(new MathContext(DIGITS)).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }

  private String around(String numbers, Optional<String> currency) {
    String unit =
        switch (dimension) {
          case MONEY -> "";
          case TIME -> numbers.equals("1") ? " day" : " days";
          default -> " %";
        };
    String money = dimension == Dimension.MONEY ? currency.map(c -> c + " ").orElse("") : "";
    return money + numbers + unit + (rate ? " a month" : "");
  }
}
