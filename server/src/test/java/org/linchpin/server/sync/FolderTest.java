package org.linchpin.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentListener;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.ModelEntry;
import org.linchpin.server.documents.Outcome;
import org.linchpin.server.documents.Request;
import org.linchpin.server.documents.Submission;
import org.linchpin.server.documents.store.Store;
import org.linchpin.server.storage.Database;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FolderTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
  private static final String TEXT =
      """
      linchpin: 1
      name: Corner B\u00e4ckerei
      # what we do
      key-activities:
        bake: {name: Bake bread, needs: [oven]}   # by night
        sell: {name: Sell bread}
      key-resources:
        oven: {name: Oven}
      """;

  @TempDir private Path folder;
  @TempDir private Path data;
  private final List<String> reports = new ArrayList<>();
  private Database database;
  private Documents documents;
  private Folder step;
  private int edits;

  @SuppressWarnings("NullAway.Init") // JUnit sets them
  FolderTest() {}

  @BeforeEach
  void open() throws IOException {
    database = Database.open(data.resolve("test.db"));
    documents =
        new Documents(
            new Store(database),
            NOON,
            new StaticListableBeanFactory().getBeanProvider(DocumentListener.class));
    restart();
  }

  private void restart() throws IOException {
    KeptFiles kept = KeptFiles.read(data.resolve("sync.json"), folder);
    step = new Folder(folder, documents, kept, NOON, reports::add);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String made() {
    return switch (ModelReader.read(TEXT)) {
      case Reading.Read(var document) -> documents.create(document).id();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  /// Looks until nothing is being written any more.
  private void inStep() throws IOException {
    for (int i = 0; step.pass(); i++) {
      assertThat(i).isLessThan(10);
    }
  }

  private void edit(String model, String element, String property, String value) {
    assertThat(
            documents
                .submit(
                    model,
                    new Submission(
                        "e" + edits++,
                        "ann",
                        "Ann",
                        "{}",
                        new Request.Edits(List.of(new Edit.Set(element, property, value)))))
                .join())
        .isInstanceOf(Outcome.Accepted.class);
  }

  private Path file() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(".yaml")).findFirst().orElseThrow();
    }
  }

  private void type(String before, String after) throws IOException {
    String text = Files.readString(file());
    assertThat(text).contains(before);
    Files.writeString(file(), text.replace(before, after));
  }

  private String text(String model) {
    return documents.state(model).document().text();
  }

  private List<String> others() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !name.endsWith(".yaml"))
          .toList();
    }
  }

  @Test
  void writesEachModelUnderAStableName() throws IOException {
    String model = made();
    inStep();
    assertThat(file()).hasFileName("corner-backerei-%s.yaml".formatted(model.substring(0, 8)));
    assertThat(file()).hasContent(TEXT);
    edit(model, "", "name", "Other");
    inStep();
    assertThat(file()).hasFileName("corner-backerei-%s.yaml".formatted(model.substring(0, 8)));
    assertThat(file()).hasContent(text(model));
    assertThat(others()).isEmpty();
    assertThat(reports).isEmpty();
  }

  @Test
  void takesAnEditOfAFileAsAChangeOfItsOwn() throws IOException {
    String model = made();
    inStep();
    type("Sell bread}", "Sell rolls}   # a new line of business");
    inStep();
    assertThat(text(model))
        .isEqualTo(TEXT.replace("Sell bread}", "Sell rolls}   # a new line of business"));
    Change change = documents.changes(model, 0, 10).getFirst();
    assertThat(change.author()).isEqualTo("file " + file().getFileName());
    assertThat(change.word()).isEqualTo("typing");
    inStep();
    assertThat(documents.changes(model, 0, 10)).hasSize(1);
  }

  @Test
  void mergesWhatWasChangedOnBothSides() throws IOException {
    String model = made();
    inStep();
    edit(model, "bake", "name", "Bake rolls");
    type("name: Oven", "name: Deck oven");
    inStep();
    assertThat(text(model)).contains("Bake rolls").contains("Deck oven").contains("# by night");
    assertThat(file()).hasContent(text(model));
    assertThat(others()).isEmpty();
  }

  @Test
  void keepsBothVersionsWhenTheSameLineWasChanged() throws IOException {
    String model = made();
    inStep();
    edit(model, "sell", "name", "Sell rolls");
    type("Sell bread", "Sell cake");
    String theirs = Files.readString(file());
    inStep();
    assertThat(text(model)).contains("Sell rolls");
    assertThat(file()).hasContent(text(model));
    assertThat(others())
        .singleElement()
        .isEqualTo(file().getFileName() + ".20261120-120000.conflict");
    assertThat(folder.resolve(others().getFirst())).hasContent(theirs);
    assertThat(reports).singleElement().asString().contains("same lines");
  }

  @Test
  void leavesAFileAloneThatIsNoModelUntilItIsMended() throws IOException {
    String model = made();
    inStep();
    type("needs: [oven]", "needs: [ovn]");
    String broken = Files.readString(file());
    inStep();
    edit(model, "sell", "name", "Sell rolls");
    inStep();
    inStep();
    assertThat(file()).hasContent(broken);
    assertThat(reports).singleElement().asString().contains("line 5").contains("ovn");
    type("needs: [ovn]", "needs: [oven], description: mended");
    inStep();
    assertThat(text(model)).contains("Sell rolls").contains("description: mended");
    assertThat(file()).hasContent(text(model));
  }

  @Test
  void makesAModelOfANewFile() throws IOException {
    Files.writeString(folder.resolve("ours.yaml"), TEXT.replace("\n", "\r\n"));
    Files.writeString(folder.resolve("compose.yaml"), "services: {}\n");
    Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, 0, 1});
    inStep();
    assertThat(documents.list())
        .extracting(ModelEntry::name)
        .containsExactly("Corner B\u00e4ckerei");
    assertThat(reports).hasSize(2);
    inStep();
    assertThat(reports).hasSize(2);
    edit(documents.list().getFirst().id(), "sell", "name", "Sell rolls");
    inStep();
    assertThat(folder.resolve("ours.yaml")).content().contains("Sell rolls");
  }

  @Test
  void keepsAModelWhoseFileWasDeleted() throws IOException {
    String model = made();
    inStep();
    Files.delete(file());
    inStep();
    inStep();
    assertThat(documents.list()).hasSize(1);
    assertThat(reports).singleElement().asString().contains("was removed").contains("stays");
    edit(model, "sell", "name", "Sell rolls");
    inStep();
    assertThat(file()).hasContent(text(model));
  }

  @Test
  void goesOnAfterARestartWithWhatHappenedMeanwhile() throws IOException {
    String model = made();
    inStep();
    type("name: Oven", "name: Deck oven");
    edit(model, "bake", "name", "Bake rolls");
    restart();
    inStep();
    assertThat(text(model)).contains("Deck oven").contains("Bake rolls");
    assertThat(documents.list()).hasSize(1);
    assertThat(others()).isEmpty();
  }

  @Test
  void knowsItsFilesByNameWhenItsMemoryIsGone() throws IOException {
    String model = made();
    inStep();
    Files.delete(data.resolve("sync.json"));
    restart();
    inStep();
    assertThat(documents.list()).hasSize(1);
    type("name: Oven", "name: Deck oven");
    inStep();
    assertThat(text(model)).contains("Deck oven");
  }

  @Test
  void readsNothingThatIsJustBeingWritten() throws IOException {
    String model = made();
    inStep();
    type("name: Oven", "name: Deck oven");
    assertThat(step.pass()).isTrue();
    assertThat(text(model)).isEqualTo(TEXT);
    assertThat(step.pass()).isFalse();
    assertThat(text(model)).contains("Deck oven");
  }
}
