package org.linchpin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.ActivityClass;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;

class CanvasContentTest {
  @Test
  void aNoteHoldsWhatIsKnownAboutItsElement() {
    CanvasContent content =
        CanvasContent.of(
            SampleCanvases.bakeryModel(), Map.of("bake", ActivityClass.CORE), Map.of("bake", 2));
    assertThat(notes(content, ElementKind.ACTIVITY).getFirst())
        .isEqualTo(
            new CanvasNote(
                "bake", "Bake bread overnight", "7 links", Optional.of(ActivityClass.CORE), 2));
  }

  @Test
  void theQuietLineIsAnAmountElseAShareElseTheNumberOfLinks() {
    CanvasContent content = CanvasContent.of(SampleCanvases.bakeryModel(), Map.of(), Map.of());
    assertThat(quietLines(content, ElementKind.STREAM))
        .containsExactly("EUR\u00A055k to 65k per month", "EUR\u00A03.20 per loaf");
    assertThat(quietLines(content, ElementKind.SEGMENT))
        .containsExactly("55 to 65\u00A0% of revenue", "1.8k\u00A0households");
    assertThat(quietLines(content, ElementKind.PARTNER)).containsExactly("1 link", "1 link");
    assertThat(quietLines(content, ElementKind.ACTIVITY)).endsWith("1 link", "", "");
  }

  @Test
  void saysWhatSortOfBusinessItIs() {
    assertThat(SampleCanvases.bakery().kindLine()).isEqualTo("Production business · 9\u00A0people");
    assertThat(SampleCanvases.empty().kindLine()).isEmpty();
  }

  @Test
  void linksNameWhatIsWritten() {
    assertThat(SampleCanvases.bakery().links())
        .contains(
            new CanvasLink("bake", "bread-at-seven", "delivers"),
            new CanvasLink("subscription", "offices", "from"),
            new CanvasLink("deliver", "courier", "performed-by"));
  }

  @Test
  void aNoteCannotHaveFewerFindingsThanNone() {
    assertThatThrownBy(() -> new CanvasNote("bake", "Bake", "", Optional.empty(), -1))
        .hasMessageContaining("(bake) cannot have (-1) findings");
  }

  @Test
  void refusesOptionsThatCannotBeDrawn() {
    assertThatThrownBy(() -> RenderOptions.DEFAULT.withWidth(10))
        .hasMessageContaining("(10) pixels wide; expected 960 to 4000");
    assertThatThrownBy(() -> RenderOptions.DEFAULT.withMaxNotes(0))
        .hasMessageContaining("at most (0) notes");
  }

  @Test
  void numbersTakeThreeDigits() {
    assertThat(
            List.of(
                Amounts.number(0),
                Amounts.number(9.5),
                Amounts.number(999.6),
                Amounts.number(62_345),
                Amounts.number(-1_200_000),
                Amounts.number(3e9),
                Amounts.number(1e-9),
                Amounts.number(4e40)))
        .containsExactly("0", "9.5", "1k", "62.3k", "-1.2M", "3bn", "0.000000001", "4E+40");
  }

  @Test
  void amountsKeepTheirCurrencyAndShares() {
    assertThat(Amounts.money(Quantities.parse("USD 3.5 per cup"), "EUR"))
        .isEqualTo("USD\u00A03.50 per cup");
    assertThat(Amounts.money(Quantities.parse("25k..45k..65k per month"), ""))
        .isEqualTo("25k to 65k per month");
    assertThat(Amounts.share(Quantities.parse("80%"))).isEqualTo("80\u00A0%");
    assertThat(Amounts.share(Estimate.of(0.125))).isEqualTo("12.5\u00A0%");
    assertThat(Amounts.count(Quantities.parse("1"), "person", "people")).isEqualTo("1\u00A0person");
  }

  private static List<CanvasNote> notes(CanvasContent content, ElementKind kind) {
    return content.blocks().stream()
        .filter(block -> block.slot().kind() == kind)
        .findFirst()
        .orElseThrow()
        .notes();
  }

  private static List<String> quietLines(CanvasContent content, ElementKind kind) {
    return notes(content, kind).stream().map(CanvasNote::quietLine).toList();
  }
}
