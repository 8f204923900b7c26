package org.linchpin.format.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;

class CanvasShapesTest {

  private static Imported imported(String text) {
    return (Imported) Importers.read(new SourceFile("a.md", text), ImportOptions.DEFAULT);
  }

  private static List<String> names(String text, ElementKind kind) {
    return imported(text).model().all(kind).stream().map(Element::name).toList();
  }

  @Test
  void readsLinesRightBelowNumberedNamesOfBlocks() {
    String text =
        "1. Channels\nPost: twice a week\nRadio: at noon\n\n2. Key Activities\nSorting\nStamping\n";
    assertThat(names(text, ElementKind.CHANNEL)).containsExactly("Post", "Radio");
    assertThat(names(text, ElementKind.ACTIVITY)).containsExactly("Sorting", "Stamping");
  }

  @Test
  void readsPointsRightBelowNumberedNamesOfBlocks() {
    String text = "1. Channels\n- Post\n- Radio\n\n2. Key Activities\n- Sorting\n";
    assertThat(names(text, ElementKind.CHANNEL)).containsExactly("Post", "Radio");
    assertThat(names(text, ElementKind.ACTIVITY)).containsExactly("Sorting");
  }

  @Test
  void keepsASectionInBoldPrintOutOfTheBlockBeforeIt() {
    String text =
        "**Channels:**\n- Post\n\n**Benefits:**\n- Speed\n\n**Key Partners:**\n- Railway\n";
    assertThat(names(text, ElementKind.CHANNEL)).containsExactly("Post");
    assertThat(names(text, ElementKind.NOTE)).containsExactly("Benefits:");
  }

  @Test
  void keepsAGroupInBoldPrintInItsBlock() {
    String text =
        "**Cost Structure**\n- Ink\n\n**Fixed costs**\n- Rent\n\n**Channels**\n\n**Paper**\n- Post\n";
    assertThat(names(text, ElementKind.COST)).containsExactly("Ink", "Rent");
    assertThat(names(text, ElementKind.CHANNEL)).containsExactly("Post");
  }

  @Test
  void takesHeadingsForItemsWhereTheirLabelsAreTheSame() {
    String text =
        """
        # Customer Segments
        ## 1. Bakers
        - Habits: rise early
        - Place: north
        ## 2. Smiths
        - Habits: rise late
        - Place: south
        # Channels
        - Post
        """;
    assertThat(names(text, ElementKind.SEGMENT)).containsExactly("Bakers", "Smiths");
  }

  @Test
  void takesShortLinesForItemsAndWrappedTextForOne() {
    assertThat(names("# Channels\nPost office\nRadio\nFair", ElementKind.CHANNEL))
        .containsExactly("Post office", "Radio", "Fair");
    assertThat(
            names(
                "# Channels\nLetters that go out\nwith every delivery\nof bread.",
                ElementKind.CHANNEL))
        .hasSize(1);
    assertThat(
            names(
                "# Channels\nWe write to every customer in the valley and beyond, on grey paper\n"
                    + "Always in June",
                ElementKind.CHANNEL))
        .hasSize(1);
  }

  @Test
  void splitsLongThingsAtSeveralSemicolonsOnly() {
    assertThat(
            names(
                "# Channels\nletters that go out with every loaf of bread; a window at the station"
                    + " (open; heated); radio",
                ElementKind.CHANNEL))
        .containsExactly(
            "letters that go out with every loaf of bread",
            "a window at the station (open; heated)",
            "radio");
    assertThat(
            names(
                "# Channels\nletters that go out with every loaf of bread; we like these best",
                ElementKind.CHANNEL))
        .hasSize(1);
  }

  @Test
  void doesNotCutANameWithinBrackets() {
    assertThat(names("# Channels\n- Post (letters: two sizes)", ElementKind.CHANNEL))
        .containsExactly("Post (letters: two sizes)");
  }

  @Test
  void keepsQuestionsAsNotesAndTheirAnswersAsItems() {
    String text = "# Channels\n- Where do people find us?\n  - Post\n  - Radio\n- Fair\n";
    assertThat(names(text, ElementKind.CHANNEL)).containsExactly("Post", "Radio", "Fair");
    assertThat(Words.inModel(imported(text))).contains("where", "people");
  }

  @Test
  void takesTheProjectTitleForTheName() {
    Imported imported = imported("## Project Title\nSoup for dockers\n\n## Channels\n- Kiosk\n");
    assertThat(imported.model().header().value(CommonAttributes.NAME)).contains("Soup for dockers");
  }

  @Test
  void refusesASingleHeadingThatOnlyBeginsWithABlock() {
    assertThat(
            Importers.read(
                new SourceFile("a.md", "# Surveys\n## Key Activities in Surveys\n- asking"),
                ImportOptions.DEFAULT))
        .isInstanceOf(Refused.class);
    assertThat(names("# Key Activites\n- asking", ElementKind.ACTIVITY)).containsExactly("asking");
  }

  @Test
  void saysWhenSeveralCanvasesSeemToStandInTheText() {
    String canvas = "## Channels\n- Post\n## Key Partners\n- Mill\n## Cost Structure\n- Rent\n";
    assertThat(imported("# Town\n" + canvas).report().guesses()).isEmpty();
    assertThat(imported("# Town\n" + canvas + "# Coast\n" + canvas).report().guesses())
        .containsExactly(
            "3 of the blocks stand in the text more than once; they were read as one canvas. Maybe"
                + " put each canvas into a file of its own.");
  }

  @Test
  void readsNamesOfBlocksBehindTheirInitialsAndEmojiCodes() {
    assertThat(names("## KA Key Activities\n- sorting", ElementKind.ACTIVITY)).hasSize(1);
    assertThat(names("## :gear: Key Activities\n- sorting", ElementKind.ACTIVITY)).hasSize(1);
  }

  @Test
  void setsStruckOutTextBesideTheItem() {
    Element item =
        imported("# Channels\n- ~~Fax~~ Post").model().all(ElementKind.CHANNEL).getFirst();
    assertThat(item.name()).isEqualTo("Post");
    assertThat(item.fields().value(CommonAttributes.NOTES).orElseThrow().texts())
        .containsExactly("struck out: Fax");
  }
}
