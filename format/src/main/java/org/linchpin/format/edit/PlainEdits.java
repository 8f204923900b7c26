package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.bind.GateKeys;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.bind.Nearest;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.edit.Plain.Leaf;
import org.linchpin.format.edit.Plain.Look;
import org.linchpin.format.edit.Plain.Seq;
import org.linchpin.format.edit.PlainElements.Spot;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.edit.Edit;

/// Edits made on what a document says, one after the other.
final class PlainEdits {
  private final BusinessModel model;
  private final PlainElements elements;

  PlainEdits(BusinessModel model, PlainElements elements) {
    this.model = model;
    this.elements = elements;
  }

  Dict root() {
    return elements.root();
  }

  Origins origins() {
    return elements.origins();
  }

  void apply(Edit edit) throws RefusedException {
    switch (edit) {
      case Edit.Set(String element, String property, String value) -> {
        if (PlainPath.isPath(property)) {
          putWithin(element, property, value);
        } else {
          put(element, property, new Leaf(value, look(element, property)));
        }
      }
      case Edit.SetAll(String element, String property, List<String> values) -> {
        Look look = look(element, property);
        put(
            element,
            property,
            new Seq(values.stream().<Plain>map(text -> new Leaf(text, look)).toList()));
      }
      case Edit.Connect(String element, String property, String target) ->
          connect(element, property, target);
      case Edit.Disconnect(String element, String property, String target) ->
          disconnect(element, property, target);
      case Edit.Unset(String element, String property) -> unset(element, property);
      case Edit.Add(ElementKind kind, String id, String name) -> add(kind, id, name);
      case Edit.Remove(String element) -> {
        elements.pinNumbered();
        elements.remove(spot(element));
      }
      case Edit.Move(String element, ElementKind to) -> move(element, to);
    }
  }

  private Spot spot(String element) throws RefusedException {
    Optional<Spot> spot = elements.find(element);
    if (spot.isEmpty()) {
      List<String> ids = model.elements().stream().map(e -> e.id()).toList();
      throw new RefusedException(
          "",
          "There is no element '%s' to edit.".formatted(element),
          Nearest.to(element, ids).map("Maybe '%s'."::formatted).orElse(""));
    }
    return spot.get();
  }

  /// Text attributes are quoted when they look like numbers.
  private Look look(String element, String property) {
    boolean text =
        attribute(element, property)
            .map(Attribute::type)
            .filter(
                type -> type instanceof ValueType.TextType || type instanceof ValueType.TextsType)
            .isPresent();
    return text ? Look.PHRASE : Look.WORD;
  }

  private Optional<Attribute<?>> attribute(String element, String property) {
    Map<String, Attribute<?>> known =
        elements.find(element).map(spot -> Vocabulary.of(spot.kind())).orElse(Vocabulary.header());
    return Optional.ofNullable(known.get(property));
  }

  private Dict properties(String element, String property) throws RefusedException {
    if (element.isEmpty()) {
      checkHeader(property);
      return elements.root();
    }
    if (property.equals(PlainElements.ID)) {
      throw new RefusedException(
          element,
          "The id of '%s' cannot be edited as a property.".formatted(element),
          "Maybe add an element with the new id and remove this one.");
    }
    return elements.properties(spot(element));
  }

  private void checkHeader(String property) throws RefusedException {
    Plain value = elements.root().entries().getOrDefault(property, Plain.nothing());
    Optional<ElementKind> section = ElementKind.ofSection(property);
    boolean notes =
        section.isPresent()
            && section.get() == ElementKind.NOTE
            && model.all(ElementKind.NOTE).isEmpty()
            && !(value instanceof Dict);
    if (property.equals(ModelBinder.FORMAT_KEY) || (section.isPresent() && !notes)) {
      throw new RefusedException(
          "",
          "'%s' cannot be set as a property of the model.".formatted(property),
          section.isPresent() ? "Maybe edit the elements in it." : "");
    }
  }

  private void store(String element, Dict properties) throws RefusedException {
    if (element.isEmpty()) {
      elements.replaceRoot(properties);
    } else {
      elements.replace(spot(element), properties);
    }
  }

  private void put(String element, String property, Plain value) throws RefusedException {
    Dict properties = properties(element, property);
    store(element, elements.with(properties, property, value));
  }

