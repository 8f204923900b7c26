package org.linchpin.format.bind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlScalar;

/// Dates that are not written as year-month-day, and what they would be if they were.
final class DayText {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{4})");
  private static final String ANY = "Maybe 2026-09-30.";

  private DayText() {}

  static String hint(YamlNode node) {
    return node instanceof YamlScalar scalar ? hint(scalar.text()) : ANY;
  }

  /// One thing to try in place of `text`; both readings where day and month may be swapped.
  static String hint(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      String day = day(first.group(1), first.group(2), first.group(3));
      return day.isEmpty()
          ? "No calendar has that day; maybe another."
          : "Maybe %s.".formatted(day);
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) {
      return ANY;
    }
    String dayFirst = day(last.group(3), last.group(2), last.group(1));
    String monthFirst = day(last.group(3), last.group(1), last.group(2));
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return ANY;
    }
    boolean one = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
    return one
        ? "Maybe %s.".formatted(dayFirst.isEmpty() ? monthFirst : dayFirst)
        : "Maybe %s or %s.".formatted(dayFirst, monthFirst);
  }

  private static String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException none) {
      return "";
    }
  }
}
