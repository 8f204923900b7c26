package org.linchpin.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.app.Models;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.guide.catalogue.Catalogue;
import org.linchpin.guide.catalogue.TypicalActivity;
import org.linchpin.model.edit.Edit;

class PickActivityTest {
  private static final String SHOP =
      """
      linchpin: 1
      value-propositions: {a: {name: Bread at seven}, b: {name: Bread all day}}
      channels: {c: {name: Counter}}
      key-activities:
        bake: {name: Bake bread, delivers: [a]}
      """;

  private static String after(String text, String pick) {
    ModelDocument document = Models.of(text);
    List<Edit> edits = PickActivity.edits(document.model(), Catalogue.of(pick).orElseThrow());
    return switch (DocumentEditor.apply(document, edits)) {
      case Edited.Changed(ModelDocument changed) -> changed.text();
      case Edited.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void linksToTheOnlyOneItCanMean() {
    assertThat(after(SHOP, "run-events"))
        .endsWith(
            "  run-events: {name: Run events, category: production, department: marketing,"
                + " step: marketing-and-sales, reaches: [c]}\n");
  }

  @Test
  void linksToWhatNothingServesYet() {
    assertThat(after(SHOP, "deliver-product")).contains("delivers: [b]}");
  }

  @Test
  void supportsThoseThatDeliver() {
    assertThat(after(SHOP, "source-materials"))
        .contains("bake: {name: Bake bread, delivers: [a], after: [source-materials]}");
  }

  @Test
  void canBePickedTwice() {
    assertThat(after(after(SHOP, "run-events"), "run-events")).contains("run-events-2: {name:");
  }

  @Test
  void givesAReadableModelForEveryPickInEveryExample() {
    for (TypicalActivity pick : Catalogue.all()) {
      assertThat(after(Models.example("corner-bakery").text(), pick.id())).contains(pick.name());
    }
  }
}
