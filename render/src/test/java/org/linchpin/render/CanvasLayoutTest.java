package org.linchpin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linchpin.render.scene.Scene;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.text.RandomText;
import org.linchpin.render.theme.Ink;

class CanvasLayoutTest {
  @Test
  void nothingOverlapsAndNothingIsClippedOnAnySample() {
    for (RenderOptions options :
        List.of(
            RenderOptions.DEFAULT,
            RenderOptions.DEFAULT.withWidth(960).with(Layer.LINKS),
            RenderOptions.DEFAULT.withWidth(4000),
            RenderOptions.DEFAULT.withMaxNotes(2))) {
      check(CanvasLayout.scene(SampleCanvases.empty(), options), "empty " + options);
      check(CanvasLayout.scene(SampleCanvases.bakery(), options), "bakery " + options);
      check(CanvasLayout.scene(SampleCanvases.crowded(120), options), "crowded " + options);
      CanvasContent traps = SampleCanvases.titled(SampleCanvases.traps());
      check(CanvasLayout.scene(traps, options), "traps " + options);
    }
  }

  @Test
  void nothingOverlapsWhateverTheTitles() {
    for (long seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      List<String> titles = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        titles.add(RandomText.of(random, 120));
      }
      RenderOptions options = RenderOptions.DEFAULT.withWidth(960 + random.nextInt(1200));
      check(CanvasLayout.scene(SampleCanvases.titled(titles), options), "seed " + seed);
    }
  }

  @Test
  void saysHowManyNotesAreLeftOut() {
    Scene scene =
        CanvasLayout.scene(SampleCanvases.crowded(120), RenderOptions.DEFAULT.withMaxNotes(3));
    assertThat(texts(scene)).contains("and 11 more", "and 10 more", "14");
    assertThat(groups(scene)).hasSize(27);
    assertThat(texts(scene)).noneMatch(line -> line.startsWith("candidate to stop"));
  }

  @Test
  void asksTheQuestionOfABlockUntilItHasANote() {
    assertThat(texts(CanvasLayout.scene(SampleCanvases.empty(), RenderOptions.DEFAULT)))
        .contains("For whom do you do all this, and which", "of them pay?");
    assertThat(texts(CanvasLayout.scene(SampleCanvases.bakery(), RenderOptions.DEFAULT)))
        .noneMatch(line -> line.startsWith("For whom"));
  }

  @Test
  void alwaysNamesTheSourceOfTheFramework() {
    RenderOptions bare =
        RenderOptions.DEFAULT.without(Layer.CLASSES).without(Layer.FINDINGS).withMaxNotes(1);
    for (CanvasContent content : List.of(SampleCanvases.empty(), SampleCanvases.crowded(120))) {
      assertThat(texts(CanvasLayout.scene(content, bare)))
          .contains(content.framework().attribution());
    }
  }

  @Test
  void explainsTheMarksThatOccurAndNoOthers() {
    List<String> lines = texts(CanvasLayout.scene(SampleCanvases.bakery(), RenderOptions.DEFAULT));
    assertThat(lines).contains("core: own it and invest in it", Legend.FINDING_WORDS);
    assertThat(lines).noneMatch(line -> line.startsWith("candidate to stop:"));
    assertThat(texts(CanvasLayout.scene(SampleCanvases.empty(), RenderOptions.DEFAULT)))
        .doesNotContain(Legend.FINDING_WORDS);
  }

  @Test
  void namesTheClassBesideItsStripe() {
    assertThat(texts(CanvasLayout.scene(SampleCanvases.bakery(), RenderOptions.DEFAULT)))
        .contains("core · 7 links", "to-do");
    assertThat(
            texts(
                CanvasLayout.scene(
                    SampleCanvases.bakery(), RenderOptions.DEFAULT.without(Layer.CLASSES))))
        .contains("7 links")
        .doesNotContain("to-do");
  }

  @Test
  void drawsALineForEachLinkBetweenNotesShown() {
    CanvasContent bakery = SampleCanvases.bakery();
    Scene scene = CanvasLayout.scene(bakery, RenderOptions.DEFAULT.with(Layer.LINKS));
    long curves = scene.shapes().stream().filter(Shape.Curve.class::isInstance).count();
    assertThat(curves).isEqualTo(bakery.links().size()).isPositive();
    int last =
        scene
            .shapes()
            .lastIndexOf(
                scene.shapes().stream()
                    .filter(Shape.Curve.class::isInstance)
                    .reduce((a, b) -> b)
                    .orElseThrow());
    assertThat(scene.shapes().subList(0, last)).noneMatch(Shape.Group.class::isInstance);
  }

  private static void check(Scene scene, String what) {
    List<Shape.Group> groups = groups(scene);
    List<Shape.Box> notes = new ArrayList<>();
    for (Shape.Group group : groups) {
      Shape.Box note = (Shape.Box) group.shapes().getFirst();
      notes.add(note);
      contains(note, words(group.shapes()), what);
    }
    for (int i = 0; i < notes.size(); i++) {
      for (int j = i + 1; j < notes.size(); j++) {
        assertThat(apart(notes.get(i), notes.get(j)))
            .as("%s: %s and %s", what, notes.get(i), notes.get(j))
            .isTrue();
      }
    }
    Shape.Box page = new Shape.Box(0, 0, scene.width(), scene.height(), 0, Ink.PAPER, null);
    contains(page, words(scene.shapes()), what);
    for (Shape.Words words : words(scene.shapes())) {
      assertThat(notes).as("%s: %s", what, words).allMatch(note -> apart(note, words));
    }
  }

  /// Every line lies in the box, and below the one before it or beside it.
  private static void contains(Shape.Box box, List<Shape.Words> lines, String what) {
    for (Shape.Words line : lines) {
      assertThat(line.left()).as("%s: %s", what, line).isGreaterThanOrEqualTo(box.x());
      assertThat(line.right()).as("%s: %s", what, line).isLessThanOrEqualTo(box.right());
      assertThat(line.baseline() - line.face().size())
          .as("%s: %s", what, line)
          .isGreaterThanOrEqualTo(box.y());
      assertThat(line.baseline() + line.face().size() / 4)
          .as("%s: %s", what, line)
          .isLessThanOrEqualTo(box.bottom());
    }
    for (int i = 1; i < lines.size(); i++) {
      Shape.Words above = lines.get(i - 1);
      Shape.Words below = lines.get(i);
      boolean beside = above.right() <= below.left() || below.right() <= above.left();
      boolean beneath = Math.abs(below.baseline() - above.baseline()) >= below.face().size();
      assertThat(beside || beneath).as("%s: %s and %s", what, above, below).isTrue();
    }
  }

  private static boolean apart(Shape.Box one, Shape.Box other) {
    return one.right() <= other.x()
        || other.right() <= one.x()
        || one.bottom() <= other.y()
        || other.bottom() <= one.y();
  }

  private static boolean apart(Shape.Box note, Shape.Words words) {
    return words.right() <= note.x()
        || words.left() >= note.right()
        || words.baseline() <= note.y()
        || words.baseline() - words.face().size() >= note.bottom();
  }

  private static List<Shape.Group> groups(Scene scene) {
    return scene.shapes().stream()
        .filter(Shape.Group.class::isInstance)
        .map(Shape.Group.class::cast)
        .toList();
  }

  private static List<Shape.Words> words(List<Shape> shapes) {
    return shapes.stream()
        .filter(Shape.Words.class::isInstance)
        .map(Shape.Words.class::cast)
        .toList();
  }

  private static List<String> texts(Scene scene) {
    List<String> texts = new ArrayList<>();
    words(scene.shapes()).forEach(words -> texts.add(words.text()));
    groups(scene).forEach(g -> words(g.shapes()).forEach(words -> texts.add(words.text())));
    return texts;
  }
}
