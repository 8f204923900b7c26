package org.linchpin.lint.rules;

import java.util.Optional;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Money in the currency of the model; amounts in others are converted, and left out when they have
/// no rate, because a rule that reports mixed currencies asks for it.
final class Money {
  private Money() {}

  /// Money in the currency of the model; nothing when it is no money or has no rate.
  static Optional<Estimate> own(CheckContext context, Optional<Estimate> estimate) {
    return estimate
        .filter(known -> known.dimension() == Dimension.MONEY)
        .map(context.currency()::in)
        .filter(known -> !known.isMissing());
  }

  /// What comes or goes in a calendar day, for an amount per period in the model's currency.
  static Optional<Double> perDay(CheckContext context, Optional<Estimate> amount) {
    return own(context, amount)
        .filter(Expected.MONEY_PER_PERIOD::acceptsPeriod)
        .map(known -> known.inBaseUnits(context.model().calendar()).central());
  }

  /// `EUR 1,900`.
  static String words(CheckContext context, double amount) {
    return currency(context).map(code -> code + " ").orElse("") + Words.grouped(amount);
  }

  /// `EUR 57,800 a month`, for what comes or goes in a day.
  static String monthly(CheckContext context, double perDay) {
    double month = Period.MONTH.days(context.model().calendar());
    return words(context, perDay * month) + " a month";
  }

  private static Optional<String> currency(CheckContext context) {
    return context.model().value(ModelAttributes.CURRENCY);
  }
}
