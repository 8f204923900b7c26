package org.linchpin.format.importing.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;

/// Puts labelled texts where they belong: in an attribute, a link, the notes; else in the
/// description, with their label.
public final class Placement {
  private record Reference(Draft from, String label, String text) {}

  private final Gathering gathering;
  private final Labels labels;
  private final List<Reference> references = new ArrayList<>();
  private final List<Reference> groups = new ArrayList<>();
  private final Set<String> currencies = new HashSet<>();

  public Placement(Gathering gathering, Labels labels) {
    this.gathering = gathering;
    this.labels = labels;
  }

  /// Places `text`, which stands under `label`, in the draft or beside it.
  public void place(Draft draft, String label, String text) {
    if (!Wording.hasWords(text)) {
      return;
    }
    String role = labels.role(draft.kind(), label).orElse("");
    switch (role) {
      case Labels.DESCRIPTION -> draft.describe(text);
      case Labels.NOTES -> draft.note(labelled(label, text));
      case Labels.LINK -> references.add(new Reference(draft, label, text));
      case "", Labels.ITEM, Labels.TOTAL -> draft.describe(labelled(label, text));
      default -> {
        if (!attribute(draft, role, label, text)) {
          draft.describe(labelled(label, text));
        }
      }
    }
  }

  /// Puts the draft under a group; the group may have the name of another element.
  public void group(Draft draft, String heading) {
    draft.tag(heading);
    groups.add(new Reference(draft, "", heading.replaceFirst("(?i)^for\\s+", "")));
  }

  /// Reads a bare text as the amount of a cost or revenue stream, if it is one with a currency.
  public boolean amount(Draft draft, String text) {
    boolean money = draft.kind() == ElementKind.COST || draft.kind() == ElementKind.STREAM;
    return money
        && text.matches("(?s).*(?:[€$£¥]|\\b[A-Z]{3}\\b).*")
        && attribute(draft, "amount", "amount", text);
  }

  private boolean attribute(Draft draft, String key, String label, String text) {
    Optional<Attribute<?>> attribute = Vocabulary.attribute(draft.kind(), key);
    if (attribute.isEmpty()) {
      throw new IllegalStateException(
          "The label (%s) stands for (%s), which no %s has."
              .formatted(label, key, draft.kind().word()));
    }
    Optional<Object> value =
        Values.read(attribute.get(), text, label).filter(this::isInTheSameCurrency);
    if (value.isEmpty() || !(draft.lacks(attribute.get()) || value.get() instanceof Texts)) {
      return false;
    }
    draft.put(attribute.get(), value.get());
    if (value.get() instanceof Estimate estimate) {
      Currencies.of(estimate).ifPresent(currencies::add);
      gathering.guess(
          "'%s' of '%s' was read as %s: %s."
              .formatted(text.strip(), draft.name(), key, Quantities.write(estimate)));
    }
    return true;
  }

  /// Amounts in a second currency stay text: nobody has said what it is worth.
  private boolean isInTheSameCurrency(Object value) {
    return !(value instanceof Estimate estimate)
        || currencies.isEmpty()
        || Currencies.of(estimate).map(currencies::contains).orElse(true);
  }

  /// Makes links of the references whose names are those of elements; the others become text.
  public void resolve() {
    Map<String, List<Draft>> byName = new HashMap<>();
    for (Draft draft : gathering.drafts()) {
      byName.computeIfAbsent(Wording.bare(draft.name()), name -> new ArrayList<>()).add(draft);
    }
    for (Reference reference : references) {
      if (!link(reference.from(), reference.text(), byName)) {
        reference.from().describe(labelled(reference.label(), reference.text()));
      }
    }
    for (Reference group : groups) {
      named(group.from(), group.text(), byName).forEach(target -> connect(group.from(), target));
    }
    references.clear();
    groups.clear();
  }

  /// Links to every element named; true when each part of the text named one.
  private boolean link(Draft from, String text, Map<String, List<Draft>> byName) {
    List<Draft> whole = named(from, text, byName);
    if (!whole.isEmpty()) {
      whole.forEach(target -> connect(from, target));
      return true;
    }
    boolean all = true;
    for (String part : text.split("\\s*(?:[,;/\\n]|\\band\\b|&)\\s*")) {
      List<Draft> targets = named(from, part, byName);
      targets.forEach(target -> connect(from, target));
      all &= !targets.isEmpty() || !Wording.hasWords(part);
    }
    return all;
  }

  private void connect(Draft from, Draft target) {
    if (gathering.connect(from, target, Fields.NONE)) {
      gathering.guess(
          "The %s '%s' was linked to the %s '%s', whose name it gives."
              .formatted(from.kind().word(), from.name(), target.kind().word(), target.name()));
    }
  }

  private static List<Draft> named(Draft from, String name, Map<String, List<Draft>> byName) {
    String bare = Wording.bare(name);
    return bare.isEmpty()
        ? List.of()
        : byName.getOrDefault(bare, List.of()).stream()
            .filter(target -> Connections.between(from.kind(), target.kind()).isPresent())
            .limit(1)
            .toList();
  }

  private static String labelled(String label, String text) {
    return label.isBlank()
        ? text.strip()
        : label.strip().replaceFirst("\\s*:$", "") + ": " + text.strip();
  }
}
