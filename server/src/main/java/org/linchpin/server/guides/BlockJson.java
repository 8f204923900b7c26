package org.linchpin.server.guides;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.Span;

/// A part of a guide; `is` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BlockJson.HeadingBlock.class, name = "heading"),
  @JsonSubTypes.Type(value = BlockJson.ParagraphBlock.class, name = "paragraph"),
  @JsonSubTypes.Type(value = BlockJson.ItemsBlock.class, name = "items"),
  @JsonSubTypes.Type(value = BlockJson.TableBlock.class, name = "table"),
  @JsonSubTypes.Type(value = BlockJson.LinesBlock.class, name = "lines"),
  @JsonSubTypes.Type(value = BlockJson.ToldBlock.class, name = "told")
})
sealed interface BlockJson {

  /// A piece of text.
  ///
  /// @param style one of plain, strong, emphasis, code, guide, rule, link
  /// @param target the id of a guide, the code of a rule or an address; empty for the rest
  record SpanJson(String style, String text, String target) {}

  /// @param level 1 for the title of the page, 2 for its sections, 3 within them
  record HeadingBlock(int level, List<SpanJson> spans) implements BlockJson {}

  record ParagraphBlock(List<SpanJson> spans) implements BlockJson {}

  /// A list.
  record ItemsBlock(boolean numbered, List<List<SpanJson>> items) implements BlockJson {}

  record TableBlock(List<List<SpanJson>> head, List<List<List<SpanJson>>> rows)
      implements BlockJson {}

  /// Text to be shown line by line, as it stands.
  record LinesBlock(String text) implements BlockJson {}

  /// What the engine says about the open model.
  record ToldBlock(String text) implements BlockJson {}

  /// What is shown of a block; nothing of a question that only an open model answers.
  static Stream<BlockJson> of(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          Stream.of(new HeadingBlock(heading.level(), spans(heading.spans())));
      case Block.Paragraph(List<Span> spans) -> Stream.of(new ParagraphBlock(spans(spans)));
      case Block.Items items ->
          Stream.of(
              new ItemsBlock(
                  items.order() == Block.Order.NUMBERED,
                  items.items().stream().map(BlockJson::spans).toList()));
      case Block.Table table ->
          Stream.of(
              new TableBlock(
                  table.head().stream().map(BlockJson::spans).toList(),
                  table.rows().stream()
                      .map(row -> row.stream().map(BlockJson::spans).toList())
                      .toList()));
      case Block.Lines(String text) -> Stream.of(new LinesBlock(text));
      case Block.Told(String text) -> Stream.of(new ToldBlock(text));
      case Block.Ask _ -> Stream.empty();
    };
  }

  private static List<SpanJson> spans(List<Span> spans) {
    return spans.stream().map(BlockJson::span).toList();
  }

  private static SpanJson span(Span span) {
    return switch (span) {
      case Span.Plain(String text) -> new SpanJson("plain", text, "");
      case Span.Strong(String text) -> new SpanJson("strong", text, "");
      case Span.Emphasis(String text) -> new SpanJson("emphasis", text, "");
      case Span.Code(String text) -> new SpanJson("code", text, "");
      case Span.Link(String text, String target) -> link(text, target);
    };
  }

  /// Guides stand side by side, pages of rules in a folder of their own.
  private static SpanJson link(String text, String target) {
    if (target.startsWith("https://")) {
      return new SpanJson("link", text, target);
    }
    String name = target.substring(target.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    return name.matches("[A-Z]{2}\\d{3}")
        ? new SpanJson("rule", text, name)
        : target.contains("/")
            ? new SpanJson("plain", text, "")
            : new SpanJson("guide", text, name);
  }
}
