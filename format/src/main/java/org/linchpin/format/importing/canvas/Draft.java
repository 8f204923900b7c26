package org.linchpin.format.importing.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.vocabulary.CommonAttributes;

/// An element while it is being gathered: texts only pile up, nothing is overwritten.
public final class Draft {
  private final ElementKind kind;
  private final String name;
  private final Optional<String> wantedId;
  private final StringBuilder description = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final Map<Attribute<?>, Object> values = new LinkedHashMap<>();

  Draft(ElementKind kind, String name, Optional<String> wantedId) {
    this.kind = kind;
    this.name = name;
    this.wantedId = wantedId;
  }

  public ElementKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  Optional<String> wantedId() {
    return wantedId;
  }

  /// Adds a line to its description.
  public Draft describe(String text) {
    if (!text.isBlank()) {
      description.append(description.isEmpty() ? "" : "\n").append(text.strip());
    }
    return this;
  }

  public Draft note(String text) {
    if (!text.isBlank()) {
      notes.add(text.strip());
    }
    return this;
  }

  public Draft tag(String text) {
    if (!text.isBlank()) {
      tags.add(text.strip());
    }
    return this;
  }

  /// True when the attribute has no value yet.
  public boolean lacks(Attribute<?> attribute) {
    return !values.containsKey(attribute);
  }

  /// Gives the attribute its value; texts are added to the texts already there.
  public Draft put(Attribute<?> attribute, Object value) {
    Object before = values.get(attribute);
    if (before == null) {
      values.put(attribute, value);
    } else if (before instanceof Texts old && value instanceof Texts more) {
      List<String> both = new ArrayList<>(old.texts());
      both.addAll(more.texts());
      values.put(attribute, new Texts(both));
    } else {
      throw new IllegalStateException(
          "The attribute (%s) of (%s) already has a value.".formatted(attribute, name));
    }
    return this;
  }

  /// Everything gathered, the common attributes first.
  Fields fields() {
    Map<Attribute<?>, Object> all = new LinkedHashMap<>();
    if (!name.isEmpty()) {
      all.put(CommonAttributes.NAME, name);
    }
    if (!description.isEmpty()) {
      all.put(CommonAttributes.DESCRIPTION, description.toString());
    }
    all.putAll(values);
    if (!notes.isEmpty()) {
      all.put(CommonAttributes.NOTES, new Texts(notes));
    }
    if (!tags.isEmpty()) {
      all.put(CommonAttributes.TAGS, new Texts(List.copyOf(tags)));
    }
    return new Fields(all);
  }
}
