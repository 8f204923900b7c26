package org.linchpin.guide.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Slot;

class FrameworksTest {
  @Test
  void businessModelCanvasHoldsTheNineBlocksUnderTheirUsualTitles() {
    assertThat(Frameworks.BMC.slots())
        .extracting(Slot::kind)
        .containsExactlyInAnyOrderElementsOf(ElementKind.canvas());
    assertThat(Frameworks.BMC.slots())
        .extracting(Slot::title)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Block.values()).map(Block::title).toList());
  }

  @Test
  void everyAttributionNamesTheSourceAndTheLicence() {
    assertThat(Frameworks.BMC.attribution())
        .contains("Strategyzer", "strategyzer.com", "CC BY-SA 3.0");
    assertThat(Frameworks.all()).allSatisfy(it -> assertThat(it.attribution()).isNotBlank());
  }

  @Test
  void everySlotAsksAQuestion() {
    assertThat(Frameworks.all().stream().flatMap(framework -> framework.slots().stream()))
        .allSatisfy(slot -> assertThat(slot.question()).endsWith("?"));
  }

  @Test
  void everyFrameworkFileIsRegistered() throws IOException {
    Path folder = Path.of("src/main/resources/org/linchpin/guide/frameworks");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Frameworks.all().stream().map(framework -> framework.id() + ".yaml").toList());
    }
  }

  @Test
  void findsAFrameworkByItsId() {
    assertThat(Frameworks.of("bmc")).contains(Frameworks.BMC);
    assertThat(Frameworks.of("tarot")).isEmpty();
  }

  @Test
  void refusesAGridWithAHole() {
    Slot slot = new Slot(ElementKind.CHANNEL, "Channels", "Where?", 0, 0, 1, 1);
    assertThatThrownBy(() -> new Framework("x", "X", "by X", "none", 2, 1, List.of(slot)))
        .hasMessageContaining("0 slots cover column 1 of row 0");
  }

  @Test
  void refusesASlotThatReachesBeyondTheGrid() {
    Slot slot = new Slot(ElementKind.CHANNEL, "Channels", "Where?", 0, 0, 3, 1);
    assertThatThrownBy(() -> new Framework("x", "X", "by X", "none", 2, 1, List.of(slot)))
        .hasMessageContaining("(Channels) reaches beyond 2 columns");
  }

  @Test
  void saysWhatIsWrongInAFrameworkFile() {
    assertThatThrownBy(() -> new FrameworkReader("mine.yaml").read("framework: 7"))
        .hasMessage(
            "In mine.yaml, (framework) is (7); expected a text.\nMaybe compare it with bmc.yaml.");
    assertThatThrownBy(() -> new FrameworkReader("mine.yaml").read("[]"))
        .hasMessageContaining("expected keys with values");
  }
}
