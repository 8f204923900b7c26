package org.linchpin.format.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.Readings;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.TextChanges;
import org.linchpin.format.tree.YamlNode.YamlMap;

class MigrationsTest {

  /// Renames a key at the top.
  private record Rename(int from, String before, String after) implements Migration {
    @Override
    public void migrate(YamlMap root, TextChanges changes) {
      root.entry(before)
          .ifPresent(
              entry ->
                  changes.replace(entry.key().start().offset(), entry.key().end().offset(), after));
    }
  }

  private static final Migrations CHAIN =
      new Migrations(List.of(new Rename(1, "title", "label"), new Rename(2, "label", "name")));

  @Test
  void endsWithTheFormatThatTheReaderKnows() {
    assertThat(Migrations.STANDARD.present()).isEqualTo(ModelBinder.FORMAT_VERSION);
  }

  @Test
  void takesEachStepAndKeepsComments() {
    assertThat(text("# mine\nlinchpin: 1   # old\ntitle: Bakery # ours\n"))
        .isEqualTo("# mine\nlinchpin: 3   # old\nname: Bakery # ours\n");
    assertThat(text("linchpin: 2\nlabel: Bakery\n")).isEqualTo("linchpin: 3\nname: Bakery\n");
    assertThat(text("{\"linchpin\": 1, \"title\": \"Bakery\"}"))
        .isEqualTo("{\"linchpin\": 3, name: \"Bakery\"}");
  }

  @Test
  void readsATextWithoutVersionAsFormatOne() {
    assertThat(text("title: Bakery\n")).isEqualTo("linchpin: 3\nname: Bakery\n");
    assertThat(Readings.model("name: Bakery\n").name()).isEqualTo("Bakery");
  }

  @Test
  void refusesANewerFormatNamingBoth() {
    assertThat(Readings.problems("name: x\nlinchpin: 7\n"))
        .containsExactly(
            "2:11: The model is written in format 7, and this Linchpin reads formats up to 1."
                + " Maybe a newer Linchpin reads it.");
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (String wrong : List.of("one", "1.0", "-1", "0", "[1]", "", "99999999999")) {
      assertThat(Readings.problems("linchpin: %s\n".formatted(wrong)))
          .as(wrong)
          .singleElement()
          .asString()
          .contains("should be a whole number up to 1");
    }
  }

  @Test
  void refusesAGapBetweenSteps() {
    assertThatThrownBy(() -> new Migrations(List.of(new Rename(2, "a", "b"))))
        .hasMessageContaining("must start from format 1");
  }

  @Test
  void everyExampleReads() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("../examples"))) {
      for (Path example : examples.filter(p -> p.toString().endsWith(".yaml")).toList()) {
        assertThat(Readings.problems(Files.readString(example))).as(example.toString()).isEmpty();
      }
    }
  }

  private static String text(String text) {
    return ModelReader.read(text, Limits.STANDARD, CHAIN) instanceof Reading.Read(var document)
        ? document.text()
        : "unreadable";
  }
}
