package org.linchpin.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The page of a rule: its documentation and its test.
///
/// @param text Markdown as it stands in the resource
/// @param sections the text under each heading of the second level, by heading
public record RulePage(String text, Map<String, String> sections) {
  public static final String WHAT = "What it does";
  public static final String WHY = "Why it matters";
  public static final String EXAMPLE = "Example";
  public static final String INSTEAD = "Use instead";

  public RulePage {
    sections = Map.copyOf(sections);
  }

  /// The page written in Markdown.
  public static RulePage of(String text) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        current = new StringBuilder();
        parts.put(line.substring(3).strip(), current);
      } else {
        current.append(line).append('\n');
      }
    }
    Map<String, String> sections = new LinkedHashMap<>();
    parts.forEach((heading, body) -> sections.put(heading, body.toString().strip()));
    return new RulePage(text, sections);
  }

  /// The YAML blocks of a section, in order.
  public List<String> examples(String heading) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean within = false;
    for (String line : sections.getOrDefault(heading, "").lines().toList()) {
      if (line.startsWith("```")) {
        if (within) {
          blocks.add(block.toString());
        }
        within = !within;
        block = new StringBuilder();
      } else if (within) {
        block.append(line).append('\n');
      }
    }
    return List.copyOf(blocks);
  }
}
