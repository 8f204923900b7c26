package org.linchpin.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.linchpin.model.Element;

/// Numbers and names as they stand in sentences, the same in every locale.
final class Words {
  private Words() {}

  /// The name of an element in quotation marks.
  static String name(Element element) {
    return "'" + element.name() + "'";
  }

  static String names(List<Element> elements) {
    return list(elements.stream().map(Words::name).toList());
  }

  /// `a, b and c`; more than six are cut short.
  static String list(List<String> items) {
    if (items.size() > 6) {
      return String.join(", ", items.subList(0, 5)) + " and " + (items.size() - 5) + " more";
    }
    return items.size() < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  /// `45 %`, rounded to a whole number where that tells it from 0 and 100, else to one digit.
  static String percent(double share) {
    return number(share * 100, Math.abs(share * 100 - Math.rint(share * 100)) < 0.05 ? 0 : 1)
        + " %";
  }

  /// A number without needless digits: at most two after the point.
  static String number(double value) {
    return number(value, 2);
  }

  /// `1,900` from a hundred on, with fewer than a hundred as [#number(double)].
  static String grouped(double value) {
    return Math.abs(value) >= 99.5
        ? String.format(Locale.ROOT, "%,d", Math.round(value))
        : number(value);
  }

  /// A length of time in the unit that suits it: `40 minutes`, `3.5 hours`, `2 days`.
  static String time(double days) {
    double hours = days * 24;
    if (hours < 1) {
      return unit(Math.max(1, Math.rint(hours * 60)), "minute");
    }
    return days < 2 ? unit(tenths(hours), "hour") : unit(tenths(days), "day");
  }

  private static String unit(double value, String name) {
    return grouped(value) + " " + name + (value == 1 ? "" : "s");
  }

  private static double tenths(double value) {
    return Math.rint(value * 10) / 10;
  }

  private static String number(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return BigDecimal.valueOf(value)
        .setScale(digits, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// `1 activity`, `3 activities`.
  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /// The text as it stands within a sentence: a first capital is dropped unless the word has more.
  static String within(String text) {
    boolean plain =
        text.length() > 1
            && text.chars().skip(1).takeWhile(c -> c != ' ').allMatch(Character::isLowerCase);
    return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