  /// Puts a value deep within a property.
  private void putWithin(String element, String way, String value) throws RefusedException {
    List<String> steps = List.of(way.split(PlainPath.SEPARATOR, -1));
    String property = steps.getFirst();
    PlainPath path =
        new PlainPath(
            elements, element, attribute(element, property), steps.subList(1, steps.size()));
    Dict properties = properties(element, property);
    Plain before = properties.entries().getOrDefault(property, Plain.nothing());
    Plain after = path.put(before, new Leaf(value, path.look()));
    store(element, elements.with(properties, property, after));
  }

  private void unset(String element, String property) throws RefusedException {
    Dict properties = properties(element, property);
    if (properties.entries().containsKey(property)) {
      store(element, elements.without(properties, property));
    }
  }

  private void connect(String element, String property, String target) throws RefusedException {
    Dict properties = properties(element, property);
    Plain before = properties.entries().getOrDefault(property, Plain.nothing());
    Plain after = joined(before, target);
    if (!after.equals(before)) {
      store(element, elements.with(properties, property, after));
    }
  }

  /// The links with one more; the same when it is there already.
  private Plain joined(Plain before, String target) {
    if (names(before, target)) {
      return before;
    }
    return switch (before) {
      case Leaf leaf -> {
        Plain link = Plain.word(target);
        yield new Seq(leaf.isNothing() ? List.of(link) : List.of(leaf, link));
      }
      case Seq seq -> {
        List<Plain> items = new ArrayList<>(seq.items());
        items.add(Plain.word(target));
        yield new Seq(items);
      }
      case Dict dict -> elements.with(dict, target, Plain.nothing());
    };
  }

  private void disconnect(String element, String property, String target) throws RefusedException {
    Dict properties = properties(element, property);
    Plain before = properties.entries().getOrDefault(property, Plain.nothing());
    if (names(before, target)) {
      Plain after = parted(before, target);
      store(
          element,
          after.isNothing()
              ? elements.without(properties, property)
              : elements.with(properties, property, after));
    }
  }

  /// The links without one; nothing when it was the last.
  private Plain parted(Plain before, String target) {
    return switch (before) {
      case Leaf leaf -> leaf.text().equals(target) ? Plain.nothing() : leaf;
      case Seq seq -> {
        List<Plain> items =
            seq.items().stream()
                .map(item -> parted(item, target))
                .filter(item -> !item.isNothing())
                .toList();
        yield items.isEmpty() ? Plain.nothing() : elements.origins().derive(seq, new Seq(items));
      }
      case Dict dict -> {
        Map<String, Plain> entries = new LinkedHashMap<>();
        dict.entries()
            .forEach(
                (key, value) -> {
                  Plain kept =
                      GateKeys.ALL.contains(key) && names(value, target)
                          ? parted(value, target)
                          : value;
                  boolean gone =
                      GateKeys.ALL.contains(key)
                          ? kept.isNothing() && !value.isNothing()
                          : key.equals(target);
                  if (!gone) {
                    entries.put(key, kept);
                  }
                });
        boolean empty = entries.isEmpty() || entries.keySet().equals(Set.of("at-least"));
        yield empty ? Plain.nothing() : elements.origins().derive(dict, new Dict(entries));
      }
    };
  }

  /// True when the target is linked already, be it within a gate.
  private static boolean names(Plain links, String target) {
    return switch (links) {
      case Leaf leaf -> leaf.text().equals(target) && !leaf.isNothing();
      case Seq seq -> seq.items().stream().anyMatch(item -> names(item, target));
      case Dict dict ->
          dict.entries().entrySet().stream()
              .anyMatch(
                  entry ->
                      GateKeys.ALL.contains(entry.getKey())
                          ? names(entry.getValue(), target)
                          : entry.getKey().equals(target));
    };
  }

  private void add(ElementKind kind, String id, String name) throws RefusedException {
    if (elements.find(id).isPresent()) {
      throw new RefusedException(
          id, "The id '%s' is taken; it cannot be added again.".formatted(id), "");
    }
    elements.add(kind, id, new Dict(Map.of(PlainElements.NAME, Plain.phrase(name))));
  }

  private void move(String element, ElementKind to) throws RefusedException {
    elements.pinNumbered();
    Spot spot = spot(element);
    if (spot.kind() == to) {
      return;
    }
    elements.remove(spot);
    elements.origins().leaves(spot.value());
    Plain value = spot.value();
    if (!spot.keyed()) {
      Map<String, Plain> entries = new LinkedHashMap<>(elements.properties(spot).entries());
      entries.remove(PlainElements.ID);
      value = elements.origins().derive(value, new Dict(entries));
    }
    elements.add(to, element, value);
  }
}
