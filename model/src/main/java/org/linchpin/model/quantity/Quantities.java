package org.linchpin.model.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes quantities as people write them: `60k per month`, `3..9 days`, `80%`, `EUR 3.20
/// per loaf`, `25k..45k..65k`, `unknown`.
public final class Quantities {
  private static final String NUMBER = "[-+]?(?:\\d[\\d,_]*(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final String SCALE = "(?:\\s?(?:k|K|M|bn|thousand|million|billion)(?![A-Za-z]))?";
  private static final String ONE = NUMBER + SCALE;
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<before>[A-Z]{3}\\s*|[€$£¥]\\s*)?(?<numbers>"
              + ONE
              + "(?:\\s*(?:\\.\\.|…)\\s*"
              + ONE
              + "){0,2})\\s*(?<rest>.*)");
  private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern PER = Pattern.compile("\\s+per\\s+|\\s*/\\s*|\\s+an?\\s+");
  private static final int LONGEST = 200;

  private Quantities() {}

  /// The quantity written in `text`.
  ///
  /// @throws QuantityException when it cannot be read; the message says why and what would do
  public static Estimate parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      throw new QuantityException(
          "A quantity of %d characters is too long.".formatted(trimmed.length()),
          "a number with a unit");
    }
    if (trimmed.equals("?") || trimmed.equalsIgnoreCase("unknown")) {
      return Estimate.missing();
    }
    Matcher parts = PARTS.matcher(trimmed);
    if (!parts.matches()) {
      throw new QuantityException(
          "'%s' is not a number.".formatted(trimmed), "60k per month, 3..9 days, unknown or 80%");
    }
    Spread spread = spread(parts.group("numbers"));
    String before = Optional.ofNullable(parts.group("before")).orElse("").strip();
    return withUnits(spread, before, parts.group("rest").strip(), trimmed);
  }

  private static Estimate withUnits(Spread spread, String before, String rest, String whole) {
    // "days per loaf" has its unit first, "per month" has none
    String[] sides = PER.split(" " + rest, -1);
    if (sides.length > 3) {
      throw new QuantityException(
          "'%s' has more than two 'per'.".formatted(whole), "EUR 5 per order, 12 per week");
    }
    String word = sides[0].strip();
    Unit unit = UnitWords.unit(before, word, whole);
    Optional<Period> period = Optional.empty();
    Optional<String> item = Optional.empty();
    for (int i = 1; i < sides.length; i++) {
      Optional<Period> found = UnitWords.period(sides[i].strip());
      if (found.isPresent() && period.isEmpty()) {
        period = found;
      } else if (found.isEmpty() && item.isEmpty() && !sides[i].isBlank()) {
        item = Optional.of(sides[i].strip());
      } else {
        throw new QuantityException(
            "'%s' names '%s' twice or nothing after 'per'.".formatted(whole, sides[i].strip()),
            "EUR 5 per order, 12 per week");
      }
    }
    return new Estimate(spread, unit, period, item, Provenance.UNSTATED);
  }

  private static Spread spread(String numbers) {
    String[] texts = numbers.split("\\s*(?:\\.\\.|…)\\s*", -1);
    List<Double> values = new ArrayList<>();
    List<Double> scales = new ArrayList<>();
    for (String text : texts) {
      scales.add(scale(text));
      values.add(number(text));
    }
    // "25..65k" means both ends in thousands
    double last = scales.getLast();
    boolean onlyLastScaled = scales.subList(0, scales.size() - 1).stream().allMatch(s -> s == 1);
    double[] scaled = new double[texts.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = values.get(i) * (onlyLastScaled ? last : scales.get(i));
    }
    return Spread.of(scaled);
  }

  private static double scale(String text) {
    return switch (text.replaceAll("[^A-Za-z]", "").replaceFirst("^[eE](?![a-z])", "")) {
      case "k", "K", "thousand" -> 1e3;
      case "M", "million" -> 1e6;
      case "bn", "billion" -> 1e9;
      default -> 1;
    };
  }

  private static double number(String text) {
    Matcher plain = Pattern.compile(NUMBER).matcher(text);
    if (!plain.find()) {
      throw new QuantityException("'%s' is not a number.".formatted(text), "1200 or 1.2k");
    }
    String digits = plain.group();
    if (digits.contains(",") && !THOUSANDS.matcher(digits).matches()) {
      throw new QuantityException(
          "The comma in '%s' is not a thousands separator.".formatted(digits),
          digits.replaceFirst(",(?=\\d{1,2}$)", ".").replace(",", ""));
    }
    double value = Double.parseDouble(digits.replace(",", "").replace("_", ""));
    if (Double.isInfinite(value)) {
      throw new QuantityException("'%s' is too large.".formatted(digits), "a smaller number");
    }
    return value;
  }

  /// The quantity as text that [#parse] reads back to the same value.
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
    List<String> numbers = estimate.spread().numbers().stream().map(Quantities::plain).toList();
    text.append(String.join("..", numbers));
    if (!money && !unit.symbol().isEmpty()) {
      text.append(unit.symbol().equals("%") ? "" : " ").append(unit.symbol());
    }
    estimate.perItem().ifPresent(item -> text.append(" per ").append(item));
    estimate.per().ifPresent(period -> text.append(" per ").append(period.word()));
    return text.toString();
  }

  private static String plain(double value) {
    double size = Math.abs(value);
    if (size >= 1e6 && value % 1e5 == 0) {
      return plainDigits(value / 1e6) + "M";
    }
    if (size >= 1e3 && value % 100 == 0) {
      return plainDigits(value / 1e3) + "k";
    }
    return plainDigits(value);
  }

  private static String plainDigits(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
