package org.linchpin.format.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;

/// What a document says, without where it says so.
sealed interface Plain {

  /// How a single value is to be written where the text does not decide it.
  enum Look {
    NOTHING,
    WORD,
    PHRASE
  }

  /// A single value.
  record Leaf(String text, Look look) implements Plain {
    private boolean isSaid(YamlNode node) {
      return look == Look.NOTHING
          ? isEmpty(node)
          : node instanceof YamlScalar scalar && !scalar.isNull() && scalar.text().equals(text);
    }
  }

  /// A list.
  record Seq(List<Plain> items) implements Plain {
    public Seq {
      items = List.copyOf(items);
    }
  }

  /// A mapping.
  record Dict(Map<String, Plain> entries) implements Plain {
    public Dict {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  static Leaf nothing() {
    return new Leaf("", Look.NOTHING);
  }

  static Leaf word(String text) {
    return new Leaf(text, Look.WORD);
  }

  static Leaf phrase(String text) {
    return new Leaf(text, Look.PHRASE);
  }

  default boolean isNothing() {
    return this instanceof Leaf leaf && leaf.look() == Look.NOTHING;
  }

  /// True when the node says the same. An empty mapping says as much as nothing.
  default boolean saidBy(YamlNode node) {
    return switch (this) {
      case Leaf leaf -> leaf.isSaid(node);
      case Seq(List<Plain> items) -> {
        if (!(node instanceof YamlList list) || list.items().size() != items.size()) {
          yield items.isEmpty() && isEmpty(node);
        }
        boolean same = true;
        for (int i = 0; same && i < items.size(); i++) {
          same = items.get(i).saidBy(list.items().get(i));
        }
        yield same;
      }
      case Dict(Map<String, Plain> entries) -> {
        if (!(node instanceof YamlMap map) || map.entries().size() != entries.size()) {
          yield entries.isEmpty() && isEmpty(node);
        }
        boolean same = true;
        for (YamlEntry entry : map.entries()) {
          Plain value = entries.get(entry.key().text());
          same &= value != null && value.saidBy(entry.value());
        }
        yield same;
      }
    };
  }

  private static boolean isEmpty(YamlNode node) {
    return switch (node) {
      case YamlScalar scalar -> scalar.isNull();
      case YamlList list -> list.items().isEmpty();
      case YamlMap map -> map.entries().isEmpty();
    };
  }
}
