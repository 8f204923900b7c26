package org.linchpin.format.write;

import java.util.List;
import org.linchpin.format.write.Part.Items;
import org.linchpin.format.write.Part.Nothing;
import org.linchpin.format.write.Part.Pair;
import org.linchpin.format.write.Part.Pairs;
import org.linchpin.format.write.Part.Phrase;
import org.linchpin.format.write.Part.Word;

/// Parts as JSON, indented by two spaces. Quantities are texts with their units, as in YAML.
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Part part) {
    JsonText json = new JsonText();
    json.write(part, 0);
    return json.out.append('\n').toString();
  }

  private void write(Part part, int indent) {
    switch (part) {
      case Nothing nothing -> out.append("{}");
      case Word(String text) -> out.append(Scalars.json(text));
      case Phrase(String text) -> out.append(Scalars.json(text));
      case Items(List<Part> items) -> items(items, indent);
      case Pairs(List<Pair> pairs) -> pairs(pairs, indent);
    }
  }

  private void items(List<Part> items, int indent) {
    if (items.stream().allMatch(ModelParts::isScalar)) {
      out.append('[');
      for (int i = 0; i < items.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        write(items.get(i), indent);
      }
      out.append(']');
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      line(i == 0 ? "[" : ",", indent + 2);
      write(items.get(i), indent + 2);
    }
    line("", indent);
    out.append(']');
  }

  private void pairs(List<Pair> pairs, int indent) {
    if (pairs.isEmpty()) {
      out.append("{}");
      return;
    }
    for (int i = 0; i < pairs.size(); i++) {
      line(i == 0 ? "{" : ",", indent + 2);
      out.append(Scalars.json(pairs.get(i).key())).append(": ");
      write(pairs.get(i).value(), indent + 2);
    }
    line("", indent);
    out.append('}');
  }

  private void line(String before, int indent) {
    out.append(before).append('\n').repeat(' ', indent);
  }
}
