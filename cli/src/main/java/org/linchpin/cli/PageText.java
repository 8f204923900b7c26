package org.linchpin.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.Span;
import org.linchpin.guide.text.Spans;

/// Blocks of a page on a terminal: wrapped, with headings that stand out.
final class PageText {
  private static final int WIDTH = 78;
  private static final int LEAST_COLUMN = 10;

  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  PageText(Paint paint) {
    this.paint = paint;
  }

  String write(List<Block> blocks) {
    blocks.forEach(this::block);
    return out.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(List<Span> spans) -> wrapped("", "", spans);
      case Block.Items items -> items(items);
      case Block.Table table -> table(table);
      case Block.Lines(String text) -> {
        text.lines().forEach(line -> line("    " + Words.plain(line)));
        line("");
      }
      case Block.Told(String text) -> told(text);
      case Block.Ask ask -> {
        // only an open model answers
      }
    }
  }

  private void heading(Block.Heading heading) {
    String text = Words.plain(heading.text());
    switch (heading.level()) {
      case 1 -> line(paint.bold(text.toUpperCase(Locale.ROOT)));
      case 2 -> {
        line("");
        line(paint.bold(text));
        line(paint.quiet("-".repeat(text.length())));
      }
      default -> line(paint.bold(text));
    }
  }

  private void items(Block.Items items) {
    int number = 0;
    for (List<Span> item : items.items()) {
      number++;
      String mark =
          items.order() == Block.Order.NUMBERED
              ? String.format(Locale.ROOT, "%2d. ", number)
              : "  - ";
      wrapped(mark, "    ", item);
      out.setLength(out.length() - 1);
    }
    line("");
  }

  private void told(String text) {
    for (String part : Words.wrap(Words.plain(text), WIDTH - 4)) {
      line("  " + paint.accent("|") + " " + part);
    }
    line("");
  }

  /// Emphasis must not change where a line breaks: the plain text is wrapped, and each line is then
  /// painted by where its letters stood.
  private void wrapped(String first, String others, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    BitSet strong = new BitSet();
    for (Span span : spans) {
      int from = text.length();
      text.append(Words.plain(span.text()));
      strong.set(from, text.length(), span instanceof Span.Strong);
    }
    String start = first;
    int at = 0;
    for (String part : Words.wrap(text.toString(), WIDTH - first.length())) {
      line(start + painted(part, strong.get(at, at + part.length())));
      at += part.length() + 1;
      start = others;
    }
    line("");
  }

  private String painted(String line, BitSet strong) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      boolean bold = strong.get(at);
      int end = bold ? strong.nextClearBit(at) : strong.nextSetBit(at);
      int to = end < 0 ? line.length() : Math.min(end, line.length());
      String run = line.substring(at, to);
      text.append(bold ? paint.bold(run) : run);
      at = to;
    }
    return text.toString();
  }

  private void table(Block.Table table) {
    int columns = table.head().size();
    int[] widths = widths(table, columns);
    row(table.head(), widths, true);
    table.rows().forEach(cells -> row(cells, widths, false));
    line("");
  }

  /// As wide as the widest cell; where that is too much, the widest columns give way.
  private static int[] widths(Block.Table table, int columns) {
    int[] widths = new int[columns];
    List<List<List<Span>>> rows = new ArrayList<>(table.rows());
    rows.add(table.head());
    for (List<List<Span>> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Spans.text(row.get(i)).length());
      }
    }
    int room = WIDTH - 2 * (columns - 1);
    while (java.util.Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < columns; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST_COLUMN) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private void row(List<List<Span>> cells, int[] widths, boolean head) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = Words.wrap(Words.plain(Spans.text(cells.get(i))), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : "  ").append(cell).append(" ".repeat(pad(widths[i], cell)));
      }
      line(head ? paint.quiet(text.toString().stripTrailing()) : text.toString().stripTrailing());
    }
  }

  private static int pad(int width, String cell) {
    return Math.max(0, width - cell.length());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
