package org.linchpin.format.importing.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// The running text of a block without its markup.
final class Inlines {
  /// What becomes of a line end that Markdown does not show.
  enum LineEnds {
    KEPT,
    JOINED
  }

  private Inlines() {}

  static List<Phrase> lines(Node block, LineEnds lineEnds) {
    Phrases phrases = new Phrases();
    children(block, lineEnds, phrases);
    return phrases.take();
  }

  /// All of it on one line.
  static String text(Node block) {
    List<Phrase> lines = lines(block, LineEnds.JOINED);
    return String.join(" ", lines.stream().map(Phrase::everything).toList());
  }

  // the parser bounds the nesting of inline nodes, so the recursion is bounded too
  private static void children(Node parent, LineEnds lineEnds, Phrases phrases) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      append(node, lineEnds, phrases);
    }
  }

  private static void append(Node node, LineEnds lineEnds, Phrases phrases) {
    switch (node) {
      case Text text -> phrases.append(text.getLiteral());
      case Code code -> phrases.append(code.getLiteral());
      case HardLineBreak lineBreak -> phrases.lineBreak();
      case SoftLineBreak lineBreak -> {
        if (lineEnds == LineEnds.KEPT) {
          phrases.lineBreak();
        } else {
          phrases.append(" ");
        }
      }
      case HtmlInline html -> html(html.getLiteral(), phrases);
      case StrongEmphasis strong -> {
        phrases.boldOn();
        children(strong, lineEnds, phrases);
        phrases.boldOff();
      }
      case Link link -> address(link, link.getDestination(), link.getTitle(), lineEnds, phrases);
      case Image image ->
          address(image, image.getDestination(), image.getTitle(), lineEnds, phrases);
      default -> children(node, lineEnds, phrases);
    }
  }

  private static void address(
      Node node, String destination, @Nullable String title, LineEnds lineEnds, Phrases phrases) {
    children(node, lineEnds, phrases);
    phrases.extra(destination.replaceFirst("^mailto:", ""));
    if (title != null) {
      phrases.extra(title);
    }
  }

  private static void html(String tag, Phrases phrases) {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<br") || lower.startsWith("</p") || lower.startsWith("</li")) {
      phrases.lineBreak();
    } else if (lower.matches("<(?:b|strong)(?:\\s.*)?>")) {
      phrases.boldOn();
    } else if (lower.startsWith("<!--")) {
      phrases.extra(Comments.inside(tag));
    }
  }
}
