package org.linchpin.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.linchpin.engine.control.XmrChart;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.MarkdownWriter;
import org.linchpin.guide.text.Span;
import org.linchpin.lint.Finding;
import org.linchpin.render.guide.GuideHtml;

/// A review sheet as a page.
public final class ReviewPage {
  private static final int MOST_FINDINGS = 12;

  private final ReviewSheet sheet;
  private final List<Block> blocks = new ArrayList<>();

  private ReviewPage(ReviewSheet sheet) {
    this.sheet = sheet;
  }

  public static String markdown(ReviewSheet sheet) {
    return MarkdownWriter.write(blocks(sheet));
  }

  public static String html(ReviewSheet sheet) {
    return GuideHtml.page("Review of " + sheet.name(), blocks(sheet));
  }

  /// The blocks of the page, for a terminal.
  public static List<Block> blocks(ReviewSheet sheet) {
    ReviewPage page = new ReviewPage(sheet);
    page.write();
    return List.copyOf(page.blocks);
  }

  private void write() {
    heading(1, "Review of " + sheet.name());
    text("%s. %s".formatted(sheet.today(), due()));
    heading(2, "What changed");
    changes();
    heading(2, "Figures: signal or noise");
    figures();
    heading(2, "What the rules say");
    findings();
    heading(2, "To decide");
    items(
        sheet.actions(),
        "Nothing follows from the assessment; decide what you want to find out next.");
  }

  private String due() {
    return sheet
        .due()
        .map(
            due ->
                due.day().isAfter(sheet.today())
                    ? "The next review is due on %s: %s.".formatted(due.day(), due.reason())
                    : "It has been due since %s: %s.".formatted(due.day(), due.reason()))
        .orElse("Nothing says when the last one was.");
  }

  private void changes() {
    if (!sheet.since()) {
      text("There is no earlier version to compare with; closing this review keeps one.");
      return;
    }
    List<String> lines = new ArrayList<>();
    for (Difference difference : sheet.differences()) {
      lines.add(
          switch (difference) {
            case Difference.Added(var kind, String name) ->
                "New %s: “%s”".formatted(kind.word(), name);
            case Difference.Removed(var kind, String name) ->
                "Gone: %s “%s”".formatted(kind.word(), name);
            case Difference.Changed changed -> changed(changed);
          });
    }
    lines.addAll(sheet.verdicts());
    items(lines, "Nothing.");
  }

  private static String changed(Difference.Changed changed) {
    String of = changed.element().isEmpty() ? "" : " of “%s”".formatted(changed.element());
    String before = changed.before().isEmpty() ? "nothing" : changed.before();
    String after = changed.after().isEmpty() ? "nothing" : changed.after();
    return "%s%s: %s, was %s%s"
        .formatted(changed.property(), of, after, before, percent(changed.change()));
  }

  private static String percent(OptionalDouble change) {
    return change.isEmpty()
        ? ""
        : String.format(Locale.ROOT, " (%+.0f", 100 * change.getAsDouble()) + " %)";
  }

  private void figures() {
    items(
        sheet.signals().stream().map(ReviewPage::figure).toList(),
        "No figure has been measured yet; a key activity without one is steered by feeling.");
  }

  private static String figure(KpiSignal signal) {
    XmrChart chart = signal.chart();
    String limits =
        "last %s, normal between %s and %s%s"
            .formatted(
                number(chart.values().getLast()),
                number(chart.lower()),
                number(chart.upper()),
                signal.unit().isEmpty() ? "" : " " + signal.unit());
    return switch (chart.signal()) {
      case TOO_FEW -> "%s: too few values to tell.".formatted(signal.name());
      case NOISE -> "%s: noise, leave it alone (%s).".formatted(signal.name(), limits);
      case BEYOND -> "%s: a signal, find out why (%s).".formatted(signal.name(), limits);
      case SHIFT ->
          "%s: a shift, eight in a row on one side (%s).".formatted(signal.name(), limits);
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value)
        .replaceAll("(\\.\\d*?)0+$", "$1")
        .replaceAll("\\.$", "");
  }

  private void findings() {
    items(
        sheet.findings().stream().limit(MOST_FINDINGS).map(ReviewPage::finding).toList(),
        "Nothing at the level of a warning.");
    if (sheet.findings().size() > MOST_FINDINGS) {
      text("And %s more: linchpin check.".formatted(sheet.findings().size() - MOST_FINDINGS));
    }
  }

  private static String finding(Finding finding) {
    return "%s (%s)".formatted(finding.message(), finding.code());
  }

  private void items(List<String> lines, String otherwise) {
    if (lines.isEmpty()) {
      text(otherwise);
      return;
    }
    blocks.add(new Block.Items(Block.Order.PLAIN, lines.stream().map(ReviewPage::plain).toList()));
  }

  private void heading(int level, String text) {
    blocks.add(new Block.Heading(level, plain(text)));
  }

  private void text(String text) {
    blocks.add(new Block.Paragraph(plain(text)));
  }

  private static List<Span> plain(String text) {
    return List.of(new Span.Plain(text));
  }
}
