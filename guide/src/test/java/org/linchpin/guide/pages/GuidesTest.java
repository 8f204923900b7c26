package org.linchpin.guide.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Assessor;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.guide.Examples;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.Span;
import org.linchpin.model.ElementKind;

class GuidesTest {
  private static final Path FOLDER = Path.of("../docs/guides");

  @Test
  void listsEveryFileOfTheFolderAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(Guides.ids())
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> file.getFileName().toString().replaceAll("\\.md$", "")).toList());
    }
  }

  @Test
  void explainsEveryBlockOfTheCanvas() {
    assertThat(Guides.all().stream().filter(g -> g.kind() == Guide.Kind.BLOCK).map(Guide::id))
        .containsExactlyInAnyOrderElementsOf(
            ElementKind.canvas().stream().map(ElementKind::section).toList());
  }

  @Test
  void hasTheSameChaptersInEachBlock() {
    for (Guide guide : Guides.all()) {
      if (guide.kind() == Guide.Kind.BLOCK) {
        assertThat(guide.sections())
            .as(guide.id())
            .containsSubsequence(
                "What it is",
                "Why it matters",
                "Kinds",
                "Questions to ask",
                "Step by step",
                "Examples",
                "Good practice",
                "Common mistakes",
                "How it connects",
                "Frequent questions",
                "Do this next");
      }
    }
  }

  @Test
  void tiesEachCommonMistakeToTheRuleThatFindsIt() {
    for (Guide guide : Guides.all()) {
      for (Block block : guide.section("Common mistakes")) {
        if (block instanceof Block.Items items) {
          assertThat(items.items())
              .as(guide.id())
              .allSatisfy(item -> assertThat(item).hasAtLeastOneElementOfType(Span.Link.class));
        }
      }
    }
  }

  @Test
  void linksOnlyToFilesThatThereAre() {
    for (Guide guide : Guides.all()) {
      for (Span.Link link : links(guide.blocks())) {
        assertThat(FOLDER.resolve(link.target())).as("%s in %s", link, guide.id()).exists();
      }
    }
  }

  private static List<Span.Link> links(List<Block> blocks) {
    List<Span> spans = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> spans.addAll(heading.spans());
        case Block.Paragraph paragraph -> spans.addAll(paragraph.spans());
        case Block.Items items -> items.items().forEach(spans::addAll);
        case Block.Table table ->
            Stream.concat(Stream.of(table.head()), table.rows().stream())
                .forEach(row -> row.forEach(spans::addAll));
        case Block.Lines lines -> {
          // nothing leads anywhere
        }
        case Block.Ask ask -> {
          // nor here
        }
        case Block.Told told -> {
          // nor here
        }
      }
    }
    return spans.stream().filter(Span.Link.class::isInstance).map(Span.Link.class::cast).toList();
  }

  /// A reader of the block gets a page, not a book: the longest is about the length of a chapter.
  @Test
  void isOfALengthThatCanBeRead() {
    for (Guide guide : Guides.all()) {
      int words = guide.markdown().split("\\s+", -1).length;
      assertThat(words)
          .as(guide.id())
          .isBetween(200, guide.id().equals("key-activities") ? 3_500 : 1_200);
    }
  }

  @Test
  void usesNoExclamationMarksAndNoLongSentences() {
    for (Guide guide : Guides.all()) {
      String prose = guide.markdown().replaceAll("<!--.*?-->", "").replaceAll("(?m)^\\[.*$", "");
      assertThat(prose).as(guide.id()).doesNotContain("!");
      for (Block block : guide.blocks()) {
        if (block instanceof Block.Paragraph(List<Span> spans)) {
          String text = spans.stream().map(Span::text).collect(Collectors.joining());
          for (String sentence : text.split("(?<=[.?])\\s+", -1)) {
            assertThat(sentence.split("\\s+", -1).length).as(sentence).isLessThanOrEqualTo(45);
          }
        }
      }
    }
  }

  /// The companies stand for the one fact that the example models state, no other.
  @Test
  void saysWhatIsIllustrative() {
    for (Guide guide : Guides.all()) {
      if (guide.kind() == Guide.Kind.BLOCK) {
        assertThat(guide.section("Examples").toString()).as(guide.id()).contains("illustrative");
      }
    }
  }

  /// The figures that the guide to costs states about the bakery are those of the engine.
  @Test
  void statesWhatTheEngineComputes() {
    assertThat(Guides.of("cost-structure").orElseThrow().markdown())
        .contains("ovens cost EUR 1,000 a month to maintain, and all of its revenue hangs on them");
    String text = Examples.named("corner-bakery").orElseThrow().text();
    if (!(ModelReader.read(text) instanceof Reading.Read(var document))) {
      throw new AssertionError("the bakery cannot be read");
    }
    Assessment assessment = Assessor.assess(document.model(), Set::of, 1);
    assertThat(assessment.activity("maintain-ovens").orElseThrow().atRisk().share()).isEqualTo(1);
    assertThat(text)
        .contains("maintain-ovens:\n    name: Maintain the ovens")
        .contains("cost: 1k per month");
  }

  @Test
  void findsEachGuideByItsId() {
    assertThat(Guides.of("key-activities")).map(Guide::title).contains("Key activities");
    assertThat(Guides.of("key-cheeses")).isEqualTo(Optional.empty());
  }
}
