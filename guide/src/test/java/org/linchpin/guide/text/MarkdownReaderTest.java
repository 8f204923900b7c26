package org.linchpin.guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static List<Span> plain(String text) {
    return List.of(new Span.Plain(text));
  }

  @Test
  void readsEachKindOfBlock() {
    assertThat(
            MarkdownReader.read(
                """
                # Title

                Two lines
                of one paragraph.

                - one
                  and more
                - two

                1. first

                | A | B |
                |---|---|
                | c | d |

                ```yaml
                key: value
                ```
                <!-- ask: next -->
                """))
        .containsExactly(
            new Block.Heading(1, plain("Title")),
            new Block.Paragraph(plain("Two lines of one paragraph.")),
            new Block.Items(Block.Order.PLAIN, List.of(plain("one and more"), plain("two"))),
            new Block.Items(Block.Order.NUMBERED, List.of(plain("first"))),
            new Block.Table(
                List.of(plain("A"), plain("B")), List.of(List.of(plain("c"), plain("d")))),
            new Block.Lines("key: value"),
            new Block.Ask("next"));
  }

  @Test
  void readsMarksWithinALine() {
    assertThat(MarkdownReader.read("**a** *b* `c` [d](e.md) [f] [g]\n\n[f]: h.md\n"))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    new Span.Strong("a"),
                    new Span.Plain(" "),
                    new Span.Emphasis("b"),
                    new Span.Plain(" "),
                    new Span.Code("c"),
                    new Span.Plain(" "),
                    new Span.Link("d", "e.md"),
                    new Span.Plain(" "),
                    new Span.Link("f", "h.md"),
                    new Span.Plain(" "),
                    new Span.Plain("[g]"))));
  }

  @Test
  void readsALinkThatStandsOut() {
    assertThat(Spans.of("**[Key activities](key-activities.md)** make it", Map.of()))
        .containsExactly(
            new Span.Link("Key activities", "key-activities.md"), new Span.Plain(" make it"));
  }

  @Test
  void givesBackWhatItWrote() {
    String page = "# A\n\n- **b** c\n- [d](e.md)\n\n| f | g |\n|---|---|\n| h | i |\n";
    assertThat(MarkdownWriter.write(MarkdownReader.read(page))).isEqualTo(page);
  }

  @Test
  void marksNothingThatWasTypedByAPerson() {
    assertThat(MarkdownWriter.write(List.of(new Block.Told("a * b <i> [c](d) `e` _f_"))))
        .isEqualTo("> a \\* b \\<i\\> \\[c\\](d) \\`e\\` \\_f\\_\n");
  }
}
