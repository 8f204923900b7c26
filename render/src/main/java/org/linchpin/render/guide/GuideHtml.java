package org.linchpin.render.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.linchpin.guide.pages.Guide;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.Span;
import org.linchpin.render.markup.HtmlPage;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.text.CleanText;
import org.linchpin.render.theme.Appearance;

/// A guide as a page of its own, which needs nothing from anywhere else.
public final class GuideHtml {
  /// The target that means the page of all guides.
  public static final String INDEX = "index.md";

  private static final String CSS = stylesheet();

  private final Markup out = new Markup(32_000);
  private final UnaryOperator<String> address;

  private GuideHtml(UnaryOperator<String> address) {
    this.address = address;
  }

  /// The page of a guide.
  ///
  /// @param address where a link of the guide leads on the page; empty for a link that leads
  ///   nowhere there, whose text alone is shown
  public static String page(Guide guide, UnaryOperator<String> address) {
    GuideHtml html = new GuideHtml(address);
    HtmlPage page = new HtmlPage(guide.title() + " - guide", Appearance.AUTOMATIC, CSS);
    page.begin(html.out);
    html.out.raw("<main>\n<nav aria-label=\"Where you are\">Linchpin › ");
    html.link("Guides", address.apply(INDEX));
    html.out.raw(" › ").text(guide.title()).raw("</nav>\n");
    html.blocks(guide.blocks(), guide.sentence());
    html.out.raw("<p class=\"dated\">Version ").raw(guide.version()).raw(", ");
    html.out.text(guide.date().toString()).raw("</p>\n</main>\n");
    page.end(html.out);
    return html.out.toString();
  }

  /// The page that leads to all guides, each with what it explains.
  public static String index(List<Guide> guides, UnaryOperator<String> address) {
    GuideHtml html = new GuideHtml(address);
    HtmlPage page = new HtmlPage("Guides", Appearance.AUTOMATIC, CSS);
    page.begin(html.out);
    html.out.raw("<main>\n<h1>Guides</h1>\n");
    html.cards("The nine blocks", guides, Guide.Kind.BLOCK);
    html.cards("Frameworks", guides, Guide.Kind.FRAMEWORK);
    html.out.raw("</main>\n");
    page.end(html.out);
    return html.out.toString();
  }

  private void cards(String title, List<Guide> guides, Guide.Kind kind) {
    out.element("h2", title).raw("\n<ul class=\"cards\">\n");
    for (Guide guide : guides) {
      if (guide.kind() == kind) {
        out.raw("<li>");
        link(guide.title(), address.apply(guide.id() + ".md"));
        out.raw(" ").element("span", guide.sentence()).raw("</li>\n");
      }
    }
    out.raw("</ul>\n");
  }

  /// Any blocks as a page with a title, such as a report.
  public static String page(String title, List<Block> blocks) {
    GuideHtml html = new GuideHtml(UnaryOperator.identity());
    HtmlPage page = new HtmlPage(CleanText.of(title), Appearance.AUTOMATIC, CSS);
    page.begin(html.out);
    html.out.raw("<main>\n");
    html.blocks(blocks, "");
    html.out.raw("</main>\n");
    page.end(html.out);
    return html.out.toString();
  }

  private void blocks(List<Block> blocks, String sentence) {
    for (Block block : blocks) {
      block(block);
      if (block instanceof Block.Heading heading && heading.level() == 1 && !sentence.isEmpty()) {
        out.element("p", "sentence", sentence).line();
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        String name = "h" + heading.level();
        out.open(name).close();
        spans(heading.spans());
        out.end(name).line();
      }
      case Block.Paragraph(List<Span> spans) -> {
        out.raw("<p>");
        spans(spans);
        out.raw("</p>\n");
      }
      case Block.Items items -> items(items);
      case Block.Table table -> table(table);
      case Block.Lines(String text) -> {
        out.raw("<pre>");
        text.lines().forEach(line -> out.text(line).line());
        out.raw("</pre>\n");
      }
      case Block.Told(String text) -> {
        out.raw("<p class=\"told\" dir=\"auto\"><span>In your model</span>");
        out.text(CleanText.of(text)).raw("</p>\n");
      }
      case Block.Ask ask -> {
        // only an open model answers
      }
    }
  }

  private void items(Block.Items items) {
    String name = items.order() == Block.Order.NUMBERED ? "ol" : "ul";
    out.open(name).close().line();
    for (List<Span> item : items.items()) {
      out.raw("<li>");
      spans(item);
      out.raw("</li>\n");
    }
    out.end(name).line();
  }

  private void table(Block.Table table) {
    out.raw("<table>\n<thead><tr>");
    for (List<Span> cell : table.head()) {
      out.raw("<th scope=\"col\">");
      spans(cell);
      out.raw("</th>");
    }
    out.raw("</tr></thead>\n<tbody>\n");
    for (List<List<Span>> row : table.rows()) {
      out.raw("<tr>");
      for (List<Span> cell : row) {
        out.raw("<td>");
        spans(cell);
        out.raw("</td>");
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
  }

  private void spans(List<Span> spans) {
    for (Span span : spans) {
      switch (span) {
        case Span.Plain(String text) -> out.text(text);
        case Span.Strong(String text) -> out.element("strong", text);
        case Span.Emphasis(String text) -> out.element("em", text);
        case Span.Code(String text) -> out.element("code", text);
        case Span.Link(String text, String target) -> link(text, address.apply(target));
      }
    }
  }

  private void link(String text, String target) {
    if (target.isEmpty()) {
      out.text(text);
    } else {
      out.open("a").attribute("href", target).close().text(text).end("a");
    }
  }

  private static String stylesheet() {
    try (InputStream in = GuideHtml.class.getResourceAsStream("guide.css")) {
      if (in == null) {
        throw new IllegalStateException("The file (guide.css) is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
