package org.linchpin.model.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words for units and periods, with their spellings.
final class UnitWords {
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Period> PERIODS = new HashMap<>();
  private static final Map<String, String> CURRENCY_SIGNS =
      Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY");
  private static final Map<String, String> CURRENCY_WORDS =
      Map.of(
          "eur", "EUR", "euro", "EUR", "euros", "EUR", "Euro", "EUR", "usd", "USD", "gbp", "GBP",
          "chf", "CHF");
  private static final Map<String, Period> ADVERBS =
      Map.of(
          "hourly",
          Period.HOUR,
          "daily",
          Period.DAY,
          "weekly",
          Period.WEEK,
          "monthly",
          Period.MONTH,
          "quarterly",
          Period.QUARTER,
          "yearly",
          Period.YEAR,
          "annually",
          Period.YEAR);
  private static final Set<String> CURRENCIES = currencies();
  private static final int LONGEST_NAME = 40;

  static {
    unit(Dimension.TIME, "seconds", 1.0 / 86_400, "s", "sec", "second");
    unit(Dimension.TIME, "min", 1.0 / 1_440, "minute", "minutes", "mins");
    unit(Dimension.TIME, "hours", 1.0 / 24, "h", "hr", "hrs", "hour");
    unit(Dimension.TIME, "days", 1, "d", "day", "calendar day", "calendar days");
    unit(Dimension.TIME, "weeks", 7, "wk", "week");
    unit(Dimension.TIME, "months", 365.0 / 12, "mo", "month");
    unit(Dimension.TIME, "quarters", 365.0 / 4, "quarter");
    unit(Dimension.TIME, "years", 365, "yr", "yrs", "year");
    unit(Dimension.EFFORT, "person-hours", 1, "person-hour", "person hours", "man-hours");
    unit(Dimension.EFFORT, "person-days", 8, "person-day", "person days", "man-days");
    unit(Dimension.MACHINE_TIME, "machine-hours", 1, "machine-hour", "machine hours");
    unit(Dimension.MASS, "kg", 1, "kilogram", "kilograms");
    unit(Dimension.MASS, "g", 0.001, "gram", "grams");
    unit(Dimension.MASS, "t", 1000, "tonne", "tonnes", "tons");
    unit(Dimension.LENGTH, "m", 1, "metre", "metres", "meter", "meters");
    unit(Dimension.LENGTH, "km", 1000, "kilometre", "kilometres", "kilometers");
    unit(Dimension.AREA, "m2", 1, "sqm", "square metres", "m²");
    unit(Dimension.ENERGY, "kWh", 1, "kwh");
    unit(Dimension.ENERGY, "MWh", 1000, "mwh");
    unit(Dimension.DATA, "GB", 1, "gb");
    unit(Dimension.DATA, "TB", 1000, "tb");
    Unit workingDays = new Unit(Dimension.TIME, "working days", 1, true);
    UNITS.put("working day", workingDays);
    UNITS.put("working days", workingDays);
    UNITS.put("business days", workingDays);
    UNITS.put("%", Unit.PERCENT);
    UNITS.put("percent", Unit.PERCENT);
    UNITS.put("", Unit.ONE);
    for (Period period : Period.values()) {
      PERIODS.put(period.word(), period);
      PERIODS.put(period.word() + "s", period);
    }
    PERIODS.put("min", Period.MINUTE);
    PERIODS.put("h", Period.HOUR);
    PERIODS.put("hr", Period.HOUR);
    PERIODS.put("d", Period.DAY);
    PERIODS.put("business day", Period.WORKING_DAY);
    PERIODS.put("wk", Period.WEEK);
    PERIODS.put("mo", Period.MONTH);
    PERIODS.put("yr", Period.YEAR);
    PERIODS.put("annum", Period.YEAR);
  }

  private UnitWords() {}

  private static Set<String> currencies() {
    Set<String> codes = new HashSet<>();
    java.util.Currency.getAvailableCurrencies().forEach(c -> codes.add(c.getCurrencyCode()));
    return codes;
  }

  private static void unit(Dimension dimension, String symbol, double factor, String... others) {
    Unit unit = new Unit(dimension, symbol, factor, false);
    UNITS.put(symbol, unit);
    for (String other : others) {
      UNITS.put(other, unit);
    }
  }

  static boolean isCurrency(String code) {
    return CURRENCIES.contains(code);
  }

  /// The unit that stands before the number (money) or after it.
  static Unit unit(String before, String after, String whole) {
    String sign = CURRENCY_SIGNS.getOrDefault(before, before);
    if (!sign.isEmpty()) {
      if (!isCurrency(sign)) {
        throw new QuantityException(
            "'%s' in '%s' is not a currency.".formatted(before, whole), "EUR 3.20");
      }
      if (!after.isEmpty()) {
        throw new QuantityException(
            "'%s' has two units, %s and %s.".formatted(whole, before, after), "EUR 3.20 per item");
      }
      return Unit.money(sign);
    }
    return after(after, whole);
  }

  private static Unit after(String after, String whole) {
    String code = CURRENCY_SIGNS.getOrDefault(after, CURRENCY_WORDS.getOrDefault(after, after));
    if (isCurrency(code)) {
      return Unit.money(code);
    }
    Unit exact = UNITS.get(after);
    Unit folded = exact == null ? UNITS.get(after.toLowerCase(Locale.ROOT)) : exact;
    if (folded != null && !startsWithScale(after)) {
      return folded;
    }
    if (!isName(after) || startsWithScale(after)) {
      throw new QuantityException(
          "'%s' in '%s' is not a unit.".formatted(after, whole),
          "days, EUR, percent or the item counted");
    }
    return Unit.count(after);
  }

  /// A unit that began like this would be read as a number of thousands.
  private static boolean startsWithScale(String unit) {
    int letters = 0;
    while (letters < unit.length() && Character.isLetter(unit.charAt(letters))) {
      letters++;
    }
    return scale(unit.substring(0, letters)) != 0;
  }

  /// The power of ten that a word after a number stands for, 0 when it is no such word.
  static int scale(String word) {
    return switch (word) {
      case "k", "K", "thousand" -> 3;
      case "M", "mio", "million" -> 6;
      case "bn", "billion" -> 9;
      default -> 0;
    };
  }

  /// True for words that may name an item: each starts with a letter.
  static boolean isName(String text) {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean good =
          Character.isLetter(c)
              || (!start && (Character.isDigit(c) || "_.'-".indexOf(c) >= 0))
              || (!start && c == ' ');
      if (!good) {
        return false;
      }
      start = c == ' ';
    }
    return !text.isEmpty() && text.length() <= LONGEST_NAME;
  }

  /// The period of `monthly` and its like.
  static Optional<Period> adverb(String word) {
    return Optional.ofNullable(ADVERBS.get(word));
  }

  static Optional<Period> period(String word) {
    return Optional.ofNullable(PERIODS.get(word.toLowerCase(Locale.ROOT)));
  }
}
