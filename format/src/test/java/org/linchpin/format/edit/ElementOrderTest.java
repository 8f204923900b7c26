package org.linchpin.format.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linchpin.format.Readings;

class ElementOrderTest {
  private static final String TEXT =
      """
      linchpin: 1
      key-activities:
        # all that we do
        bake: Bake   # by night
        # on foot
        deliver:
          name: Deliver
          needs: [van]
        sell: Sell

      key-resources: {van: Van, oven: Oven}
      """;

  private static String placed(String text, String element, String before) {
    return ElementOrder.place(
                Readings.document(text), element, Optional.of(before).filter(b -> !b.isEmpty()))
            instanceof Edited.Changed(var document)
        ? document.text()
        : "refused";
  }

  @Test
  void movesAnElementWithItsCommentsUpAndDown() {
    String deliverFirst =
        """
        linchpin: 1
        key-activities:
          # all that we do
          # on foot
          deliver:
            name: Deliver
            needs: [van]
          bake: Bake   # by night
          sell: Sell

        key-resources: {van: Van, oven: Oven}
        """;
    assertThat(placed(TEXT, "deliver", "bake")).isEqualTo(deliverFirst);
    assertThat(placed(TEXT, "bake", ""))
        .isEqualTo(
            TEXT.replace("  bake: Bake   # by night\n", "")
                .replace("  sell: Sell\n", "  sell: Sell\n  bake: Bake   # by night\n"));
  }

  @Test
  void leavesItWhereItIs() {
    assertThat(placed(TEXT, "bake", "deliver")).isEqualTo(TEXT);
    assertThat(placed(TEXT, "bake", "bake")).isEqualTo(TEXT);
    assertThat(placed(TEXT, "sell", "")).isEqualTo(TEXT);
  }

  @Test
  void worksWithoutALineBreakAtTheEnd() {
    String open = "linchpin: 1\nkey-activities:\n  bake: Bake\n  sell: Sell";
    assertThat(placed(open, "bake", ""))
        .isEqualTo("linchpin: 1\nkey-activities:\n  sell: Sell\n  bake: Bake\n");
    assertThat(placed(open, "sell", "bake"))
        .isEqualTo("linchpin: 1\nkey-activities:\n  sell: Sell\n  bake: Bake\n");
  }

  @Test
  void refusesWhatItCannotMove() {
    assertThat(placed(TEXT, "oven", "van")).isEqualTo("refused");
    assertThat(placed(TEXT, "nobody", "")).isEqualTo("refused");
    assertThat(placed(TEXT, "bake", "van")).isEqualTo("refused");
  }
}
