package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.linchpin.format.ElementStarts;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.LoneEntry;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.TextChanges.Change;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.format.tree.YamlTree;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;

/// Some elements of a text, each read alone.
///
/// @param entries for the place of an element in the model its entry, and those that were added
///   after it
/// @param tree what their text would be if there were no others: sections with these elements
record LoneElements(Map<Integer, List<LoneEntry>> entries, YamlMap tree) {

  /// The elements at some places of a model, or nothing when one of them cannot be read alone.
  ///
  /// @param starts where the elements stand in this text
  /// @param added ids of further elements that are to follow the one at a place
  static Optional<LoneElements> read(
      String text,
      ElementStarts starts,
      BusinessModel model,
      SortedSet<Integer> places,
      Map<Integer, List<String>> added) {
    Map<Integer, List<LoneEntry>> found = new LinkedHashMap<>();
    Map<ElementKind, List<YamlEntry>> sections = new LinkedHashMap<>();
    for (int place : places) {
      String id = model.elements().get(place).id();
      Optional<List<LoneEntry>> read =
          starts
              .entry(text, place)
              .filter(entry -> isNamed(entry, id))
              .flatMap(entry -> withNext(text, entry, added.getOrDefault(place, List.of())));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      found.put(place, read.get());
      List<YamlEntry> section =
          sections.computeIfAbsent(model.elements().get(place).kind(), kind -> new ArrayList<>());
      read.get().forEach(entry -> section.add(entry.entry()));
    }
    return Optional.of(new LoneElements(found, tree(sections, text.length())));
  }

  private static boolean isNamed(LoneEntry entry, String id) {
    return entry.entry().key().text().equals(id);
  }

  /// An entry with those that follow it, which have to have these ids and stand below it.
  private static Optional<List<LoneEntry>> withNext(
      String text, LoneEntry first, List<String> ids) {
    List<LoneEntry> all = new ArrayList<>(List.of(first));
    int column = first.entry().key().start().column();
    for (String id : ids) {
      LoneEntry last = all.getLast();
      Place key = last.entry().key().start();
      int breaks =
          (int) text.substring(key.offset(), last.next()).chars().filter(c -> c == '\n').count();
      Optional<LoneEntry> next =
          YamlTree.entry(
              text, new Place(key.line() + breaks, column, last.next()), Limits.STANDARD);
      if (next.filter(e -> isNamed(e, id) && e.entry().key().start().column() == column)
          .isEmpty()) {
        return Optional.empty();
      }
      all.add(next.get());
    }
    return Optional.of(all);
  }

  private static YamlMap tree(Map<ElementKind, List<YamlEntry>> sections, int length) {
    Place end = new Place(Integer.MAX_VALUE, 1, length);
    List<YamlEntry> entries = new ArrayList<>();
    sections.forEach(
        (kind, elements) -> {
          Place start = elements.getFirst().key().start();
          entries.add(
              new YamlEntry(
                  new YamlScalar(kind.section(), true, start, start),
                  new YamlMap(List.copyOf(elements), false, start, end)));
        });
    return new YamlMap(List.copyOf(entries), false, Place.START, end);
  }

  List<LoneEntry> at(int place) {
    return entries.getOrDefault(place, List.of());
  }

  /// True when what follows each is what followed it before the changes.
  ///
  /// @param changes in the order of the text, none overlapping another
  boolean endAsBefore(LoneElements before, List<Change> changes) {
    return entries.entrySet().stream()
        .allMatch(
            entry ->
                entry.getValue().getLast().next()
                    == moved(before.at(entry.getKey()).getLast().next(), changes));
  }

  private static int moved(int offset, List<Change> changes) {
    int moved = offset;
    for (Change change : changes) {
      if (change.start() <= offset) {
        moved += change.text().length() - (change.end() - change.start());
      }
    }
    return moved;
  }
}
