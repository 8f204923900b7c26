package org.linchpin.format.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.Readings;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.testkit.ModelGenerator;

/// Editing near the touched elements must give what editing the whole text gives: the same text,
/// the same model in the same order, the same places, the same refusals in the same words.
class NearEditsTest {
  private static final int FEW = 10;
  private static final int MANY = Integer.getInteger("linchpin.near.seeds", 100);
  private static final int STEPS = 12;

  private int near;
  private int all;

  @Test
  void sequencesOfEditsGiveWhatTheWholeTextGivesInYaml() {
    check(0, FEW, (model, seed) -> ModelWriter.yaml(model));
    assertThat(near).as("of %s edits made near", all).isGreaterThan(all / 3);
  }

  @Test
  void sequencesOfEditsGiveWhatTheWholeTextGivesInOddStyles() {
    check(0, FEW, (model, seed) -> odd(model, seed));
    assertThat(near).as("of %s edits made near", all).isPositive();
  }

  @Test
  @Tag("slow")
  void manySequencesOfEditsGiveWhatTheWholeTextGives() {
    check(FEW, MANY, (model, seed) -> ModelWriter.yaml(model));
    check(FEW, MANY, (model, seed) -> odd(model, seed));
    assertThat(near).as("of %s edits made near", all).isGreaterThan(all / 6);
  }

  @Test
  void elementsThatAreNotTouchedStayTheSameObjects() {
    ModelDocument before =
        Readings.document("linchpin: 1\nkey-resources:\n  a: {name: A}\n  b: {name: B}\n");
    ModelDocument after = changed(before, new Edit.Set("b", "name", "Other"));
    assertThat(after.model().elements().getFirst()).isSameAs(before.model().elements().getFirst());
    assertThat(after.text())
        .isEqualTo("linchpin: 1\nkey-resources:\n  a: {name: A}\n  b: {name: Other}\n");
  }

  @Test
  void addsBehindTheLastOfASection() {
    ModelDocument before =
        Readings.document("key-resources:\n  a: {name: A}\n\n# end\nchannels:\n  c: C");
    ModelDocument after =
        changed(
            before,
            new Edit.Add(ElementKind.RESOURCE, "b", "B"),
            new Edit.Add(ElementKind.CHANNEL, "d", "D"),
            new Edit.Set("b", "description", "new"));
    assertThat(after.text())
        .isEqualTo(
            "key-resources:\n  a: {name: A}\n  b: {name: B, description: new}\n\n# end\nchannels:\n"
                + "  c: C\n  d: {name: D}");
    assertThat(after.model().elements())
        .extracting(Element::id)
        .containsExactly("a", "b", "c", "d");
    compare(after, "by hand");
  }

  @Test
  void leavesWhatAnAnchorRepeatsToTheWholeText() {
    ModelDocument before = Readings.document("key-resources: &all\n  a: {name: A}\nx-copy: *all\n");
    assertThat(NearEdits.apply(before, List.of(new Edit.Set("a", "name", "B")))).isEmpty();
  }

  private static ModelDocument changed(ModelDocument before, Edit... edits) {
    return NearEdits.apply(before, List.of(edits)).orElseThrow();
  }

  private static String odd(BusinessModel model, long seed) {
    return OddYaml.write(
        Readings.document(ModelWriter.yaml(model)).tree(), new SplittableRandom(31 * seed + 7));
  }

  private void check(long from, long to, BiFunction<BusinessModel, Long, String> style) {
    for (long seed = from; seed < to; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      ModelDocument document = Readings.document(style.apply(ModelGenerator.small(seed), seed));
      for (int step = 0; step < STEPS; step++) {
        List<Edit> edits = next(document.model(), random);
        document = step(document, edits, "seed %s step %s %s".formatted(seed, step, edits));
      }
    }
  }

  private static List<Edit> next(BusinessModel model, RandomGenerator random) {
    if (random.nextInt(3) == 0) {
      return new WildEdits(model, random).next();
    }
    List<Edit> edits = new ArrayList<>();
    BusinessModel expected = model;
    for (int i = random.nextInt(1, 3); i > 0; i--) {
      RandomEdits next = RandomEdits.next(expected, random);
      expected = next.after();
      edits.add(next.edit());
    }
    return edits;
  }

  private ModelDocument step(ModelDocument document, List<Edit> edits, String what) {
    Edited whole = DocumentEditor.applyToWhole(Readings.document(document.text()), edits);
    Optional<ModelDocument> made = NearEdits.apply(document, edits);
    all += whole instanceof Edited.Changed ? 1 : 0;
    if (made.isPresent()) {
      near++;
      assertThat(new Edited.Changed(made.get())).as(what).isEqualTo(whole);
      compare(made.get(), what);
    }
    assertThat(DocumentEditor.apply(document, edits)).as(what).isEqualTo(whole);
    return made.orElseGet(
        () -> whole instanceof Edited.Changed(ModelDocument after) ? after : document);
  }

  /// A document made near the edits against the same text read as a whole.
  private static void compare(ModelDocument made, String what) {
    ModelDocument read = Readings.document(made.text());
    assertThat(made.model()).as(what).isEqualTo(read.model());
    assertThat(made.model().elements()).as(what).isEqualTo(read.model().elements());
    for (ElementKind kind : ElementKind.values()) {
      assertThat(made.model().all(kind)).as(what).isEqualTo(read.model().all(kind));
    }
    assertThat(places(made)).as(what).isEqualTo(places(read));
  }

  private static Map<String, Object> places(ModelDocument document) {
    Map<String, Object> places = new TreeMap<>();
    for (Element element : document.model().elements()) {
      String id = element.id();
      places.put(id, document.place(id));
      document
          .properties(id)
          .ifPresent(
              map -> {
                places.put(id + " body", map);
                map.entries().stream()
                    .map(entry -> entry.key().text())
                    .forEach(key -> places.put(id + " " + key, document.place(id, key)));
              });
    }
    return places;
  }
}
