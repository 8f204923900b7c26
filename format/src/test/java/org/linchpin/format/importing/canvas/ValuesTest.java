package org.linchpin.format.importing.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linchpin.model.Attribute;
import org.linchpin.model.Texts;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

class ValuesTest {

  private static Optional<String> amount(Attribute<Estimate> attribute, String text, String label) {
    return Values.read(attribute, text, label).map(value -> Quantities.write((Estimate) value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$20/month | Amount | USD 20 per month",
        "~€2,000 monthly | Amount | EUR 2k per month",
        "$50-200/month | Amount | USD 50..200 per month",
        "€30k–45k | Monthly | EUR 30k..45k per month",
        "500 EUR | Annual cost | EUR 500 per year",
        "1200 p.a. | Amount | 1.2k per year"
      })
  void readsAmountsAsPeopleWriteThem(String text, String label, String amount) {
    assertThat(amount(MoneyAttributes.COST_AMOUNT, text, label)).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$500 | Amount",
        "low | Amount",
        "6 weeks | Amount",
        "$10B TAM | Amount",
        "N/A | Monthly"
      })
  void leavesWhatIsNoAmountAlone(String text, String label) {
    assertThat(amount(MoneyAttributes.COST_AMOUNT, text, label)).isEmpty();
  }

  @Test
  void readsNoCountOfSomethingElseAsASize() {
    assertThat(amount(CustomerAttributes.SIZE, "1,200", "Size")).contains("1.2k");
    assertThat(amount(CustomerAttributes.SIZE, "50-500 employees", "Size")).isEmpty();
  }

  @Test
  void readsOneOfSeveralWords() {
    assertThat(Values.read(ActivityAttributes.CATEGORY, "Problem Solving", "Category"))
        .contains(new Weights(Map.of("problem-solving", 1.0)));
    assertThat(Values.read(ActivityAttributes.CATEGORY, "Production / Platform", "Category"))
        .isEmpty();
    assertThat(Values.read(MoneyAttributes.BEHAVIOUR, "fixed costs", "Type")).contains("fixed");
  }

  @Test
  void readsListsAndFlags() {
    assertThat(Values.read(CustomerAttributes.PAINS, "noise; dust", "Pains"))
        .contains(new Texts(List.of("noise", "dust")));
    assertThat(Values.read(CustomerAttributes.FREE, "Yes", "Free")).contains(true);
    assertThat(Values.read(CustomerAttributes.FREE, "partly", "Free")).isEmpty();
  }
}
