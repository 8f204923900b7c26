package org.linchpin.format.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.model.Block;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

class ImportersTest {

  private static Imported imported(String name, String text) {
    return (Imported) Importers.read(new SourceFile(name, text), ImportOptions.DEFAULT);
  }

  @Test
  void callsAPageAPage() {
    String block = "<h2>Key Activities</h2><ul><li>Bake bread</li></ul>";
    assertThat(imported("a.html", "<!DOCTYPE html>\n<html><body>" + block).report().lines())
        .first()
        .asString()
        .contains("HTML")
        .doesNotContain("Markdown");
    assertThat(imported("a.md", block).report().lines()).first().asString().contains("Markdown");
  }

  @Test
  void saysOfAMapWithTooFewBlocksWhatItLacks() {
    assertThat(
            Importers.read(
                new SourceFile("m.json", "{\"Key Activities\": [\"Bake bread\"]}"),
                ImportOptions.DEFAULT))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.message()).contains("fewer than two keys of 'm.json'");
              assertThat(refused.hint()).doesNotContain("rename");
            });
  }

  @Test
  void listsEveryImporter() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/linchpin/format/importing"))) {
      List<String> written =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith("Importer.java") && !name.equals("Importer.java"))
              .sorted()
              .toList();
      assertThat(Importers.all().stream().map(i -> i.getClass().getSimpleName() + ".java").sorted())
          .isEqualTo(written);
    }
  }

  @Test
  void findsAnImporterByItsName() {
    for (Importer importer : Importers.all()) {
      assertThat(Importers.named(importer.name().toUpperCase(java.util.Locale.ROOT)))
          .contains(importer);
    }
  }

  @Test
  void choosesTheImporterByNameAndContent() {
    assertThat(recognised("a.md", "")).contains("Markdown");
    assertThat(recognised("canvas", "")).contains("Markdown");
    assertThat(recognised("a.BMML", "")).contains("BMML");
    assertThat(recognised("a.yaml", "meta: {name: x}\nkey_activities: []")).contains("BMML");
    assertThat(recognised("a.json", "{\"keyActivities\": [], \"channels\": []}"))
        .contains("block map");
    assertThat(recognised("a.yaml", "linchpin: 1\nkey-activities: {}\nchannels: {}")).isEmpty();
    assertThat(recognised("a.png", "")).isEmpty();
  }

  private static Optional<String> recognised(String name, String text) {
    return Importers.recognising(new SourceFile(name, text)).map(Importer::name);
  }

  @Test
  void refusesATextWithoutBlocks() {
    assertThat(Importers.read(new SourceFile("a.md", "# Soup\n- onions"), ImportOptions.DEFAULT))
        .isEqualTo(
            new Refused(
                "0 of 9 blocks: no heading, bold line or table cell names a block of the canvas, as"
                    + " 'Key Activities' or 'Customer Segments' would.",
                "Maybe put each block under a heading with its usual name."));
  }

  @Test
  void saysThatTheCanvasStandsInCode() {
    Refused refused =
        (Refused)
            Importers.read(
                new SourceFile("a.md", "```\n# Channels\n- x\n# Key Partners\n- y\n```"),
                ImportOptions.DEFAULT);
    assertThat(refused.hint())
        .isEqualTo("Maybe take the canvas out of the code block it stands in.");
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(
            Importers.read(
                new SourceFile("a.md", "# Channels"), new ImportOptions(5, Optional.empty())))
        .isEqualTo(
            new Refused(
                "The text has 10 characters; at most 5 can be imported.",
                "Maybe split it, or take out what is no canvas."));
  }

  @Test
  void reportsBlocksFoundAndMissing() {
    ImportReport report =
        imported("a.md", "# Channels\n- post\n- radio\n# Chanels\n- fair").report();
    assertThat(report.found())
        .containsExactly(
            new ImportReport.FoundBlock(Block.CHANNELS, List.of("Channels", "Chanels"), 3));
    assertThat(report.missing()).hasSize(8).doesNotContain(Block.CHANNELS);
    assertThat(report.items().getFirst())
        .isEqualTo(new ImportReport.Item("post", ElementKind.CHANNEL, "post"));
    assertThat(report.guesses()).containsExactly("The heading 'Chanels' was read as Channels.");
    assertThat(report.summary())
        .isEqualTo("1 of 9 blocks, 3 items, 1 guess, 0 texts kept as notes");
  }

  @Test
  void importsTheColumnAskedFor() {
    SourceFile source = Fixtures.source(Fixtures.FOLDER.resolve("markdown/block-rows.md"));
    Imported van =
        (Imported) Importers.read(source, ImportOptions.DEFAULT.withColumn("ice cream van"));
    assertThat(van.model().all(ElementKind.PARTNER).stream().map(Element::name))
        .containsExactly("Dairy", "cone maker");
    assertThat(Words.inModel(van)).contains("lemons", "pavement");
  }

  @Test
  void keepsTheIdsOfBmml() {
    Imported model = (Imported) Fixtures.imported(Fixtures.FOLDER.resolve("bmml/v2-full.bmml"));
    assertThat(model.model().element("ka-bake").map(Element::name)).contains("Bake");
  }

  @Test
  void leavesAmountsInASecondCurrencyAsText() {
    Imported model =
        imported(
            "a.md",
            "# Costs\n- Rent: EUR 5 per month\n- Wine: USD 7 per month\n# Channels\n- post");
    assertThat(ModelText.of(model.model()))
        .contains("amount = EUR 5 per month", "description = USD 7 per month", "currency = EUR");
  }

  @Test
  void doesNotReadASumAsACost() {
    Imported model = imported("a.md", "# Cost Structure\n- Rent\n- Total: EUR 5 per month");
    assertThat(model.model().all(ElementKind.COST)).hasSize(1);
    assertThat(Words.inModel(model)).contains("total");
  }

  @Test
  void readsATableThatBeginsWithAnEmptyRow() {
    Imported model =
        imported(
            "a.md",
            "<table><tr></tr><tr><td>Channels</td><td>post</td></tr>"
                + "<tr><td>Key Partners</td><td>mill</td></tr></table>");
    assertThat(model.report().summary()).startsWith("2 of 9 blocks, 2 items");
  }

  @Test
  void keepsTheHeadingOfTheColumnThatIsRead() {
    Imported imported =
        imported(
            "a.md",
            """
            | Evidence | Bertha |
            |---|---|
            | Key Activities | Bake bread |
            | Key Resources | Deck oven |
            | Channels | Shop |
            """);
    assertThat(imported.model().all(ElementKind.ACTIVITY)).hasSize(1);
    assertThat(ModelText.of(imported)).contains("Bertha");
  }
}
