package org.linchpin.format.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.Readings;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.edit.Edit;
import org.linchpin.testkit.ModelGenerator;

class DocumentEditorLawsTest {
  private static final Pattern COMMENT = Pattern.compile("#(\\S*) \\d+$", Pattern.MULTILINE);
  private static final int SEEDS = 400;
  private static final long OFFSET = Long.getLong("linchpin.seed", 1);

  @Test
  void editsLeadToTheModelWithTheEditInYaml() {
    check((model, seed) -> ModelWriter.yaml(model));
  }

  @Test
  void editsLeadToTheModelWithTheEditInJson() {
    check((model, seed) -> ModelWriter.json(model));
  }

  @Test
  void editsLeadToTheModelWithTheEditInOddStyles() {
    check((model, seed) -> odd(model, seed));
  }

  @Test
  void commentsOfUntouchedElementsSurvive() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      ModelDocument before = Readings.document(odd(ModelGenerator.small(seed), seed));
      Edit edit = RandomEdits.next(before.model(), random).edit();
      if (DocumentEditor.apply(before, List.of(edit))
          instanceof Edited.Changed(ModelDocument after)) {
        List<String> kept = comments(before.text());
        kept.removeIf(comment -> comment.startsWith("#" + touched(edit) + " "));
        kept.removeAll(comments(after.text()));
        assertThat(kept).as("seed %d %s", seed, edit).isEmpty();
      }
    }
  }

  @Test
  void noEditLeavesTheVerySameText() {
    for (long seed = 0; seed < 300; seed++) {
      ModelDocument before = Readings.document(odd(ModelGenerator.small(seed), seed));
      assertThat(DocumentEditor.apply(before, List.of())).isEqualTo(new Edited.Changed(before));
    }
  }

  private static String touched(Edit edit) {
    return switch (edit) {
      case Edit.Set set -> set.element();
      case Edit.SetAll set -> set.element();
      case Edit.Connect connect -> connect.element();
      case Edit.Disconnect parted -> parted.element();
      case Edit.Unset unset -> unset.element();
      case Edit.Add add -> add.id();
      case Edit.Remove remove -> remove.element();
      case Edit.Move move -> "none, all are kept";
    };
  }

  private static List<String> comments(String text) {
    List<String> found = new ArrayList<>();
    text.lines()
        .map(String::stripTrailing)
        .map(COMMENT::matcher)
        .forEach(
            matcher -> {
              if (matcher.find()) {
                found.add(matcher.group());
              }
            });
    return found;
  }

  private static String odd(BusinessModel model, long seed) {
    ModelDocument plain = Readings.document(ModelWriter.yaml(model));
    return OddYaml.write(plain.tree(), new SplittableRandom(31 * seed + OFFSET));
  }

  private static void check(BiFunction<BusinessModel, Long, String> style) {
    int changed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      ModelDocument before = Readings.document(style.apply(ModelGenerator.small(seed), seed));
      BusinessModel expected = before.model();
      List<Edit> edits = new ArrayList<>();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        RandomEdits next = RandomEdits.next(expected, random);
        expected = next.after();
        edits.add(next.edit());
      }
      switch (DocumentEditor.apply(before, edits)) {
        case Edited.Changed(ModelDocument after) -> {
          changed++;
          assertThat(Readings.differences(expected, after.model()))
              .as("seed %d %s", seed, edits)
              .isEmpty();
        }
        case Edited.Refused refused -> {
          // refused for what the model says, never for how the text looks
          assertThat(refused.problems().getFirst().message())
              .as("seed %d %s", seed, edits)
              .containsAnyOf(
                  "has no attribute",
                  "nothing has that id",
                  "it can name",
                  "cannot be read",
                  "a property of the model");
        }
      }
    }
    assertThat(changed).isGreaterThan(SEEDS / 3);
  }
}
