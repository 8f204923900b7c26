package org.linchpin.model.quantity;

import org.jspecify.annotations.Nullable;

/// A decimal number found in a text, kept exact until its scale is known.
///
/// Up to 15 digits with a power of ten up to 22 are exact in a double, so that one multiplication
/// or division rounds correctly (Clinger 1990, the fast path); all others go through the library.
///
/// @param digits the digits without separators and point
/// @param exponent the power of ten that the digits are to be multiplied by
/// @param end the index after the number in its text
record ScannedNumber(boolean negative, String digits, int exponent, int end) {
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final int MOST_EXPONENT = 4000;

  /// The number at `start`, or null when there is none.
  ///
  /// @throws QuantityException when its comma is no thousands separator
  static @Nullable ScannedNumber at(String text, int start) {
    int i = start;
    boolean negative = i < text.length() && "-\u2212".indexOf(text.charAt(i)) >= 0;
    if (negative || (i < text.length() && text.charAt(i) == '+')) {
      i++;
    }
    int whole = i;
    while (digit(text, i) || (i > whole && separator(text, i) && digit(text, i + 1))) {
      i++;
    }
    String digits = text.substring(whole, i);
    if (digits.indexOf(',') >= 0) {
      checkThousands(digits, text.substring(0, whole), text.substring(i));
    }
    int decimals = 0;
    if (i < text.length() && text.charAt(i) == '.' && digit(text, i + 1)) {
      int point = i++;
      while (digit(text, i)) {
        i++;
      }
      decimals = i - point - 1;
      if (decimals == 3 && text.charAt(i - 1) == '0' && text.charAt(whole) != '0') {
        checkPoint(digits, text.substring(point + 1, i), text.substring(i));
      }
      digits += text.substring(point + 1, i);
    }
    if (digits.isEmpty()) {
      return null;
    }
    int power = exponentEnd(text, i);
    int exponent = power == i ? 0 : exponent(text.substring(i + 1, power));
    String plain = digits.replace(",", "").replace("_", "");
    return new ScannedNumber(negative, plain, exponent - decimals, power);
  }

  private static boolean digit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean separator(String text, int i) {
    return i < text.length() && (text.charAt(i) == ',' || text.charAt(i) == '_');
  }

  private static void checkThousands(String digits, String before, String after) {
    String[] groups = digits.split(",", -1);
    boolean good = groups[0].length() <= 3;
    for (int g = 1; g < groups.length; g++) {
      good &= groups[g].length() == 3;
    }
    if (!good || digits.indexOf('_') >= 0) {
      String point =
          groups.length == 2 && groups[1].length() <= 2
              ? groups[0] + "." + groups[1]
              : digits.replace(",", "");
      throw new QuantityException(
          "The comma in '%s' is not a thousands separator.".formatted(digits),
          before + point + after);
    }
  }

  /// Nobody writes 1.500 for one and a half; where points part thousands it is 1500.
  private static void checkPoint(String digits, String decimals, String after) {
    if (!digits.isEmpty() && digits.length() <= 3) {
      String small = digits + "." + decimals.replaceFirst("0+$", "");
      throw new QuantityException(
          "The point in '%s.%s' may part thousands or decimals.".formatted(digits, decimals),
          "%1$s%4$s or %2$s%3$s%4$s"
              .formatted(small.replaceFirst("\\.$", ""), digits, decimals, after));
    }
  }

  private static int exponentEnd(String text, int i) {
    if (i >= text.length() || (text.charAt(i) != 'e' && text.charAt(i) != 'E')) {
      return i;
    }
    int j = i + 1;
    if (j < text.length() && (text.charAt(j) == '-' || text.charAt(j) == '+')) {
      j++;
    }
    if (!digit(text, j)) {
      return i;
    }
    while (digit(text, j)) {
      j++;
    }
    return j;
  }

  private static int exponent(String text) {
    String sign = text.startsWith("-") ? "-" : "";
    String digits = text.replaceFirst("^[-+]?0*", "");
    int size = digits.length() > 4 ? MOST_EXPONENT : Integer.parseInt("0" + digits);
    return sign.isEmpty() ? Math.min(size, MOST_EXPONENT) : -Math.min(size, MOST_EXPONENT);
  }

  /// Its value times ten to the power of `scale`, correctly rounded; never minus zero.
  double times(int scale) {
    int power = exponent + scale;
    double size;
    if (digits.length() <= 15 && Math.abs(power) < TENS.length) {
      long exact = Long.parseLong(digits);
      size = power < 0 ? exact / TENS[-power] : exact * TENS[power];
    } else {
      size = Double.parseDouble(digits + "e" + power);
    }
    return negative && size != 0 ? -size : size;
  }
}
