package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Reads the pieces of HTML that stands in a Markdown document; nesting is bounded by the parser.
final class HtmlPieces {
  private static final int DEEPEST = 100;
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd",
          "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u", "input", "label");

  private final List<Piece> pieces = new ArrayList<>();
  private final Phrases phrases = new Phrases();

  private HtmlPieces() {}

  static List<Piece> of(String html) {
    HtmlPieces reading = new HtmlPieces();
    reading.children(document(html));
    reading.endParagraph();
    return reading.pieces;
  }

  /// All of its text, line by line.
  static List<Phrase> lines(String html) {
    return PlainText.of(of(html)).lines().map(Phrase::plain).toList();
  }

  private static Element document(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEEPEST);
    return parser.parseInput(html, "");
  }

  private void children(Element parent) {
    for (Node node : parent.childNodes()) {
      node(node);
    }
  }

  private void node(Node node) {
    switch (node) {
      case TextNode text -> phrases.append(text.getWholeText().replaceAll("\\s+", " "));
      case Comment comment -> {
        endParagraph();
        pieces.add(new Piece.Aside(comment.getData().strip(), "comment"));
      }
      case DataNode data -> pieces.add(new Piece.Aside(data.getWholeData().strip(), "code"));
      case Element element -> element(element);
      default -> {}
    }
  }

  private void element(Element element) {
    String tag = element.normalName();
    if (INLINE.contains(tag)) {
      inline(element, tag);
      return;
    }
    if (tag.equals("br")) {
      phrases.lineBreak();
      return;
    }
    endParagraph();
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          pieces.add(new Piece.Heading(tag.charAt(1) - '0', words(element)));
      case "ul", "ol" -> pieces.add(new Piece.Bullets(entries(element)));
      case "table" -> pieces.add(HtmlTable.of(element));
      case "pre" -> pieces.add(new Piece.Aside(element.wholeText().strip(), "code"));
      case "summary", "dt", "th" -> {
        phrases.boldOn();
        children(element);
        phrases.boldOff();
      }
      default -> children(element);
    }
    endParagraph();
  }

  private void inline(Element element, String tag) {
    boolean bold = tag.equals("b") || tag.equals("strong");
    if (bold) {
      phrases.boldOn();
    }
    children(element);
    if (bold) {
      phrases.boldOff();
    }
    for (String attribute : List.of("href", "src", "alt")) {
      phrases.extra(element.attr(attribute));
    }
  }

  private void endParagraph() {
    if (phrases.isEmpty()) {
      return;
    }
    List<Phrase> lines = phrases.take();
    if (!lines.isEmpty()) {
      pieces.add(new Piece.Paragraph(lines));
    }
  }

  private static String words(Element element) {
    return element.text().strip();
  }

  private static List<Piece.Entry> entries(Element list) {
    List<Piece.Entry> entries = new ArrayList<>();
    for (Element item : list.children()) {
      List<Phrase> lines = cellLines(item);
      if (!lines.isEmpty()) {
        entries.add(
            new Piece.Entry(
                lines.getFirst(),
                lines.stream().skip(1).map(line -> new Piece.Entry(line, List.of())).toList()));
      }
    }
    return entries;
  }

  /// The lines of what stands in a cell or a point of a list.
  static List<Phrase> cellLines(Element element) {
    HtmlPieces reading = new HtmlPieces();
    reading.children(element);
    reading.endParagraph();
    List<Phrase> lines = new ArrayList<>();
    for (Piece piece : reading.pieces) {
      switch (piece) {
        case Piece.Paragraph paragraph -> lines.addAll(paragraph.lines());
        case Piece.Heading heading ->
            lines.add(new Phrase(heading.text(), heading.text(), List.of()));
        case Piece.Bullets bullets -> flatten(bullets.entries(), lines);
        case Piece.Aside aside -> lines.add(new Phrase("", "", List.of(aside.text())));
        default -> PlainText.of(List.of(piece)).lines().map(Phrase::plain).forEach(lines::add);
      }
    }
    return lines;
  }

  private static void flatten(List<Piece.Entry> entries, List<Phrase> lines) {
    for (Piece.Entry entry : entries) {
      lines.add(entry.text());
      flatten(entry.nested(), lines);
    }
  }

  /// True for a tag that ends what stands before it.
  static boolean isCell(Element element) {
    String tag = element.normalName().toLowerCase(Locale.ROOT);
    return tag.equals("td") || tag.equals("th");
  }
}
