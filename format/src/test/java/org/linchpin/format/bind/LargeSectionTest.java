package org.linchpin.format.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.testkit.ModelGenerator;

class LargeSectionTest {
  private static final long SEED = 11;

  @Test
  void readsWhatWasWritten() {
    BusinessModel model = ModelGenerator.large(SEED, 1_201, 6_000);

    assertThat(ModelReader.read(ModelWriter.yaml(model)))
        .as("seed %d", SEED)
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read ->
                assertThat(read.document().model().all(ElementKind.ACTIVITY))
                    .containsExactlyElementsOf(model.all(ElementKind.ACTIVITY)));
  }

  @Test
  void checksTheLinksOfBothHalves() {
    assertThat(problems("after: [nobody]", "after: [nowhere]"))
        .containsExactly(
            "13:17 The 'after' of the activity 'a10' names 'nobody', and nothing has that id.",
            "1203:19 The 'after' of the activity 'a1200' names 'nowhere', and nothing has that"
                + " id.");
  }

  @Test
  void tellsTheProblemsOfBothHalvesOnce() {
    assertThat(problems("nme: Bake", "after: [nowhere]"))
        .containsExactly(
            "13:9 The activity 'a10' has no attribute 'nme'.",
            "1203:19 The 'after' of the activity 'a1200' names 'nowhere', and nothing has that"
                + " id.");
  }

  private static List<String> problems(String inFirstHalf, String inSecondHalf) {
    StringBuilder text = new StringBuilder("linchpin: 1\nkey-activities:\n");
    for (int i = 0; i < 1_500; i++) {
      String said = i == 10 ? inFirstHalf : i == 1_200 ? inSecondHalf : "name: Mix";
      text.append("  a%s: {%s}\n".formatted(i, said));
    }
    return ModelReader.read(text.toString()) instanceof Reading.Unreadable unreadable
        ? unreadable.problems().stream().map(LargeSectionTest::words).toList()
        : List.of();
  }

  private static String words(Problem problem) {
    return "%s:%s %s".formatted(problem.line(), problem.column(), problem.message());
  }
}
