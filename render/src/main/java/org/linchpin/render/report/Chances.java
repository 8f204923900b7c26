package org.linchpin.render.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linchpin.engine.stop.Chance;

/// Chances in words, with no more digits than their intervals bear.
final class Chances {
  /// Smaller ones count as none where a sentence would only be longer for them.
  static final double NONE = 0.005;

  private static final String SIGN = "\u00A0%";

  private Chances() {}

  /// `58 % (57 to 59 %)`, `less than 0.4 %` where it never happened.
  static String of(Chance chance) {
    if (chance.value() <= 0) {
      return "less than " + tenths(chance.high(), RoundingMode.UP) + SIGN;
    }
    if (chance.value() >= 1) {
      return "more than " + tenths(chance.low(), RoundingMode.DOWN) + SIGN;
    }
    boolean fine = isFine(chance.value());
    String low = digits(chance.low(), fine);
    String high = digits(chance.high(), fine);
    return low.equals(high)
        ? percent(chance.value())
        : percent(chance.value()) + " (" + low + " to " + high + SIGN + ")";
  }

  /// Whole percents, tenths close to none and to certainty.
  static String percent(double chance) {
    return digits(chance, isFine(chance)) + SIGN;
  }

  private static boolean isFine(double chance) {
    return (chance > 0 && chance < 0.0095) || (chance > 0.9905 && chance < 0.9995);
  }

  private static String digits(double chance, boolean fine) {
    return fine
        ? tenths(chance > 0 ? Math.max(0.001, chance) : 0, RoundingMode.HALF_EVEN)
        : BigDecimal.valueOf(100 * chance).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String tenths(double chance, RoundingMode rounding) {
    BigDecimal tenths = BigDecimal.valueOf(100 * chance).setScale(1, rounding);
    return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
  }
}
