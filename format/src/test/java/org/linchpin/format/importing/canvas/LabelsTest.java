package org.linchpin.format.importing.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Vocabulary;

class LabelsTest {
  private static final Set<String> ROLES = Set.of("item", "description", "notes", "link", "total");

  @Test
  void namesOnlyAttributesThatExist() {
    for (List<String> line : WordList.read("labels.en.txt")) {
      assertThat(line).hasSize(3);
      String section = line.getFirst();
      String role = line.get(2);
      ElementKind.ofSection(section)
          .ifPresentOrElse(
              kind ->
                  assertThat(ROLES.contains(role) || Vocabulary.attribute(kind, role).isPresent())
                      .as("%s", line)
                      .isTrue(),
              () -> assertThat(section).isIn("*", "model", "genre", "canvas", "other"));
      if (section.equals("model")) {
        assertThat(Vocabulary.header()).containsKey(role);
      }
    }
  }

  @Test
  void readsTheSameLabelByKind() {
    Labels labels = Labels.english();
    assertThat(labels.role(ElementKind.ACTIVITY, "Category")).contains("category");
    assertThat(labels.role(ElementKind.RESOURCE, "Categories:")).contains("type");
    assertThat(labels.role(ElementKind.SEGMENT, "Colour")).isEmpty();
  }

  @Test
  void tellsSumsFromItems() {
    Labels labels = Labels.english();
    assertThat(labels.isTotal(ElementKind.COST, "Fixed Subtotal")).isTrue();
    assertThat(labels.isTotal(ElementKind.COST, "Rent")).isFalse();
    assertThat(labels.isTotal(ElementKind.ACTIVITY, "Total quality management")).isFalse();
  }
}
