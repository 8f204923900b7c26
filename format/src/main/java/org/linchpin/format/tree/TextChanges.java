package org.linchpin.format.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Replacements in a text, collected in any order and made all at once.
public final class TextChanges {
  private record Change(int start, int end, String text) {}

  private final List<Change> changes = new ArrayList<>();

  public void insert(int at, String text) {
    changes.add(new Change(at, at, text));
  }

  public void delete(int start, int end) {
    changes.add(new Change(start, end, ""));
  }

  public void replace(int start, int end, String text) {
    changes.add(new Change(start, end, text));
  }

  /// The text with all changes made; those at the same place in the order collected.
  public String apply(String text) {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(Change::start));
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Change change : sorted) {
      if (change.start() > at) {
        out.append(text, at, change.start());
        at = change.start();
      }
      out.append(change.text());
      at = Math.max(at, change.end());
    }
    return out.append(text, at, text.length()).toString();
  }
}
