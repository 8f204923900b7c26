package org.linchpin.guide.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.guide.pages.Guides;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Lens;
import org.linchpin.model.vocabulary.ModelAttributes;

class LensTest {
  private static ModelDocument document(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> document;
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  private static ModelDocument edited(ModelDocument document, Edit edit) {
    return switch (DocumentEditor.apply(document, List.of(edit))) {
      case Edited.Changed(ModelDocument changed) -> changed;
      case Edited.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> titles(Lens lens) {
    return lens.slots().stream()
        .flatMap(
            filled ->
                filled.elements().stream().map(one -> filled.slot().title() + ": " + one.name()))
        .toList();
  }

  /// Seen through any framework, every element stands in one place, and put together again the
  /// model is what it was.
  @Test
  void losesNothingInAnyFrameworkOfAnyExample() {
    for (Example example : Examples.all()) {
      BusinessModel model = document(example.text()).model();
      for (Framework framework : Frameworks.all()) {
        List<Element> seen = Lens.of(framework, model).elements().toList();
        assertThat(seen)
            .as("%s as %s", example.id(), framework.id())
            .containsExactlyInAnyOrderElementsOf(model.elements());
        assertThat(new BusinessModel(model.header(), seen)).isEqualTo(model);
      }
    }
  }

  /// Changing the lens from one to the next and back leaves the file byte for byte as it was.
  @Test
  void leavesTheTextAsItWasAfterATourOfAllFrameworks() {
    for (Example example : Examples.all()) {
      ModelDocument start = document(example.text());
      Optional<String> lens = start.model().value(ModelAttributes.LENS);
      ModelDocument now = start;
      for (Framework framework : Frameworks.all()) {
        now = edited(now, new Edit.Set("", "lens", framework.id()));
        assertThat(now.model().value(ModelAttributes.LENS)).contains(framework.id());
      }
      now =
          edited(
              now,
              lens.<Edit>map(was -> new Edit.Set("", "lens", was))
                  .orElseGet(() -> new Edit.Unset("", "lens")));
      assertThat(now.text()).as(example.id()).isEqualTo(start.text());
    }
  }

  @Test
  void showsTheBakeryAsALeanCanvas() {
    BusinessModel bakery = document(Examples.named("corner-bakery").orElseThrow().text()).model();
    Lens lean = Lens.of(Frameworks.LEAN_CANVAS, bakery);
    assertThat(titles(lean))
        .contains("Solution: Bake bread overnight", "Key Metrics: Deliveries before seven");
    assertThat(lean.slots().getFirst().texts())
        .extracting(Lens.Said::text)
        .containsExactly("Fresh breakfast without effort", "Good bread close to home");
    assertThat(lean.beside()).extracting(Element::name).contains("Mill in the valley");
  }

  @Test
  void putsANoteWhereItsTagSays() {
    BusinessModel model =
        document(
                """
                linchpin: 1
                notes:
                  a: {name: Shorten the night, tags: [mission]}
                  b: {name: Something else}
                key-activities:
                  c: {name: Write software, department: it}
                  d: {name: Sell it, department: sales}
                """)
            .model();
    Lens vtdf = Lens.of(Frameworks.VTDF, model);
    assertThat(titles(vtdf))
        .containsExactly(
            "Value: mission: Shorten the night",
            "Technology: R&D management: Write software",
            "Distribution: sales and marketing: Sell it");
    assertThat(vtdf.beside()).extracting(Element::id).containsExactly("b");
  }

  @Test
  void advisesByWhatTheModelSpeaksOf() {
    assertThat(advice("linchpin: 1\nname: A token for couriers\n")).startsWith("vbde");
    assertThat(advice("linchpin: 1\nkind: platform\n")).startsWith("vtdf");
    assertThat(advice("linchpin: 1\nphase: explore\n")).startsWith("lean-canvas");
    assertThat(advice("linchpin: 1\nname: Volunteers of the town\n"))
        .startsWith("mission-model-canvas");
    assertThat(advice("linchpin: 1\n")).containsExactly("bmc", "squared-triangle");
  }

  private static List<String> advice(String text) {
    return Adviser.advise(document(text).model()).stream()
        .map(one -> one.framework().id())
        .toList();
  }

  @Test
  void hasAGuideForEachFramework() {
    assertThat(Frameworks.all())
        .allSatisfy(framework -> assertThat(Guides.of(framework.guide())).isPresent());
  }

  /// Every framework is a word that a model's lens may have.
  @Test
  void canBeTheLensOfAModel() {
    for (Framework framework : Frameworks.all()) {
      assertThat(document("linchpin: 1\nlens: " + framework.id() + "\n").model().header())
          .isNotNull();
    }
  }
}
