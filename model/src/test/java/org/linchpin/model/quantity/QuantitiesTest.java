package org.linchpin.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5.0 | '' | - | -",
        "-5 | -5.0 | '' | - | -",
        "+5 | 5.0 | '' | - | -",
        "\u22125 | -5.0 | '' | - | -",
        "-0 | 0.0 | '' | - | -",
        ".5 | 0.5 | '' | - | -",
        "1e5 | 100000.0 | '' | - | -",
        "1.5E-3 | 0.0015 | '' | - | -",
        "1,900 | 1900.0 | '' | - | -",
        "1,234,567.5 | 1234567.5 | '' | - | -",
        "1_000 | 1000.0 | '' | - | -",
        "25k | 25000.0 | '' | - | -",
        "25 K | 25000.0 | '' | - | -",
        "5 M | 5000000.0 | '' | - | -",
        "1.3M | 1300000.0 | '' | - | -",
        "2bn | 2.0E9 | '' | - | -",
        "3 thousand | 3000.0 | '' | - | -",
        "3 million EUR | 3000000.0 | EUR | - | -",
        "3 mio EUR | 3000000.0 | EUR | - | -",
        "3m | 3.0 | m | - | -",
        "3 min | 3.0 | min | - | -",
        "3 mo | 3.0 | months | - | -",
        "3d | 3.0 | days | - | -",
        "2h | 2.0 | hours | - | -",
        "2 hrs | 2.0 | hours | - | -",
        "80% | 80.0 | % | - | -",
        "80 percent | 80.0 | % | - | -",
        "80 per cent | 80.0 | % | - | -",
        "3% per month | 3.0 | % | MONTH | -",
        "3%/month | 3.0 | % | MONTH | -",
        "EUR 3.20 | 3.2 | EUR | - | -",
        "EUR3.20 | 3.2 | EUR | - | -",
        "\u20ac 3 | 3.0 | EUR | - | -",
        "3 \u20ac | 3.0 | EUR | - | -",
        "3 eur | 3.0 | EUR | - | -",
        "$5 | 5.0 | USD | - | -",
        "\u00a35k | 5000.0 | GBP | - | -",
        "EUR 3.20/loaf | 3.2 | EUR | - | loaf",
        "EUR 3.20 per loaf | 3.2 | EUR | - | loaf",
        "EUR 5 per order per week | 5.0 | EUR | WEEK | order",
        "EUR 5 per week per order | 5.0 | EUR | WEEK | order",
        "60k per month | 60000.0 | '' | MONTH | -",
        "60k/month | 60000.0 | '' | MONTH | -",
        "60k monthly | 60000.0 | '' | MONTH | -",
        "60k EUR yearly | 60000.0 | EUR | YEAR | -",
        "12 a week | 12.0 | '' | WEEK | -",
        "12 orders an hour | 12.0 | orders | HOUR | -",
        "400 orders per week | 400.0 | orders | WEEK | -",
        "9 standing orders | 9.0 | standing orders | - | -",
        "6 min per order | 6.0 | min | - | order",
        "3 working days | 3.0 | working days | - | -",
        "3 business days | 3.0 | working days | - | -",
        "2 person-days | 2.0 | person-days | - | -",
        "5 kWh | 5.0 | kWh | - | -",
        "5 km | 5.0 | km | - | -",
        "5 KG | 5.0 | kg | - | -",
        "5 m\u00b2 | 5.0 | m2 | - | -",
        "5 St\u00fcck | 5.0 | St\u00fcck | - | -",
        "'  5   days  ' | 5.0 | days | - | -",
        "1,900 per day | 1900.0 | '' | DAY | -",
        "1 per working day | 1.0 | '' | WORKING_DAY | -",
      })
  void readsOneNumber(String text, double value, String unit, String period, String item) {
    Estimate estimate = Quantities.parse(text);
    assertThat(estimate.spread()).isEqualTo(new Spread.Point(value));
    assertThat(estimate.unit().symbol()).isEqualTo(unit);
    assertThat(estimate.per().map(Enum::name).orElse("-")).isEqualTo(period);
    assertThat(estimate.perItem().orElse("-")).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3..9 days | 3..9 days",
        "3 .. 9 days | 3..9 days",
        "3...9 days | 3..9 days",
        "3\u20269 days | 3..9 days",
        "3 to 9 days | 3..9 days",
        "3-9 days | 3..9 days",
        "3 \u2013 9 days | 3..9 days",
        "10-20 | 10..20",
        "5%..10% | 5..10%",
        "5% - 10% | 5..10%",
        "EUR 3..EUR 5 | EUR 3..5",
        "\u20ac3 - \u20ac5 | EUR 3..5",
        "25..65k | 25k..65k",
        "500..2k | 500..2000",
        "25..65000 | 25..65000",
        "25k..45k..65k | 25k..45k..65k",
        "-3..-1 | -3..-1",
        "0..1.2M | 0..1.2M",
        "1e3..2e3 | 1k..2k",
      })
  void readsRanges(String text, String canonical) {
    assertThat(Quantities.write(Quantities.parse(text))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "much | 'much' is not a number.",
        "~5 | '~5' is not a number.",
        "about 5 | 'about 5' is not a number.",
        "1,5 | The comma in '1,5' is not a thousands separator.",
        "3,20 EUR | The comma in '3,20' is not a thousands separator.",
        "25.000 EUR | The point in '25.000' may part thousands or decimals.",
        "1.500..1.750 | The point in '1.500' may part thousands or decimals.",
        "1.234.567 | '.567' in '1.234.567' is not a unit.",
        "1 000 | '000' in '1 000' is not a unit.",
        "XYZ 5 | 'XYZ' in 'XYZ 5' is not a currency.",
        "EUR 5 days | 'EUR 5 days' has two units, EUR and days.",
        "EUR 5m | 'EUR 5m' has two units, EUR and m.",
        "3 days to 9 days | 'days to 9 days' in '3 days to 9 days' is not a unit.",
        "2026-09-30 | '2026-09-30' is not clearly a range.",
        "09-12 | '09-12' is not clearly a range.",
        "9-5 | '9-5' is not clearly a range.",
        "10 -20 | '-20' in '10 -20' is not a unit.",
        "3.. | '3..' is not a number.",
        "1e999 | '1e999' is too large.",
        "1e308k | '1e308k' is too large.",
        "5 per | '5 per' should name one period and one item after 'per', and names ''.",
        "5 per day per week | '5 per day per week' should name one period and one item after 'per', and names 'week'.",
        "EUR 500 per 2 weeks | 'EUR 500 per 2 weeks' should name one period and one item after 'per', and names '2 weeks'.",
        "5%..10 | '5%..10' has a percent sign at one end only.",
        "5k k | 'k' in '5k k' is not a unit.",
      })
  void refusesWhatCouldMeanSomethingElse(String text, String message) {
    assertThatThrownBy(() -> Quantities.parse(text))
        .isInstanceOf(QuantityException.class)
        .hasMessage(message);
  }

  @Test
  void readsWhatNobodyKnows() {
    for (String text : List.of("?", "unknown", "Unknown", " ? ")) {
      assertThat(Quantities.parse(text)).isEqualTo(Estimate.missing());
    }
    assertThat(Quantities.write(Estimate.missing())).isEqualTo("unknown");
  }

  @Test
  void changesOfUnitLeaveTheQuantity() {
    assertThat(base("25k")).isEqualTo(base("25000"));
    assertThat(base("2 weeks")).isEqualTo(base("14 days"));
    assertThat(base("7 per week")).isEqualTo(base("1 per day"));
    assertThat(base("80%").central()).isEqualTo(base("0.8").central());
    assertThat(base("5 working days")).isEqualTo(base("7 days"));
  }

  private static Spread base(String text) {
    return Quantities.parse(text).inBaseUnits(WorkCalendar.DEFAULT);
  }

  @Test
  void readsBackEveryNumberToTheLastDigit() {
    RandomGenerator random = new SplittableRandom(7);
    for (int i = 0; i < 200_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isFinite(value) || value == 0) {
        continue;
      }
      double round = random.nextBoolean() ? value : Math.rint(value % 1e9) * 100 + 0.0;
      Estimate estimate = Estimate.of(round);
      assertThat(Quantities.parse(Quantities.write(estimate))).as("%s", round).isEqualTo(estimate);
    }
  }

  @Test
  void anyTextIsReadOrRefusedAndWhatIsReadReadsBack() {
    RandomGenerator random = new SplittableRandom(11);
    List<String> pieces =
        List.of(
            "1", "2.5", "0", "-", "..", "…", " ", "  ", "k", "M", "bn", "%", "EUR", "€", "$", "per",
            "/", "a", "an", "month", "days", "loaf", "to", "e", "E5", ",", "_", ".", "monthly", "#",
            "unknown", "?", "cent", "working", "day", "m", "h", "000", "é", "\t", "'", "x-y");
    int read = 0;
    for (int i = 0; i < 300_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 9); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      Optional<Estimate> estimate = parsed(text.toString());
      if (estimate.isPresent()) {
        read++;
        String written = Quantities.write(estimate.get());
        assertThat(parsed(written)).as("'%s' written '%s'", text, written).isEqualTo(estimate);
      }
    }
    assertThat(read).isGreaterThan(10_000);
  }

  private static Optional<Estimate> parsed(String text) {
    try {
      return Optional.of(Quantities.parse(text));
    } catch (QuantityException refused) {
      return Optional.empty();
    }
  }
}
