package org.linchpin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.lens.Framework;

/// The bar of days on the notes of activities.
class CanvasDaysTest {
  private static CanvasContent content(double days) {
    Framework framework = Frameworks.BMC;
    List<CanvasBlock> blocks =
        framework.slots().stream()
            .map(
                slot ->
                    slot.title().equals("Key Activities")
                        ? new CanvasBlock(
                                slot, List.of(new CanvasNote("a", "Bake", "", Optional.empty(), 0)))
                            .withDaysLived(Map.of("a", days))
                        : new CanvasBlock(slot, List.of()))
            .toList();
    return new CanvasContent("Bakery", "", framework, blocks, List.of());
  }

  @Test
  void fillsTheBarAsFarAsTheBusinessLives() {
    String svg = CanvasSvg.write(content(45), RenderOptions.DEFAULT);
    assertThat(svg).contains("days that the business lives without it, of 90, on average");
    MeasuredNote note =
        MeasuredNote.of(
            content(45).blocks().stream()
                .flatMap(block -> block.notes().stream())
                .findFirst()
                .orElseThrow(),
            200,
            RenderOptions.DEFAULT);
    assertThat(note.at(0, 0).shapes().toString())
        .contains("width=178, height=4, radius=2, fill=LINE")
        .contains("width=89, height=4, radius=2, fill=ACCENT")
        .contains("Box[x=71, y=");
  }

  @Test
  void saysTheDaysToThoseWhoDoNotSeeThem() {
    assertThat(CanvasHtml.write(content(29.6), RenderOptions.DEFAULT))
        .contains("The business lives 30 of 90 days without it on average")
        .contains("width=\"33%\"/><rect class=\"notch\"");
  }

  @Test
  void drawsNoBarWhereNothingWasSimulatedOrClassesAreLeftOut() {
    RenderOptions bare = RenderOptions.DEFAULT.without(Layer.CLASSES);
    assertThat(CanvasHtml.write(content(29.6), bare))
        .doesNotContain("of 90 days", "class=\"days\"");
    assertThat(CanvasSvg.write(content(29.6), bare)).doesNotContain("of 90, on average");
  }
}
