package org.linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.edit.Edit;
import org.linchpin.testkit.ModelGenerator;

/// Fuzz targets for reading, writing and editing models; without `JAZZER_FUZZ=1` they replay the
/// inputs kept beside them.
@Tag("slow")
class ModelJazzerTest {

  @FuzzTest(maxDuration = "60s")
  @DictionaryFile(resourcePath = "/org/linchpin/format/model.dict")
  void readsAnyYaml(FuzzedDataProvider data) {
    check(data.consumeRemainingAsString());
  }

  @FuzzTest(maxDuration = "60s")
  @DictionaryFile(resourcePath = "/org/linchpin/format/model.dict")
  void readsAnyJson(FuzzedDataProvider data) {
    check("{" + data.consumeRemainingAsString());
  }

  @FuzzTest(maxDuration = "60s")
  @DictionaryFile(resourcePath = "/org/linchpin/format/model.dict")
  void editsAnyModel(FuzzedDataProvider data) {
    BusinessModel made = ModelGenerator.small(data.consumeInt(0, 200));
    int edits = data.consumeInt(0, 4);
    String before =
        switch (data.consumeInt(0, 3)) {
          case 0 -> ModelWriter.yaml(made);
          case 1 -> ModelWriter.json(made);
          default -> data.consumeString(2_000);
        };
    if (ModelReader.read(before) instanceof Reading.Read(ModelDocument document)) {
      edit(document, FuzzedEdits.next(document.model(), edits, data));
    }
  }

  /// A text is a model that writes and reads back, or has problems that lie within it.
  private static void check(String text) {
    switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> {
        assertThat(document.text()).isEqualTo(text);
        BusinessModel model = document.model();
        assertSame(model, Readings.model(ModelWriter.yaml(model)));
        assertSame(model, Readings.model(ModelWriter.json(model)));
      }
      case Reading.Unreadable(List<Problem> problems) ->
          HostileFilesTest.assertInside(text, problems);
    }
  }

  private static void edit(ModelDocument before, List<Edit> edits) {
    switch (DocumentEditor.apply(before, edits)) {
      case Edited.Changed(ModelDocument after) -> {
        assertSame(after.model(), Readings.model(after.text()));
        assertSame(after.model(), Readings.model(ModelWriter.yaml(after.model())));
        assertUntouched(before.model(), after.model(), edits);
      }
      case Edited.Refused(List<Problem> problems) -> assertThat(problems).isNotEmpty();
    }
  }

  /// What no edit names stays as it was.
  private static void assertUntouched(BusinessModel before, BusinessModel after, List<Edit> edits) {
    Set<String> touched = new HashSet<>();
    edits.forEach(edit -> touched.add(FuzzedEdits.element(edit)));
    List<Element> lost = new ArrayList<>();
    for (Element element : before.elements()) {
      if (!touched.contains(element.id())
          && !after.element(element.id()).equals(java.util.Optional.of(element))) {
        lost.add(element);
      }
    }
    assertThat(lost).as("%s", edits).isEmpty();
    if (!touched.contains("")) {
      assertThat(after.header()).isEqualTo(before.header());
    }
  }

  private static void assertSame(BusinessModel expected, BusinessModel found) {
    assertThat(Readings.differences(expected, found)).isEmpty();
  }
}
