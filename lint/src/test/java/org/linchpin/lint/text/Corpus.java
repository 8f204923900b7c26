package org.linchpin.lint.text;

import java.util.ArrayList;
import java.util.List;

/// The labelled notes of one split.
record Corpus(List<Item> items) {

  /// One note with the class its author gave it.
  record Item(String canvas, String sector, String label, LabelKind truth) {}

  Corpus {
    items = List.copyOf(items);
  }

  static Corpus read(String... splits) {
    List<Item> items = new ArrayList<>();
    for (String split : splits) {
      for (String[] fields : WordList.rows("corpus/" + split + ".tsv")) {
        items.add(new Item(fields[0], fields[2], fields[3], kind(fields[4])));
      }
    }
    return new Corpus(items);
  }

  private static LabelKind kind(String name) {
    return switch (name) {
      case "activity" -> LabelKind.ACTIVITY;
      case "resource" -> LabelKind.THING;
      case "to-do" -> LabelKind.TO_DO;
      case "objective" -> LabelKind.OBJECTIVE;
      case "other" -> LabelKind.UNCLEAR;
      default -> throw new IllegalArgumentException("The class '%s' is unknown.".formatted(name));
    };
  }

  /// The notes that say plainly what is done or had.
  Corpus activitiesAndThings() {
    return new Corpus(
        items.stream()
            .filter(i -> i.truth() == LabelKind.ACTIVITY || i.truth() == LabelKind.THING)
            .toList());
  }

  long canvases() {
    return items.stream().map(Item::canvas).distinct().count();
  }

  long sectors() {
    return items.stream().map(Item::sector).distinct().count();
  }
}
