package org.linchpin.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

class ExamplesTest {
  private static final Path FOLDER = Path.of("../examples");
  private static final List<Attribute<Links>> GOALS =
      List.of(
          ActivityAttributes.DELIVERS,
          ActivityAttributes.REACHES,
          ActivityAttributes.MAINTAINS,
          ActivityAttributes.EARNS);

  @Test
  void listsEveryFileOfTheFolderAndNoOther() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<String> found =
          files
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".yaml"))
              .toList();
      assertThat(Examples.all().stream().map(Example::file))
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }

  @Test
  void packagesTheFilesAsTheyAre() throws IOException {
    for (Example example : Examples.all()) {
      assertThat(example.text()).isEqualTo(Files.readString(FOLDER.resolve(example.file())));
    }
  }

  @Test
  void findsEachExampleByItsOwnId() {
    assertThat(Examples.all()).extracting(Example::id).doesNotHaveDuplicates();
    assertThat(Examples.all()).extracting(Example::title).doesNotHaveDuplicates();
    assertThat(Examples.all()).allSatisfy(e -> assertThat(Examples.named(e.id())).contains(e));
    assertThat(Examples.named("lemonade-stand")).isEmpty();
  }

  @Test
  void readsEveryExampleWithoutProblems() {
    Map<String, List<String>> problems = new TreeMap<>();
    for (Example example : Examples.all()) {
      if (ModelReader.read(example.text()) instanceof Reading.Unreadable(var found)) {
        problems.put(example.file(), found.stream().map(Problem::sentence).toList());
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void saysInEveryExampleWhereItComesFrom() {
    for (Example example : Examples.all()) {
      BusinessModel model = model(example);
      String attribution = model.value(ModelAttributes.ATTRIBUTION).orElse("");
      if (example.kind() == Example.Kind.BAD) {
        assertThat(attribution).as(example.id()).startsWith("Invented");
      } else {
        assertThat(attribution).as(example.id()).contains("illustrative");
      }
    }
  }

  @Test
  void statesOneFactAboutEachCompanyAndMarksTheRest() {
    for (Example example : ofKind(Example.Kind.COMPANY)) {
      BusinessModel model = model(example);
      assertThat(model.value(ModelAttributes.STANCE)).as(example.id()).contains("third-party");
      assertThat(model.value(CommonAttributes.DESCRIPTION).orElse(""))
          .as(example.id())
          .startsWith("Fact: ");
      assertThat(example.text()).as(example.id()).contains("Everything else is illustrative");
    }
    assertThat(ofKind(Example.Kind.COMPANY)).hasSize(14);
    assertThat(ofKind(Example.Kind.QUANTIFIED)).hasSize(4);
  }

  @Test
  void namesTheCategoryThatTheModelDeclares() {
    for (Example example : Examples.all()) {
      if (example.kind() != Example.Kind.BAD) {
        assertThat(model(example).value(ModelAttributes.KIND).orElseThrow().shares().keySet())
            .as(example.id())
            .containsExactly(example.category().word());
      }
    }
  }

  @Test
  void fillsAllNineBlocksAndServesAllFourGoals() {
    for (Example example : sound()) {
      BusinessModel model = model(example);
      for (ElementKind kind : ElementKind.canvas()) {
        assertThat(model.all(kind)).as("%s of %s", kind.section(), example.id()).isNotEmpty();
      }
      for (Attribute<Links> goal : GOALS) {
        assertThat(model.all(ElementKind.ACTIVITY))
            .as("%s in %s", goal.key(), example.id())
            .anyMatch(activity -> !activity.links(goal).isEmpty());
      }
    }
  }

  @Test
  void givesEveryActivityOneOwnerAMeasureAndADocument() {
    for (Example example : sound()) {
      model(example).all(ElementKind.ACTIVITY).stream()
          .filter(a -> a.value(ActivityAttributes.DECLARED).orElse("").equals("essential"))
          .forEach(
              a -> {
                String what = example.id() + ": " + a.id();
                assertThat(a.links(ActivityAttributes.OWNED_BY).targets()).as(what).hasSize(1);
                assertThat(a.links(ActivityAttributes.MEASURED_BY).targets()).as(what).isNotEmpty();
                assertThat(a.links(ActivityAttributes.DOCUMENTED_IN).targets())
                    .as(what)
                    .isNotEmpty();
              });
    }
  }

  static List<Example> ofKind(Example.Kind kind) {
    return Examples.all().stream().filter(e -> e.kind() == kind).collect(Collectors.toList());
  }

  static List<Example> sound() {
    return Examples.all().stream().filter(e -> e.kind() != Example.Kind.BAD).toList();
  }

  static BusinessModel model(Example example) {
    return switch (ModelReader.read(example.text())) {
      case Reading.Read(var document) -> document.model();
      case Reading.Unreadable(var problems) ->
          throw new AssertionError(
              example.file()
                  + "\n"
                  + String.join("\n", problems.stream().map(Problem::sentence).toList()));
    };
  }
}
