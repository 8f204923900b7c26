package org.linchpin.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Spread;

/// Quantities in the few characters a note has room for: three significant digits, ranges as `25k
/// to 65k`.
final class Amounts {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final char NO_BREAK = '\u00A0';

  private Amounts() {}

  /// An amount of money: `EUR 60k per month`; a plain number is in `currency`.
  static String money(Estimate amount, String currency) {
    String symbol = amount.unit().symbol().isEmpty() ? currency : amount.unit().symbol();
    StringBuilder text = new StringBuilder();
    if (!symbol.isEmpty()) {
      text.append(symbol).append(NO_BREAK);
    }
    text.append(spread(amount.spread(), Amounts::coins));
    amount.perItem().ifPresent(item -> text.append(" per ").append(item));
    amount.per().ifPresent(period -> text.append(" per ").append(period.word()));
    return text.toString();
  }

  /// A share: `40 %`, `25 to 40 %`.
  static String share(Estimate share) {
    double hundred = share.unit().factor() * 100;
    return spread(share.spread().map(value -> value * hundred), Amounts::number) + NO_BREAK + "%";
  }

  /// A count with what is counted, or with `one` or `many` when the number was written alone.
  static String count(Estimate count, String one, String many) {
    String number = spread(count.spread(), Amounts::number);
    String counted = count.unit().symbol();
    return number + NO_BREAK + (!counted.isEmpty() ? counted : number.equals("1") ? one : many);
  }

  private interface Writing {
    String of(double value);
  }

  private static String spread(Spread spread, Writing writing) {
    String low = writing.of(spread.low());
    String high = writing.of(spread.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  /// Cents are written in full: `3.20`.
  private static String coins(double value) {
    return Math.abs(value) < 100 && value != Math.rint(value)
        ? BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString()
        : number(value);
  }

  /// A number with three significant digits: `950`, `62.3k`, `1.2M`.
  static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "unknown";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(THREE_DIGITS);
    double size = Math.abs(rounded.doubleValue());
    if (size >= 1e15) {
      return rounded.stripTrailingZeros().toString();
    }
    int thousands = size >= 1e9 ? 3 : size >= 1e6 ? 2 : size >= 1e3 ? 1 : 0;
    String suffix =
        switch (thousands) {
          case 3 -> "bn";
          case 2 -> "M";
          case 1 -> "k";
          default -> "";
        };
    return plain(rounded.movePointLeft(3 * thousands)) + suffix;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
