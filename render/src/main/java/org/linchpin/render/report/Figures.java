package org.linchpin.render.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Level;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.ElementKind;
import org.linchpin.render.text.CleanText;

/// Numbers in words, with their unit and no more digits than they bear.
record Figures(Revenue.Known known, String currency, boolean streams, boolean linked) {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final char NO_BREAK = '\u00A0';

  static Figures of(Assessment assessment) {
    String currency = CleanText.of(assessment.model().currency().orElse(""));
    return new Figures(
        assessment.revenue(),
        currency.length() > 12 ? "" : currency,
        !assessment.model().all(ElementKind.STREAM).isEmpty(),
        assessment.level() != Level.L0 && !assessment.streams().isEmpty());
  }

  /// What shares are shares of.
  String whole() {
    if (!streams) {
      return "the promises";
    }
    return known == Revenue.Known.NOTHING ? "the revenue streams" : "revenue";
  }

  /// A sentence of the assessment, which calls the whole revenue, in words that fit what is known.
  String worded(String sentence) {
    if (streams && known != Revenue.Known.NOTHING) {
      return sentence;
    }
    String verb = streams ? " stop" : " break";
    return sentence
        .replace("% of revenue stops", "% of " + whole() + verb)
        .replace("% of revenue", "% of " + whole())
        .replace("no revenue stops", streams ? "no stream stops" : "no promise breaks");
  }

  boolean isMoney() {
    return known == Revenue.Known.MONEY;
  }

  /// `EUR 60,000 per month`; a share where amounts are not money.
  String amount(double amount) {
    if (!isMoney()) {
      return percent(amount);
    }
    String number = number(amount);
    return (currency.isEmpty() ? number : currency + NO_BREAK + number) + " per month";
  }

  /// What stops with an activity, short: `EUR 60,000 per month`, `60 %`.
  String atRisk(ActivityAssessment activity) {
    if (!linked) {
      return "not known";
    }
    if (activity.atRisk().share() == 0) {
      return "nothing alone";
    }
    return isMoney() ? amount(activity.atRisk().amount()) : percent(activity.atRisk().share());
  }

  /// A share of one: `60 %`, `24.5 %`, `less than 0.1 %`.
  static String percent(double share) {
    if (Double.isNaN(share) || Double.isInfinite(share)) {
      return "unknown";
    }
    if (share > 0 && share < 0.0005) {
      return "less than 0.1" + NO_BREAK + "%";
    }
    BigDecimal hundred = BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_EVEN);
    return plain(hundred) + NO_BREAK + "%";
  }

  /// A share with half of its interval: `24.5 % ± 0.6`.
  static String percent(double share, double halfWidth) {
    String width = plain(BigDecimal.valueOf(100 * halfWidth).setScale(1, RoundingMode.UP));
    return halfWidth > 0 ? percent(share) + NO_BREAK + "\u00B1" + NO_BREAK + width : percent(share);
  }

  /// A number with three significant digits, thousands set apart: `92,700`, `0.31`.
  static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "unknown";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(THREE_DIGITS);
    if (rounded.abs().compareTo(BigDecimal.valueOf(1e15)) >= 0) {
      return rounded.stripTrailingZeros().toString();
    }
    return rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0
        ? String.format(Locale.ROOT, "%,d", rounded.longValue())
        : plain(rounded);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// `1 activity`, `3 activities`.
  static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /// A day as sensitivities give it, one beyond the horizon for none.
  static String day(int day) {
    return day > Survival.HORIZON ? "beyond a year" : "day" + NO_BREAK + day;
  }

  static int orBeyond(OptionalInt day) {
    return day.orElse(Survival.HORIZON + 1);
  }

  /// The last day with its interval: `day 29 (16 to 42)`, `not within a year (day 200 at worst)`.
  static String lastDay(Survival.Days days) {
    int early = orBeyond(days.earliest());
    int late = orBeyond(days.latest());
    if (days.day().isEmpty()) {
      return early > Survival.HORIZON
          ? "not within a year"
          : "not within a year (" + day(early) + " at worst)";
    }
    String day = day(days.day().getAsInt());
    if (early == late) {
      return day;
    }
    String latest = late > Survival.HORIZON ? "beyond a year" : Integer.toString(late);
    return day + " (" + early + " to " + latest + ")";
  }
}
