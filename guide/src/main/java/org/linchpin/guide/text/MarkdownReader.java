package org.linchpin.guide.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the subset of Markdown that guides use: headings, paragraphs, lists, tables, fenced lines,
/// link definitions, and comments that ask the open model, `<!-- ask: key-activities -->`.
///
/// Other files are read by the importer of Markdown; this one is for pages of our own, so that a
/// construct it does not know is a fault of the page and shows as plain text.
public final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile("(#{1,4}) (.+)");
  private static final Pattern BULLET = Pattern.compile("- (.+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+\\. (.+)");
  private static final Pattern ASK = Pattern.compile("<!-- ask: ([a-z0-9-]+) -->");
  private static final Pattern ADDRESS = Pattern.compile("\\[([^\\]]+)\\]: (\\S+)");
  private static final String FENCE = "```";

  private final Map<String, String> addresses = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  private MarkdownReader() {}

  /// The blocks of a page, in order.
  public static List<Block> read(String markdown) {
    MarkdownReader reader = new MarkdownReader();
    List<String> lines = markdown.lines().toList();
    lines.stream()
        .map(ADDRESS::matcher)
        .filter(Matcher::matches)
        .forEach(found -> reader.addresses.put(found.group(1), found.group(2)));
    int line = 0;
    while (line < lines.size()) {
      line = reader.line(lines, line);
    }
    reader.finish();
    return List.copyOf(reader.blocks);
  }

  /// Reads from one line on and says where to go on.
  private int line(List<String> lines, int at) {
    String line = lines.get(at).stripTrailing();
    Matcher heading = HEADING.matcher(line);
    Matcher ask = ASK.matcher(line.strip());
    if (line.isBlank() || ADDRESS.matcher(line).matches()) {
      finish();
    } else if (line.startsWith(FENCE)) {
      return fenced(lines, at + 1);
    } else if (heading.matches()) {
      finish();
      blocks.add(new Block.Heading(heading.group(1).length(), spans(heading.group(2))));
    } else if (ask.matches()) {
      finish();
      blocks.add(new Block.Ask(ask.group(1)));
    } else {
      if (isItem(line) && !open.isEmpty() && !isItem(open.getFirst())) {
        finish();
      }
      open.add(line);
    }
    return at + 1;
  }

  private int fenced(List<String> lines, int from) {
    finish();
    int end = from;
    while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
      end++;
    }
    blocks.add(new Block.Lines(String.join("\n", lines.subList(from, end))));
    return end + 1;
  }

  private static boolean isItem(String line) {
    return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
  }

  private void finish() {
    if (open.isEmpty()) {
      return;
    }
    String first = open.getFirst();
    if (BULLET.matcher(first).matches()) {
      blocks.add(new Block.Items(Block.Order.PLAIN, items(BULLET)));
    } else if (NUMBER.matcher(first).matches()) {
      blocks.add(new Block.Items(Block.Order.NUMBERED, items(NUMBER)));
    } else if (first.startsWith("|")) {
      blocks.add(table());
    } else {
      blocks.add(new Block.Paragraph(spans(joined(open))));
    }
    open.clear();
  }

  private static String joined(List<String> lines) {
    return String.join(" ", lines.stream().map(String::strip).toList());
  }

  private List<List<Span>> items(Pattern start) {
    List<StringBuilder> items = new ArrayList<>();
    for (String line : open) {
      Matcher item = start.matcher(line);
      if (item.matches()) {
        items.add(new StringBuilder(item.group(1)));
      } else {
        items.getLast().append(' ').append(line.strip());
      }
    }
    return items.stream().map(item -> spans(item.toString())).toList();
  }

  private Block table() {
    List<List<List<Span>>> rows = new ArrayList<>();
    for (String line : open) {
      if (!line.matches("[|:\\- ]+")) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        rows.add(Stream.of(inner.split("\\|", -1)).map(cell -> spans(cell.strip())).toList());
      }
    }
    return new Block.Table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private List<Span> spans(String line) {
    return Spans.of(line, addresses);
  }
}
