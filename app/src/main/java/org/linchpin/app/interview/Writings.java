package org.linchpin.app.interview;

import org.linchpin.app.interview.Topic.Writing;
import org.linchpin.model.ElementKind;

/// The usual ways in which an answer becomes edits.
final class Writings {
  private Writings() {}

  /// The answer is the value of a property.
  static Writing value(String property) {
    return (now, subject, said, changes) -> changes.put(subject, property, said.text());
  }

  /// Each name is one of a list of texts.
  static Writing texts(String property) {
    return (now, subject, said, changes) ->
        changes.put(subject, property, said.items().stream().map(Said.Item::name).toList());
  }

  /// Each name is a new element.
  static Writing elements(ElementKind kind) {
    return (now, subject, said, changes) ->
        said.items().forEach(item -> changes.add(kind, item.name()));
  }

  /// Each item, picked or new, is linked to by the subject.
  static Writing linkTo(String property, ElementKind kind) {
    return (now, subject, said, changes) -> {
      for (Said.Item item : said.items()) {
        changes.connect(subject, property, idOf(item, kind, changes));
      }
    };
  }

  /// Each item, picked or new, links to the subject.
  static Writing linkFrom(String property, ElementKind kind) {
    return (now, subject, said, changes) -> {
      for (Said.Item item : said.items()) {
        changes.connect(idOf(item, kind, changes), property, subject);
      }
    };
  }

  /// The id of what was picked, or of an element added for the new name.
  static String idOf(Said.Item item, ElementKind kind, Changes changes) {
    return item.option()
        .map(Option::value)
        .orElseGet(() -> changes.add(item.kind().orElse(kind), item.name()));
  }
}
