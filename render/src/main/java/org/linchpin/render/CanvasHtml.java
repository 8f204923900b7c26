package org.linchpin.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.ActivityClass;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Slot;
import org.linchpin.render.markup.HtmlPage;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.text.CleanText;
import org.linchpin.render.theme.Ink;

/// A canvas as a page of its own: headings and lists on a grid, which can be selected, zoomed,
/// printed on A4 across, read aloud, and shown in one column on a phone.
public final class CanvasHtml {
  private static final String CSS = stylesheet();

  private final CanvasContent content;
  private final RenderOptions options;
  private final LinkWords links;
  private final Markup out;

  private CanvasHtml(CanvasContent content, RenderOptions options) {
    this.content = content;
    this.options = options;
    this.links = new LinkWords(content);
    this.out = new Markup(16_384);
  }

  /// One HTML document, which needs nothing from anywhere else; `width` is left to the window.
  public static String write(CanvasContent content, RenderOptions options) {
    return new CanvasHtml(content, options).page();
  }

  private String page() {
    String name = CleanText.of(content.name());
    HtmlPage page =
        new HtmlPage(
            name + " - " + content.framework().name(),
            options.appearance(),
            CSS + places(content.framework()));
    page.begin(out);
    out.raw("<main>\n<header>\n<h1 dir=\"auto\">").text(name).raw("</h1>\n");
    if (!content.kindLine().isEmpty()) {
      out.raw("<p class=\"kind\" dir=\"auto\">").text(CleanText.of(content.kindLine()));
      out.raw("</p>\n");
    }
    out.raw("</header>\n<div class=\"canvas\">\n");
    for (int i = 0; i < content.blocks().size(); i++) {
      block(content.blocks().get(i), i);
    }
    out.raw("</div>\n");
    legend();
    footer(content.framework());
    out.raw("</main>\n");
    page.end(out);
    return out.toString();
  }

  /// Where each block stands when there is room for the grid.
  private static String places(Framework framework) {
    StringBuilder css = new StringBuilder("@media print,(min-width:820.02px){\n");
    css.append(".canvas{grid-template-columns:repeat(").append(framework.columns());
    css.append(",minmax(0,1fr))}\n");
    for (int i = 0; i < framework.slots().size(); i++) {
      Slot slot = framework.slots().get(i);
      css.append("#block-").append(i).append("{grid-area:").append(slot.row() + 1).append('/');
      css.append(slot.column() + 1).append('/').append(slot.endRow() + 1).append('/');
      css.append(slot.endColumn() + 1).append("}\n");
    }
    return css.append("}\n").toString();
  }

  private void block(CanvasBlock block, int number) {
    out.raw("<section class=\"block\" id=\"block-").raw(number);
    out.raw("\" aria-labelledby=\"title-").raw(number).raw("\">\n<h2 id=\"title-").raw(number);
    out.raw("\"><span>").text(block.slot().title()).raw("</span>");
    int count = block.notes().size();
    if (count == 0) {
      out.raw("</h2>\n").element("p", "question", block.slot().question()).raw("\n</section>\n");
      return;
    }
    out.raw(" <span class=\"count\">").raw(count).raw("</span></h2>\n<ul class=\"notes\">\n");
    List<CanvasNote> shown = options.shownNotes(block);
    shown.forEach(this::note);
    if (shown.size() < count) {
      out.element("li", "more", "and " + (count - shown.size()) + " more").line();
    }
    out.raw("</ul>\n</section>\n");
  }

  private void note(CanvasNote note) {
    Optional<ActivityClass> shown = options.shownClass(note);
    int findings = options.shownFindings(note);
    String cssClass = shown.map(known -> "note stripe " + Ink.of(known).code()).orElse("note");
    out.open("li").attribute("class", cssClass).attribute("data-id", note.id()).close();
    if (findings > 0) {
      String words = findings == 1 ? " finding" : " findings";
      out.raw("<span class=\"findings\">").raw(findings);
      out.element("span", "unseen", words).raw("</span>");
    }
    out.raw("<span class=\"title\" dir=\"auto\">").text(note.heading()).raw("</span>");
    String quiet = MeasuredNote.quietText(note, shown);
    if (!quiet.isEmpty()) {
      out.raw(" <span class=\"quiet\" dir=\"auto\">").text(CleanText.of(quiet)).raw("</span>");
    }
    options.shownDays(note).ifPresent(this::days);
    if (options.shows(Layer.LINKS)) {
      links.of(note.id()).forEach(words -> out.raw(" ").element("span", "quiet", words));
    }
    out.raw("</li>\n");
  }

  /// Ninety days, filled as far as the business lives on average, with a notch at day 30.
  private void days(double lived) {
    out.raw(" <span class=\"unseen\">The business lives ").raw((int) Math.round(lived));
    out.raw(" of 90 days without it on average</span><svg class=\"days\" aria-hidden=\"true\"");
    out.raw(
        " width=\"100%\" height=\"8\"><rect class=\"whole\" y=\"2\" width=\"100%\" height=\"4\"");
    out.raw(" rx=\"2\"/><rect class=\"lived\" y=\"2\" height=\"4\" rx=\"2\" width=\"");
    out.raw((int) Math.round(100 * lived / CanvasNote.DAYS)).raw("%\"/><rect class=\"notch\"");
    out.raw(" x=\"33.3%\" width=\"1\" height=\"8\"/></svg>");
  }

  private void legend() {
    Legend legend = Legend.of(content, options);
    if (legend.classes().isEmpty() && !legend.findings() && !legend.days()) {
      return;
    }
    out.raw("<ul class=\"key\" aria-label=\"What the marks mean\">\n");
    for (ActivityClass known : legend.classes()) {
      out.open("li").attribute("class", Ink.of(known).code()).close();
      out.raw("<span class=\"mark\"></span>").element("span", Legend.words(known)).raw("</li>\n");
    }
    if (legend.findings()) {
      out.raw("<li><span class=\"dot\"></span>").element("span", Legend.FINDING_WORDS);
      out.raw("</li>\n");
    }
    if (legend.days()) {
      out.raw("<li><svg class=\"days\" aria-hidden=\"true\" width=\"10\" height=\"8\"><rect");
      out.raw(" class=\"whole\" y=\"2\" width=\"10\" height=\"4\" rx=\"2\"/><rect class=\"lived\"");
      out.raw(" y=\"2\" width=\"6\" height=\"4\" rx=\"2\"/></svg>");
      out.element("span", Legend.DAYS_WORDS).raw("</li>\n");
    }
    out.raw("</ul>\n");
  }

  private void footer(Framework framework) {
    out.raw("<footer>").text(framework.attribution()).raw(" <a");
    out.attribute("href", framework.licence()).close().text("Licence").raw("</a></footer>\n");
  }

  private static String stylesheet() {
    try (InputStream in = CanvasHtml.class.getResourceAsStream("canvas.css")) {
      if (in == null) {
        throw new IllegalStateException("The file (canvas.css) is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
