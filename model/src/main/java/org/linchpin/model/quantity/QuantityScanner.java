package org.linchpin.model.quantity;

import java.util.ArrayList;
import java.util.List;

/// Reads one quantity from left to right: currency, numbers, then units.
///
/// Each character is looked at a few times at most and no regular expression runs, because a large
/// model has a hundred thousand quantities.
final class QuantityScanner {
  private final String whole;
  private int at;
  private boolean hyphen;
  private boolean leadingZero;
  private boolean percent;

  QuantityScanner(String whole) {
    this.whole = whole;
  }

  /// A number as written: `mantissa` times ten to the power of `scale`.
  private record Scaled(ScannedNumber mantissa, int scale) {
    double value(int exponent) {
      return mantissa.times(exponent);
    }
  }

  Estimate estimate() {
    String before = currency();
    List<Scaled> numbers = new ArrayList<>(3);
    numbers.add(scaled());
    while (separator(numbers.size())) {
      skipCurrency(before);
      numbers.add(scaled());
    }
    Spread spread = spread(numbers);
    UnitPart part = UnitPart.read(before, whole.substring(at), whole);
    if (percent && !part.unit().equals(Unit.PERCENT)) {
      throw new QuantityException(
          "'%s' has a percent sign at one end only.".formatted(whole), "5%..10%");
    }
    return new Estimate(spread, part.unit(), part.per(), part.perItem(), Provenance.UNSTATED);
  }

  private String currency() {
    if (whole.isEmpty()) {
      return "";
    }
    int length = 0;
    if ("€$£¥".indexOf(whole.charAt(0)) >= 0) {
      length = 1;
    } else if (whole.length() > 3
        && capital(0)
        && capital(1)
        && capital(2)
        && !Character.isLetter(whole.charAt(3))) {
      length = 3;
    }
    at = length;
    spaces();
    return whole.substring(0, length);
  }

  private boolean capital(int index) {
    return whole.charAt(index) >= 'A' && whole.charAt(index) <= 'Z';
  }

  /// The currency may be repeated before each number.
  private void skipCurrency(String before) {
    if (!before.isEmpty() && whole.startsWith(before, at)) {
      at += before.length();
      spaces();
    }
  }

  private Scaled scaled() {
    int start = at;
    ScannedNumber number = ScannedNumber.at(whole, at);
    if (number == null) {
      throw new QuantityException(
          "'%s' is not a number.".formatted(whole), about() ? "a range, as in 4k..6k" : "");
    }
    at = number.end();
    leadingZero |= whole.charAt(start) == '0' && at - start > 1 && whole.charAt(start + 1) != '.';
    return new Scaled(number, scale());
  }

  private boolean about() {
    return whole.startsWith("~") || whole.startsWith("about") || whole.startsWith("ca");
  }

  private int scale() {
    int back = at;
    spaces();
    int start = at;
    while (at < whole.length() && Character.isLetter(whole.charAt(at))) {
      at++;
    }
    int scale = UnitWords.scale(whole.substring(start, at));
    if (scale == 0) {
      at = back;
    }
    return scale;
  }

  /// Steps over what stands between two numbers of a range, when another number follows.
  private boolean separator(int numbers) {
    int back = at;
    spaces();
    boolean sign = at < whole.length() && whole.charAt(at) == '%';
    if (sign) {
      at++;
      spaces();
    }
    boolean found = numbers < 3 && (dots() || (numbers == 1 && (word() || dash(back))));
    if (found) {
      percent |= sign;
      spaces();
      return true;
    }
    at = back;
    return false;
  }

  private boolean dots() {
    if (whole.startsWith("...", at)) {
      at += 3;
    } else if (whole.startsWith("..", at)) {
      at += 2;
    } else if (whole.startsWith("…", at)) {
      at += 1;
    } else {
      return false;
    }
    return true;
  }

  private boolean word() {
    boolean found =
        whole.startsWith("to ", at)
            && at + 3 < whole.length()
            && !Character.isLowerCase(whole.charAt(at + 3));
    at += found ? 3 : 0;
    return found;
  }

  /// `3-9` and `3 - 9` are ranges; `3 -9` and `2026-09-30` are not.
  private boolean dash(int before) {
    if (at >= whole.length() || "-–—".indexOf(whole.charAt(at)) < 0) {
      return false;
    }
    boolean spaced = at > before && Character.isWhitespace(whole.charAt(at - 1));
    int next = at + 1;
    boolean followedBySpace = next < whole.length() && Character.isWhitespace(whole.charAt(next));
    if (spaced != followedBySpace) {
      return false;
    }
    hyphen = true;
    at = next;
    return true;
  }

  private Spread spread(List<Scaled> numbers) {
    Scaled last = numbers.getLast();
    boolean shared = sharesScale(numbers, last);
    double[] values = new double[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.get(i).value(shared ? last.scale() : numbers.get(i).scale());
      if (Double.isInfinite(values[i])) {
        throw new QuantityException("'%s' is too large.".formatted(whole), "a smaller number");
      }
    }
    if (hyphen && (values[0] > values[1] || leadingZero || values[0] < 0)) {
      throw new QuantityException(
          "'%s' is not clearly a range.".formatted(whole), "3..9 days with two dots");
    }
    return Spread.of(values);
  }

  /// "25..65k" means both ends in thousands; "500..2k" does not.
  private static boolean sharesScale(List<Scaled> numbers, Scaled last) {
    for (Scaled number : numbers.subList(0, numbers.size() - 1)) {
      if (number.scale() != 0 || number.value(0) > last.value(0)) {
        return false;
      }
    }
    return last.scale() != 0;
  }

  private void spaces() {
    while (at < whole.length() && Character.isWhitespace(whole.charAt(at))) {
      at++;
    }
  }
}
