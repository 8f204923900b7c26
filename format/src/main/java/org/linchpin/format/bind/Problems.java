package org.linchpin.format.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.Problem;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode;

/// The problems found so far while a tree is read; one text may have many.
final class Problems {
  /// Beyond this many the rest would help nobody.
  private static final int MOST = 200;

  private final List<Problem> found = new ArrayList<>();

  /// Whether more problems would not be told, so that none needs to be put into words.
  boolean isFull() {
    return found.size() >= MOST;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void add(Place place, String message) {
    add(place, message, null);
  }

  void add(YamlNode node, String message, @Nullable String hint) {
    add(node.start(), message, hint);
  }

  void add(Place place, String message, @Nullable String hint) {
    if (!isFull()) {
      found.add(
          new Problem(
              place.line(),
              place.column(),
              message,
              Optional.ofNullable(hint).filter(text -> !text.isBlank())));
    }
  }

  List<Problem> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
