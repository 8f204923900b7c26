package org.linchpin.format.importing.markdown;

import java.util.List;

/// The lines between `---` marks that may stand before a document, and the document.
record FrontMatter(List<String> lines, String body) {
  private static final int MOST_LINES = 200;

  static FrontMatter of(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!start.startsWith("---\n") && !start.startsWith("---\r\n")) {
      return new FrontMatter(List.of(), start);
    }
    List<String> lines = start.lines().limit(MOST_LINES).toList();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---") || line.equals("...")) {
        List<String> inside = lines.subList(1, i);
        boolean keyed = inside.stream().anyMatch(l -> l.matches("[\\w-]+\\s*:.*"));
        return keyed
            ? new FrontMatter(inside, after(start, i + 1))
            : new FrontMatter(List.of(), start);
      }
    }
    return new FrontMatter(List.of(), start);
  }

  private static String after(String text, int lines) {
    int position = 0;
    for (int i = 0; i < lines; i++) {
      int end = text.indexOf('\n', position);
      position = end < 0 ? text.length() : end + 1;
    }
    return text.substring(position);
  }
}
