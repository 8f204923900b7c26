package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linchpin.format.ElementStarts;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.bind.ElementBinder;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.LoneEntry;
import org.linchpin.format.tree.TextChanges.Change;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;

/// Edits that cost what they touch and not what the text holds.
///
/// The edits are made on a tree that has nothing but the elements they touch, each read alone where
/// it begins ([ElementStarts]), by the same code that edits a whole tree; so the ranges replaced
/// are the same. Then those elements are read alone once more, in the new text. They must say what
/// is wanted, have no problem, link to what is there, and end where the next token of the old text
/// stands now. Whatever lies outside of them has not changed, stands in the same order and at the
/// same indentation, and so is read as before; its elements stay the same objects.
///
/// There is no answer, and the whole text has to be looked at, when an edit is about the model
/// itself, removes or moves an element, or adds the first of a section; when an element stands in a
/// list or in braces, or is not written in plain YAML; and whenever anything at all is refused, so
/// that every refusal comes from one place. A test compares both ways.
final class NearEdits {
  private final ModelDocument document;
  private final List<Edit> edits;

  /// Ids to add, in order, for the place of the element that is the last of their section.
  private final Map<Integer, List<String>> added = new LinkedHashMap<>();

  /// Places in the model of all elements touched, in the order of the text.
  private final TreeSet<Integer> touched = new TreeSet<>();

  private NearEdits(ModelDocument document, List<Edit> edits) {
    this.document = document;
    this.edits = edits;
  }

  /// The document after the edits, or nothing when only the whole text can tell.
  static Optional<ModelDocument> apply(ModelDocument document, List<Edit> edits) {
    NearEdits near = new NearEdits(document, edits);
    return near.findTouched() ? near.applied() : Optional.empty();
  }

  private boolean findTouched() {
    Set<String> fresh = new HashSet<>();
    for (Edit edit : edits) {
      boolean known =
          switch (edit) {
            case Edit.Set set -> touch(set.element(), fresh);
            case Edit.SetAll set -> touch(set.element(), fresh);
            case Edit.Connect connect -> touch(connect.element(), fresh);
            case Edit.Disconnect parted -> touch(parted.element(), fresh);
            case Edit.Unset unset -> touch(unset.element(), fresh);
            case Edit.Add add -> fresh.add(add.id()) && addAfterLast(add.kind(), add.id());
            case Edit.Remove remove -> false;
            case Edit.Move move -> false;
          };
      if (!known) {
        return false;
      }
    }
    return !edits.isEmpty();
  }

  private boolean touch(String element, Set<String> fresh) {
    int place = document.model().indexOf(element);
    return fresh.contains(element) || (place >= 0 && (touched.add(place) || place >= 0));
  }

  private boolean addAfterLast(ElementKind kind, String id) {
    List<Element> alike = document.model().all(kind);
    if (alike.isEmpty() || document.model().indexOf(id) >= 0 || !ModelBinder.isId(id)) {
      return false;
    }
    int last = document.model().indexOf(alike.getLast().id());
    touched.add(last);
    added.computeIfAbsent(last, place -> new ArrayList<>()).add(id);
    return true;
  }

  private Optional<ModelDocument> applied() {
    Optional<LoneElements> before =
        LoneElements.read(document.text(), document.starts(), document.model(), touched, Map.of());
    return before.flatMap(this::applied);
  }

  private Optional<ModelDocument> applied(LoneElements before) {
    PlainEdits plain = new PlainEdits(document.model(), new PlainElements(before.tree(), Map.of()));
    try {
      for (Edit edit : edits) {
        plain.apply(edit);
      }
    } catch (RefusedException refused) {
      return Optional.empty();
    }
    var changes =
        new TreePatch(document.text(), before.tree(), plain.origins())
            .changes(before.tree(), plain.root());
    String text = changes.apply(document.text());
    if (text.equals(document.text()) && plain.root().saidBy(before.tree())) {
      return Optional.of(document);
    }
    return text.length() > Limits.STANDARD.nodes()
        ? Optional.empty()
        : reread(before, changes.inOrder(), text, plain.root());
  }

  private Optional<ModelDocument> reread(
      LoneElements before, List<Change> changes, String text, Dict wanted) {
    ElementStarts starts = document.starts().after(changes, document.text());
    return LoneElements.read(text, starts, document.model(), touched, added)
        .filter(after -> after.endAsBefore(before, changes) && wanted.saidBy(after.tree()))
        .flatMap(after -> bound(after, text, starts));
  }

  private Optional<ModelDocument> bound(LoneElements after, String text, ElementStarts starts) {
    ElementBinder binder = new ElementBinder();
    List<Element> changed = new ArrayList<>();
    ElementStarts all = starts;
    BusinessModel model = document.model();
    // the last first, so that places before it stay what they are
    for (int place : touched.descendingSet()) {
      List<LoneEntry> entries = after.at(place);
      ElementKind kind = model.elements().get(place).kind();
      for (int i = entries.size() - 1; i > 0; i--) {
        all = all.with(place + 1, entries.get(i).entry().key().start());
      }
      List<Element> fresh =
          entries.stream().map(entry -> binder.bind(kind, entry.entry())).toList();
      changed.add(fresh.getFirst());
      model = fresh.size() == 1 ? model : model.withAfter(place, fresh.subList(1, fresh.size()));
    }
    BusinessModel result = model.with(changed);
    return binder.isSound(result) && result.elements().size() <= Limits.STANDARD.elements()
        ? Optional.of(ModelDocument.edited(text, result, all))
        : Optional.empty();
  }
}
