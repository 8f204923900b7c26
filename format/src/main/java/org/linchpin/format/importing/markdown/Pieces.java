package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.importing.markdown.Inlines.LineEnds;

/// Reads the pieces of a Markdown document.
///
/// The parser is told how deep blocks and inlines may nest; what is deeper stays text, so
/// everything below may recurse. Indented code is not code here: canvases are pasted indented.
final class Pieces {
  private static final int DEEPEST = 60;
  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  // in this order: a line of dashes is tried as the underline of a heading before it is a rule
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));
  private static final Parser PARSER = parser(TABLES);
  private static final Parser WITHOUT_TABLES = parser(List.of());
  private static final HtmlRenderer TO_HTML = HtmlRenderer.builder().extensions(TABLES).build();

  private final List<Piece> pieces = new ArrayList<>();
  private final String source;

  private Pieces(String source) {
    this.source = source;
  }

  private static Parser parser(List<TablesExtension> tables) {
    return Parser.builder()
        .extensions(tables)
        .enabledBlockTypes(BLOCKS)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build();
  }

  static List<Piece> of(String markdown) {
    Pieces reading = new Pieces(markdown);
    reading.blocks(document(markdown));
    return List.copyOf(reading.pieces);
  }

  /// The parser gives up on tables of more than a million cells; they are read as text then.
  private static Node document(String markdown) {
    try {
      return PARSER.parse(markdown);
    } catch (IllegalArgumentException tooManyCells) {
      return WITHOUT_TABLES.parse(markdown);
    }
  }

  private void blocks(Node parent) {
    Node lastTableEnd = lastTableEnd(parent);
    boolean tableMayEnd = lastTableEnd != null;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (tableMayEnd && node instanceof HtmlBlock html && opensTable(html)) {
        node = htmlTable(html);
      } else {
        block(node);
      }
      tableMayEnd &= !node.equals(lastTableEnd);
    }
  }

  private void block(Node node) {
    switch (node) {
      case Heading heading ->
          pieces.add(new Piece.Heading(heading.getLevel(), Inlines.text(heading)));
      case Paragraph paragraph ->
          pieces.add(new Piece.Paragraph(Inlines.lines(paragraph, LineEnds.KEPT)));
      case ListBlock list -> pieces.add(new Piece.Bullets(entries(list)));
      case TableBlock table -> pieces.add(grid(table));
      case FencedCodeBlock code -> pieces.add(aside(code));
      case HtmlBlock html -> pieces.addAll(HtmlPieces.of(html.getLiteral()));
      case LinkReferenceDefinition definition ->
          pieces.add(new Piece.Aside(definition(definition), "link definition"));
      case ThematicBreak line -> {}
      default -> blocks(node);
    }
  }

  private static Piece.Aside aside(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo().strip();
    String text = code.getLiteral().stripTrailing();
    return new Piece.Aside(info.isEmpty() ? text : info + "\n" + text, "code");
  }

  private static String definition(LinkReferenceDefinition definition) {
    String title = definition.getTitle() == null ? "" : " " + definition.getTitle();
    return definition.getLabel() + ": " + definition.getDestination() + title;
  }

  private static @Nullable Node lastTableEnd(Node parent) {
    for (Node node = parent.getLastChild(); node != null; node = node.getPrevious()) {
      if (node instanceof HtmlBlock html && closesTable(html)) {
        return node;
      }
    }
    return null;
  }

  private static boolean opensTable(HtmlBlock html) {
    String lower = html.getLiteral().toLowerCase(Locale.ROOT);
    return lower.lastIndexOf("<table") > lower.lastIndexOf("</table");
  }

  private static boolean closesTable(HtmlBlock html) {
    return html.getLiteral().toLowerCase(Locale.ROOT).contains("</table");
  }

  /// A table in HTML with Markdown in its cells: everything up to its end, as HTML.
  private Node htmlTable(HtmlBlock first) {
    StringBuilder html = new StringBuilder(first.getLiteral());
    Node node = first;
    while (node.getNext() != null && (node.equals(first) || !isTableEnd(node))) {
      node = node.getNext();
      html.append('\n')
          .append(node instanceof HtmlBlock block ? block.getLiteral() : TO_HTML.render(node));
    }
    pieces.addAll(HtmlPieces.of(html.toString()));
    return node;
  }

  private static boolean isTableEnd(Node node) {
    return node instanceof HtmlBlock html && closesTable(html);
  }

  private static List<Piece.Entry> entries(Node list) {
    List<Piece.Entry> entries = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Phrase> first = List.of();
      Node rest = item.getFirstChild();
      if (rest instanceof Paragraph || rest instanceof Heading) {
        first = Inlines.lines(rest, LineEnds.JOINED);
        rest = rest.getNext();
      }
      List<Piece.Entry> nested = new ArrayList<>();
      first.stream().skip(1).forEach(line -> nested.add(new Piece.Entry(line, List.of())));
      for (Node child = rest; child != null; child = child.getNext()) {
        nested.addAll(nested(child));
      }
      Phrase text = first.isEmpty() ? Phrase.plain("") : first.getFirst();
      entries.add(new Piece.Entry(text, List.copyOf(nested)));
    }
    return entries;
  }

  /// What stands in a point of a list, as points under it.
  private static List<Piece.Entry> nested(Node node) {
    return switch (node) {
      case ListBlock list -> entries(list);
      case Paragraph text -> points(Inlines.lines(text, LineEnds.JOINED));
      case Heading text -> points(Inlines.lines(text, LineEnds.JOINED));
      case FencedCodeBlock code -> points(List.of(Phrase.plain(code.getLiteral())));
      case HtmlBlock html -> points(HtmlPieces.lines(html.getLiteral()));
      default -> {
        Pieces inner = new Pieces("");
        inner.blocks(node);
        if (node instanceof TableBlock table) {
          inner.pieces.add(inner.grid(table));
        }
        yield points(PlainText.of(inner.pieces).lines().map(Phrase::plain).toList());
      }
    };
  }

  private static List<Piece.Entry> points(List<Phrase> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> new Piece.Entry(line, List.of()))
        .toList();
  }

  private Piece.Grid grid(TableBlock table) {
    List<List<Piece.Cell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(row(row));
      }
    }
    return new Piece.Grid(table.getFirstChild() instanceof TableHead, rows);
  }

  private List<Piece.Cell> row(Node row) {
    List<Piece.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Piece.Cell(Inlines.lines(cell, LineEnds.JOINED)));
    }
    if (row instanceof TableRow) {
      surplus(row, cells.size()).forEach(cells::add);
    }
    return cells;
  }

  /// Cells beyond the width of the heading, which the table grammar drops.
  private List<Piece.Cell> surplus(Node row, int known) {
    if (row.getSourceSpans().isEmpty() || source.isEmpty()) {
      return List.of();
    }
    var span = row.getSourceSpans().getFirst();
    int start = span.getInputIndex();
    String line = source.substring(start, Math.min(source.length(), start + span.getLength()));
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    return Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
        .skip(known)
        .map(
            text -> text.isBlank() ? Piece.Cell.EMPTY : new Piece.Cell(List.of(Phrase.plain(text))))
        .toList();
  }
}
