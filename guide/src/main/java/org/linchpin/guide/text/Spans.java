package org.linchpin.guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads and joins runs of text.
public final class Spans {
  private static final Pattern MARKED =
      Pattern.compile(
          "\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`([^`]+)`|\\[([^\\]]+)\\](?:\\(([^)\\s]+)\\))?");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");

  private Spans() {}

  /// The runs of one line of Markdown.
  ///
  /// @param addresses targets of the links that are written as `[name]`
  public static List<Span> of(String line, Map<String, String> addresses) {
    List<Span> spans = new ArrayList<>();
    Matcher marked = MARKED.matcher(line);
    int done = 0;
    while (marked.find()) {
      Span span = span(marked, addresses);
      if (marked.start() > done) {
        spans.add(new Span.Plain(line.substring(done, marked.start())));
      }
      spans.add(span);
      done = marked.end();
    }
    if (done < line.length()) {
      spans.add(new Span.Plain(line.substring(done)));
    }
    return List.copyOf(spans);
  }

  private static Span span(Matcher marked, Map<String, String> addresses) {
    if (marked.group(1) != null) {
      Matcher link = LINK.matcher(marked.group(1));
      // what leads somewhere stands out as it is
      return link.matches()
          ? new Span.Link(link.group(1), link.group(2))
          : new Span.Strong(marked.group(1));
    }
    if (marked.group(2) != null) {
      return new Span.Emphasis(marked.group(2));
    }
    if (marked.group(3) != null) {
      return new Span.Code(marked.group(3));
    }
    String text = marked.group(4);
    String target = marked.group(5) != null ? marked.group(5) : addresses.get(text);
    return target == null ? new Span.Plain(marked.group()) : new Span.Link(text, target);
  }

  /// What is to be read, without marks.
  public static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
