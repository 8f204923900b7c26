package org.linchpin.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links of one note in words: `delivers: Fresh bread, Cakes`.
final class LinkWords {
  private final Map<String, Map<String, List<String>>> byNote = new LinkedHashMap<>();

  LinkWords(CanvasContent content) {
    Map<String, String> titles = titles(content);
    for (CanvasLink link : content.links()) {
      byNote
          .computeIfAbsent(link.from(), id -> new LinkedHashMap<>())
          .computeIfAbsent(link.word(), word -> new ArrayList<>())
          .add(titles.getOrDefault(link.to(), link.to()));
    }
  }

  /// One line for each kind of link that begins at the note.
  List<String> of(String id) {
    return byNote.getOrDefault(id, Map.of()).entrySet().stream()
        .map(links -> links.getKey().replace('-', ' ') + ": " + String.join(", ", links.getValue()))
        .toList();
  }

  private static Map<String, String> titles(CanvasContent content) {
    Map<String, String> titles = new LinkedHashMap<>();
    content
        .blocks()
        .forEach(block -> block.notes().forEach(note -> titles.put(note.id(), note.heading())));
    return titles;
  }
}
