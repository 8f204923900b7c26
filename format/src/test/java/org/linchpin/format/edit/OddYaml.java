package org.linchpin.format.edit;

import java.util.random.RandomGenerator;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.format.write.Scalars;
import org.linchpin.format.write.Scalars.Context;

/// Writes a tree in the styles that people and tools leave behind: any indentation, quotes, line
/// breaks, blanks and comments. Each comment names the element it stands in: `#element 17`.
final class OddYaml {
  private final RandomGenerator random;
  private final StringBuilder out = new StringBuilder();
  private final String lineBreak;
  private final int step;
  private String element = "";
  private int comments;
  private boolean inFlow;

  private OddYaml(RandomGenerator random) {
    this.random = random;
    this.lineBreak =
        switch (random.nextInt(4)) {
          case 0 -> "\r\n";
          default -> "\n";
        };
    this.step = random.nextInt(1, 5);
  }

  static String write(YamlMap root, RandomGenerator random) {
    OddYaml yaml = new OddYaml(random);
    yaml.out.append(random.nextInt(4) == 0 ? "\uFEFF" : "");
    yaml.out.append(
        random.nextInt(4) == 0 ? "# start" + yaml.lineBreak + "---" + yaml.lineBreak : "");
    yaml.map(root, 0, 0);
    String text = yaml.out.toString();
    return random.nextInt(3) == 0 ? text.stripTrailing() : text;
  }

  private void map(YamlMap map, int indent, int depth) {
    for (YamlEntry entry : map.entries()) {
      if (depth <= 1) {
        element = depth == 1 ? entry.key().text() : "";
      }
      noise(indent);
      out.repeat(' ', indent);
      entry(entry, indent, depth);
    }
  }

  private void entry(YamlEntry entry, int indent, int depth) {
    out.append(scalar(entry.key(), Context.BLOCK)).append(random.nextInt(9) == 0 ? " :" : ":");
    value(entry.value(), indent, depth);
  }

  private void value(YamlNode node, int indent, int depth) {
    switch (node) {
      case YamlScalar scalar -> {
        out.append(scalar.isNull() ? "" : " " + scalar(scalar, Context.BLOCK));
        endLine();
      }
      case YamlMap map when !map.entries().isEmpty() && depth < 6 && random.nextInt(3) > 0 -> {
        endLine();
        map(map, indent + step, depth + 1);
      }
      case YamlList list when !list.items().isEmpty() && random.nextBoolean() -> {
        endLine();
        int inner = indent + random.nextInt(step + 1);
        for (YamlNode item : list.items()) {
          noise(inner);
          out.repeat(' ', inner).append("-");
          item(item, inner, depth);
        }
      }
      default -> {
        out.append(' ');
        inFlow = true;
        flow(node, indent + step);
        inFlow = false;
        endLine();
      }
    }
  }

  private void item(YamlNode item, int indent, int depth) {
    if (item instanceof YamlMap map && !map.entries().isEmpty() && random.nextBoolean()) {
      out.append(' ');
      boolean first = true;
      for (YamlEntry entry : map.entries()) {
        out.repeat(' ', first ? 0 : indent + 2);
        first = false;
        entry(entry, indent + 2, depth + 2);
      }
    } else if (item instanceof YamlScalar scalar) {
      out.append(' ').append(scalar(scalar, Context.BLOCK));
      endLine();
    } else {
      out.append(' ');
      flow(item, indent + step);
      endLine();
    }
  }

  private void flow(YamlNode node, int indent) {
    boolean lines = random.nextInt(5) == 0;
    switch (node) {
      case YamlScalar scalar -> out.append(scalar(scalar, Context.FLOW));
      case YamlList list -> {
        out.append('[');
        for (int i = 0; i < list.items().size(); i++) {
          between(i, lines, indent);
          flow(list.items().get(i), indent);
        }
        out.append(']');
      }
      case YamlMap map -> {
        out.append('{');
        for (int i = 0; i < map.entries().size(); i++) {
          between(i, lines, indent);
          YamlEntry entry = map.entries().get(i);
          out.append(scalar(entry.key(), Context.FLOW)).append(": ");
          flow(entry.value(), indent);
        }
        out.append(random.nextInt(4) == 0 && !map.entries().isEmpty() ? " , }" : "}");
      }
    }
  }

  private void between(int i, boolean lines, int indent) {
    out.append(i == 0 ? "" : ",");
    if (lines) {
      endLine();
      out.repeat(' ', indent);
    } else {
      out.append(i == 0 ? "" : random.nextBoolean() ? " " : "   ");
    }
  }

  private String scalar(YamlScalar scalar, Context context) {
    if (scalar.isNull()) {
      return "null";
    }
    return switch (random.nextInt(6)) {
      case 0 -> Scalars.json(scalar.text());
      case 1 ->
          Scalars.allPrintable(scalar.text())
              ? "'" + scalar.text().replace("'", "''") + "'"
              : Scalars.json(scalar.text());
      default ->
          scalar.plain()
              ? Scalars.word(scalar.text(), context)
              : Scalars.phrase(scalar.text(), context);
    };
  }

  private void endLine() {
    out.append(random.nextInt(8) == 0 ? "  " : "");
    out.append(random.nextInt(5) == 0 ? " " + comment() : "");
    out.append(lineBreak);
  }

  private void noise(int indent) {
    out.append(random.nextInt(12) == 0 ? lineBreak : "");
    if (random.nextInt(8) == 0) {
      out.repeat(' ', indent).append(comment()).append(lineBreak);
    }
  }

  /// No comment where nobody could tell which element it is about.
  private String comment() {
    return inFlow && element.isEmpty() ? "" : "#%s %d".formatted(element, comments++);
  }
}
