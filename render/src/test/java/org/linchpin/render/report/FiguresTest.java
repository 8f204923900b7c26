package org.linchpin.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;

class FiguresTest {
  @Test
  void writesThreeDigitsAndSetsThousandsApart() {
    assertThat(List.of(92_720.07, 1_854.4, 0.0562, 7.0, 0.0).stream().map(Figures::number))
        .containsExactly("92,700", "1,850", "0.0562", "7", "0");
    assertThat(Figures.number(Double.NaN)).isEqualTo("unknown");
  }

  @Test
  void writesSharesWithTheirInterval() {
    assertThat(Figures.percent(0.245)).isEqualTo("24.5\u00A0%");
    assertThat(Figures.percent(0.0001)).isEqualTo("less than 0.1\u00A0%");
    assertThat(Figures.percent(0.245, 0.0061)).isEqualTo("24.5\u00A0%\u00A0\u00B1\u00A00.7");
  }

  @Test
  void writesMoneyOnlyWhereItIsMoney() {
    assertThat(new Figures(Revenue.Known.MONEY, "EUR", true, true).amount(60_000))
        .isEqualTo("EUR\u00A060,000 per month");
    assertThat(new Figures(Revenue.Known.SHARES, "EUR", true, true).amount(0.6))
        .isEqualTo("60\u00A0%");
  }

  @Test
  void writesTheLastDayWithItsInterval() {
    assertThat(lastDay(29, 16, 42)).isEqualTo("day\u00A029 (16 to 42)");
    assertThat(lastDay(29, 29, 29)).isEqualTo("day\u00A029");
    assertThat(lastDay(29, 16, 0)).isEqualTo("day\u00A029 (16 to beyond a year)");
    assertThat(lastDay(0, 200, 0)).isEqualTo("not within a year (day\u00A0200 at worst)");
    assertThat(lastDay(0, 0, 0)).isEqualTo("not within a year");
  }

  private static String lastDay(int day, int earliest, int latest) {
    return Figures.lastDay(
        new Survival.Days(
            day(day), day(earliest), day(latest), Survival.Cause.INSOLVENCY, List.of(), List.of()));
  }

  private static OptionalInt day(int day) {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }
}
