package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.edit.Plain.Leaf;
import org.linchpin.format.edit.Plain.Seq;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.model.ElementKind;

/// The elements of a plain document, wherever they stand: under their id, in a list, or alone.
final class PlainElements {
  static final String ID = "id";
  static final String NAME = "name";

  private final Origins origins = new Origins();
  private Dict root;

  /// @param places where each element's id stands; those under a key may be left out
  PlainElements(YamlMap tree, Map<String, Place> places) {
    this.root = (Dict) origins.of(tree);
    Map<Integer, String> byOffset = new HashMap<>();
    places.forEach((id, place) -> byOffset.put(place.offset(), id));
    for (ElementKind kind : ElementKind.values()) {
      switch (section(kind)) {
        case Seq(List<Plain> items) -> items.forEach(item -> identify(item, byOffset));
        case Leaf leaf -> identify(leaf, byOffset);
        case Dict dict -> {
          // the keys are the ids
        }
      }
    }
  }

  /// An element where it stands.
  ///
  /// @param index its place in the list of its section, -1 when it has a key
  record Spot(ElementKind kind, String id, int index, Plain value) {
    boolean keyed() {
      return index < 0;
    }
  }

  Dict root() {
    return root;
  }

  Origins origins() {
    return origins;
  }

  private void identify(Plain item, Map<Integer, String> byOffset) {
    YamlNode node = origins.node(item);
    if (node == null) {
      return;
    }
    int offset = node.start().offset();
    if (node instanceof YamlMap map) {
      offset =
          map.entry(ID)
              .filter(entry -> entry.value() instanceof YamlScalar)
              .map(entry -> entry.value().start().offset())
              .orElse(offset);
    }
    String id = byOffset.get(offset);
    if (id != null) {
      origins.identify(item, id);
    }
  }

  /// The section as it is now, nothing when it is not there.
  Plain section(ElementKind kind) {
    return root.entries().getOrDefault(kind.section(), Plain.nothing());
  }

  Optional<Spot> find(String id) {
    for (ElementKind kind : ElementKind.values()) {
      switch (section(kind)) {
        case Dict(Map<String, Plain> entries) -> {
          Plain value = entries.get(id);
          if (value != null) {
            return Optional.of(new Spot(kind, id, -1, value));
          }
        }
        case Seq(List<Plain> items) -> {
          for (int i = 0; i < items.size(); i++) {
            if (origins.id(items.get(i)).filter(id::equals).isPresent()) {
              return Optional.of(new Spot(kind, id, i, items.get(i)));
            }
          }
        }
        case Leaf leaf -> {
          if (origins.id(leaf).filter(id::equals).isPresent()) {
            return Optional.of(new Spot(kind, id, 0, leaf));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The properties of an element; its name alone when that is all that is written.
  Dict properties(Spot spot) {
    return switch (spot.value()) {
      case Dict dict -> dict;
      case Seq seq -> new Dict(Map.of());
      case Leaf leaf -> leaf.isNothing() ? new Dict(Map.of()) : new Dict(Map.of(NAME, leaf));
    };
  }

  /// Puts other properties in place of an element's.
  void replace(Spot spot, Dict properties) {
    Dict full = spot.keyed() ? properties : pinned(spot.kind(), spot.id(), properties);
    boolean nameAlone =
        spot.value() instanceof Leaf && full.entries().keySet().equals(Set.of(NAME));
    Plain value = nameAlone ? full.entries().getOrDefault(NAME, full) : full;
    origins.derive(spot.value(), value);
    switch (section(spot.kind())) {
      case Dict dict -> set(spot.kind(), with(dict, spot.id(), value));
      case Seq seq -> {
        List<Plain> items = new ArrayList<>(seq.items());
        items.set(spot.index(), value);
        set(spot.kind(), origins.derive(seq, new Seq(items)));
      }
      case Leaf leaf -> set(spot.kind(), new Seq(List.of(value)));
    }
  }

  /// An element in a list with its id written out, when its name no longer gives the id.
  private Dict pinned(ElementKind kind, String id, Dict properties) {
    String name = properties.entries().get(NAME) instanceof Leaf leaf ? leaf.text() : kind.code();
    if (properties.entries().containsKey(ID) || ModelBinder.slug(name).equals(id)) {
      return properties;
    }
    Map<String, Plain> entries = new LinkedHashMap<>();
    entries.put(ID, Plain.word(id));
    entries.putAll(properties.entries());
    return new Dict(entries);
  }

  /// Writes out every id that was made from a name and a number, before the order changes.
  void pinNumbered() {
    for (ElementKind kind : ElementKind.values()) {
      if (section(kind) instanceof Seq(List<Plain> items)) {
        for (int i = 0; i < items.size(); i++) {
          Optional<String> id = origins.id(items.get(i));
          if (id.isPresent()) {
            Spot spot = new Spot(kind, id.get(), i, items.get(i));
            Dict properties = properties(spot);
            if (!pinned(kind, id.get(), properties).equals(properties)) {
              replace(spot, properties);
            }
          }
        }
      }
    }
  }

  void remove(Spot spot) {
    switch (section(spot.kind())) {
      case Dict dict -> {
        Map<String, Plain> entries = new LinkedHashMap<>(dict.entries());
        entries.remove(spot.id());
        set(spot.kind(), origins.derive(dict, new Dict(entries)));
      }
      case Seq seq -> {
        List<Plain> items = new ArrayList<>(seq.items());
        items.remove(spot.index());
        set(spot.kind(), origins.derive(seq, new Seq(items)));
      }
      case Leaf leaf -> set(spot.kind(), Plain.nothing());
    }
  }

  /// Adds an element at the end of a section, in the form the section has.
  void add(ElementKind kind, String id, Plain value) {
    switch (section(kind)) {
      case Dict dict -> set(kind, with(dict, id, value));
      case Seq seq -> append(kind, seq.items(), seq, id, value);
      case Leaf leaf -> {
        if (leaf.isNothing()) {
          set(kind, new Dict(Map.of(id, value)));
        } else {
          append(kind, List.of(leaf), leaf, id, value);
        }
      }
    }
  }

  private void append(ElementKind kind, List<Plain> items, Plain old, String id, Plain value) {
    Map<String, Plain> entries = new LinkedHashMap<>();
    entries.put(ID, Plain.word(id));
    entries.putAll(properties(new Spot(kind, id, -1, value)).entries());
    Dict item = origins.derive(value, new Dict(entries));
    origins.identify(item, id);
    List<Plain> longer = new ArrayList<>(items);
    longer.add(item);
    set(kind, origins.derive(old, new Seq(longer)));
  }

  Dict with(Dict dict, String key, Plain value) {
    Map<String, Plain> entries = new LinkedHashMap<>(dict.entries());
    Plain before = entries.put(key, value);
    if (before != null) {
      origins.derive(before, value);
    }
    return origins.derive(dict, new Dict(entries));
  }

  Dict without(Dict dict, String key) {
    Map<String, Plain> entries = new LinkedHashMap<>(dict.entries());
    entries.remove(key);
    return origins.derive(dict, new Dict(entries));
  }

  private void set(ElementKind kind, Plain section) {
    root = with(root, kind.section(), section);
  }

  /// Puts another header in place; its sections stay.
  void replaceRoot(Dict changed) {
    root = changed;
  }
}
