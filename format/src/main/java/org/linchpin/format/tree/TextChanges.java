package org.linchpin.format.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Replacements in a text, collected in any order and made all at once.
public final class TextChanges {
  /// A range of the old text and what stands there instead.
  public record Change(int start, int end, String text) {}

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

  /// The changes in the order of the text, none overlapping another; those at the same place in the
  /// order collected.
  public List<Change> inOrder() {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(Change::start));
    List<Change> apart = new ArrayList<>();
    int at = 0;
    for (Change change : sorted) {
      int start = Math.max(at, change.start());
      at = Math.max(start, change.end());
      apart.add(new Change(start, at, change.text()));
    }
    return apart;
  }

  /// The text with all changes made.
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Change change : inOrder()) {
      out.append(text, at, change.start()).append(change.text());
      at = change.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
