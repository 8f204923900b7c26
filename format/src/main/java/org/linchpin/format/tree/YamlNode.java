package org.linchpin.format.tree;

import java.util.List;
import java.util.Optional;

/// A part of a YAML tree, from the place where it starts to the place where it ends.
public sealed interface YamlNode {
  Place start();

  Place end();

  /// A single value. `plain` when it stands without quotes, so that it may be a number or a word
  /// like `yes`.
  record YamlScalar(String text, boolean plain, Place start, Place end) implements YamlNode {
    /// True for what stands for nothing: an empty plain scalar, `~` or `null`.
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /// A list. `flow` when it is written in brackets.
  record YamlList(List<YamlNode> items, boolean flow, Place start, Place end) implements YamlNode {}

  /// A mapping. `flow` when it is written in braces.
  record YamlMap(List<YamlEntry> entries, boolean flow, Place start, Place end)
      implements YamlNode {
    /// The first entry with this key.
    public Optional<YamlEntry> entry(String key) {
      for (YamlEntry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /// A key with its value.
  record YamlEntry(YamlScalar key, YamlNode value) {}

  /// What it is, in words.
  default String words() {
    return switch (this) {
      case YamlScalar scalar -> scalar.isNull() ? "nothing" : "'%s'".formatted(shortened(scalar));
      case YamlList list -> "a list";
      case YamlMap map -> "a group of keys";
    };
  }

  private static String shortened(YamlScalar scalar) {
    String text = scalar.text();
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
