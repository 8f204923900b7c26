package org.linchpin.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Reads and writes quantities as people write them: `60k per month`, `3..9 days`, `80%`, `EUR 3.20
/// per loaf`, `25k..45k..65k`, `unknown`.
public final class Quantities {
  private static final int LONGEST = 200;

  private Quantities() {}

  /// The quantity written in `text`.
  ///
  /// @throws QuantityException when it cannot be read; the message says why and what would do
  public static Estimate parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      throw new QuantityException(
          "A quantity of %s characters is too long.".formatted(trimmed.length()),
          "a number with a unit");
    }
    if (trimmed.equals("?") || trimmed.equalsIgnoreCase("unknown")) {
      return Estimate.missing();
    }
    return new QuantityScanner(trimmed).estimate();
  }

  /// The quantity as text that [#parse] reads back to the same value.
  ///
  /// Three exceptions: a triangular spread comes back smoothed, samples as their 90 % range, and
  /// the provenance is not written. Plain money and plain counts come back as plain numbers.
  public static String write(Estimate estimate) {
    if (estimate.isMissing()) {
      return "unknown";
    }
    StringBuilder text = new StringBuilder();
    Unit unit = estimate.unit();
    boolean money = unit.dimension() == Dimension.MONEY && !unit.symbol().isEmpty();
    if (money) {
      text.append(unit.symbol()).append(' ');
    }
    text.append(numbers(estimate.spread()));
    if (!money && !unit.symbol().isEmpty()) {
      text.append(unit.symbol().equals("%") ? "" : " ").append(unit.symbol());
    }
    estimate.perItem().ifPresent(item -> text.append(" per ").append(item));
    estimate.per().ifPresent(period -> text.append(" per ").append(period.word()));
    return text.toString();
  }

  private static String numbers(Spread spread) {
    List<Double> numbers =
        spread instanceof Spread.Samples ? List.of(spread.low(), spread.high()) : spread.numbers();
    // "25..65k" would be read as thousands at both ends
    boolean scaled = numbers.stream().allMatch(number -> number == 0 || scale(number) > 0);
    return numbers.stream()
        .map(number -> number(number, scaled ? scale(number) : 0))
        .collect(Collectors.joining(".."));
  }

  /// Whether a number is round enough for thousands or millions.
  private static int scale(double value) {
    double size = Math.abs(value);
    if (size >= 1e6 && value % 1e5 == 0) {
      return 6;
    }
    return size >= 1e3 && value % 100 == 0 ? 3 : 0;
  }

  private static String number(double value, int scale) {
    BigDecimal shifted =
        new BigDecimal(Double.toString(value)).movePointLeft(scale).stripTrailingZeros();
    String plain = shifted.toPlainString();
    String text = plain.length() <= 18 ? plain : shifted.toString();
    return text + (scale == 6 ? "M" : scale == 3 ? "k" : "");
  }
}
