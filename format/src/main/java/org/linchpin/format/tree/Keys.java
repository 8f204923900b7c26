package org.linchpin.format.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.tree.YamlNode.YamlEntry;

/// The keys of a mapping that is being read, none of which may stand twice.
final class Keys {
  /// Up to so many are compared one by one; a set pays only for more.
  private static final int FEW = 8;

  private final List<YamlEntry> entries;
  private @Nullable Set<String> set;

  /// The keys of `entries`, to which every new one is added after [#repeats].
  Keys(List<YamlEntry> entries) {
    this.entries = entries;
  }

  /// Whether a key stands there already; asked once for each that comes.
  boolean repeats(String word) {
    if (set == null && entries.size() >= FEW) {
      set = new HashSet<>();
      for (YamlEntry entry : entries) {
        set.add(entry.key().text());
      }
    }
    return set == null ? among(word) : !set.add(word);
  }

  private boolean among(String word) {
    for (YamlEntry entry : entries) {
      if (entry.key().text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// The line of a key that stands there, 0 when it does not.
  int line(String word) {
    return entries.stream()
        .filter(entry -> entry.key().text().equals(word))
        .mapToInt(entry -> entry.key().start().line())
        .findFirst()
        .orElse(0);
  }
}
