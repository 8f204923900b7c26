package org.linchpin.guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as Markdown.
public final class MarkdownWriter {
  private MarkdownWriter() {}

  /// The Markdown of a page; what an open model told stands as a quotation.
  public static String write(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      parts.add(
          switch (block) {
            case Block.Heading heading ->
                "#".repeat(heading.level()) + " " + spans(heading.spans());
            case Block.Paragraph(List<Span> spans) -> spans(spans);
            case Block.Items items -> items(items);
            case Block.Table table -> table(table);
            case Block.Lines(String text) -> "```\n" + text + "\n```";
            case Block.Told(String text) -> "> " + escaped(text);
            case Block.Ask(String question) -> "<!-- ask: " + question + " -->";
          });
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String items(Block.Items items) {
    List<String> lines = new ArrayList<>();
    for (List<Span> item : items.items()) {
      String mark = items.order() == Block.Order.NUMBERED ? lines.size() + 1 + ". " : "- ";
      lines.add(mark + spans(item));
    }
    return String.join("\n", lines);
  }

  private static String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.head()));
    lines.add("|" + "---|".repeat(table.head().size()));
    table.rows().forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private static String row(List<List<Span>> cells) {
    return cells.stream()
        .map(cell -> spans(cell).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String spans(List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                switch (span) {
                  case Span.Plain(String text) -> escaped(text);
                  case Span.Strong(String text) -> "**" + escaped(text) + "**";
                  case Span.Emphasis(String text) -> "*" + escaped(text) + "*";
                  case Span.Code(String text) -> "`" + text + "`";
                  case Span.Link(String text, String target) ->
                      "[" + escaped(text) + "](" + target + ")";
                })
        .collect(Collectors.joining());
  }

  /// Text in which no character is taken for a mark.
  static String escaped(String text) {
    return text.replace('\n', ' ').replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
