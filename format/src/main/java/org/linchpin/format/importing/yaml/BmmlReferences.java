package org.linchpin.format.importing.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.model.Fields;

/// The ids of a BMML file and what points at them; links are made when everything has been read.
final class BmmlReferences {
  private record Reference(Draft from, String target, String key) {}

  private final Gathering gathering;
  private final Map<String, Draft> drafts = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  BmmlReferences(Gathering gathering) {
    this.gathering = gathering;
  }

  void define(String id, Draft draft) {
    if (drafts.putIfAbsent(id, draft) != null) {
      gathering.guess("The id '%s' stands twice; links go to the first.".formatted(id));
    }
  }

  /// Remembers the text of something that is no element here, such as a pain.
  void define(String id, String text) {
    texts.putIfAbsent(id, text);
  }

  /// The text with this id, or the id itself.
  String text(String id) {
    Draft draft = drafts.get(id);
    return draft != null ? draft.name() : texts.getOrDefault(id, id);
  }

  /// True when something has this id.
  boolean defines(String id) {
    return drafts.containsKey(id) || texts.containsKey(id);
  }

  /// The element with this id, if there is one.
  Optional<Draft> draft(String id) {
    return Optional.ofNullable(drafts.get(id));
  }

  /// Notes that the element points at each id in `targets`, however these are nested.
  void refer(Draft from, String key, YamlValue targets) {
    switch (targets) {
      case YamlValue.Scalar id -> {
        if (Wording.hasWords(id.text())) {
          references.add(new Reference(from, id.text().strip(), key));
        }
      }
      case YamlValue.Sequence ids -> ids.values().forEach(id -> refer(from, key, id));
      case YamlValue.Mapping byKind ->
          byKind.entries().forEach(e -> refer(from, key + " " + e.key(), e.value()));
    }
  }

  /// Makes the links; what points nowhere, or at something it cannot be linked to, becomes a note.
  void resolve() {
    for (Reference reference : references) {
      Draft target = drafts.get(reference.target());
      if (target == null || !gathering.connect(reference.from(), target, Fields.NONE)) {
        reference.from().note(reference.key() + ": " + text(reference.target()));
        gathering.guess(
            "'%s' of '%s' points at '%s', %s; it was kept as a note."
                .formatted(
                    reference.key(),
                    reference.from().name(),
                    reference.target(),
                    target == null ? "which the file does not define" : "to which it has no link"));
      }
    }
    references.clear();
  }
}
