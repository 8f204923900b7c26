package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.edit.Plain.Leaf;
import org.linchpin.format.edit.Plain.Look;
import org.linchpin.format.edit.Plain.Seq;
import org.linchpin.format.write.Scalars;
import org.linchpin.format.write.Scalars.Context;

/// Plain values on one line, as YAML in flow style or as JSON.
record FlowText(boolean json) {

  String value(Plain plain, Context context) {
    return switch (plain) {
      case Leaf leaf -> leaf(leaf, context);
      case Seq(List<Plain> items) -> {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.isNothing() ? "null" : value(item, Context.FLOW)));
        yield "[" + String.join(", ", texts) + "]";
      }
      case Dict(Map<String, Plain> entries) -> {
        List<String> texts = new ArrayList<>();
        entries.forEach((key, value) -> texts.add(entry(key, value, Context.FLOW)));
        yield "{" + String.join(", ", texts) + "}";
      }
    };
  }

  /// `key: value`, and the key alone with its colon when there is no value.
  String entry(String key, Plain value, Context context) {
    String text = value(value, context);
    return key(key, context) + (text.isEmpty() && context == Context.BLOCK ? ":" : ": " + text);
  }

  String key(String key, Context context) {
    return json ? Scalars.json(key) : Scalars.phrase(key, context);
  }

  private String leaf(Leaf leaf, Context context) {
    if (leaf.look() == Look.NOTHING) {
      return json ? "null" : "";
    }
    if (json) {
      return Scalars.json(leaf.text());
    }
    return leaf.look() == Look.PHRASE
        ? Scalars.phrase(leaf.text(), context)
        : Scalars.word(leaf.text(), context);
  }

  /// A value in the quotes that the old one had.
  String like(char oldQuote, Leaf leaf, Context context) {
    boolean quoted = !leaf.isNothing() && (oldQuote == '"' || oldQuote == '\'');
    if (!quoted) {
      return value(leaf, context);
    }
    return oldQuote == '\'' && Scalars.allPrintable(leaf.text())
        ? "'" + leaf.text().replace("'", "''") + "'"
        : Scalars.json(leaf.text());
  }
}
