package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.bind.Shorthand;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.edit.Plain.Leaf;
import org.linchpin.format.edit.Plain.Look;
import org.linchpin.format.edit.Plain.Seq;
import org.linchpin.model.Attribute;
import org.linchpin.model.ValueType;

/// A place deep within a property: a member of a group, what is said about a link, an entry of a
/// list. See [Edit.Set].
///
/// A value that was written short is written out where more is to be said: one id becomes a list
/// with what is known about it, a price alone becomes a group with its price.
///
/// @param element whose property it is, for messages
/// @param attribute the property, when the vocabulary knows it
/// @param steps the way below the property
record PlainPath(
    PlainElements elements, String element, Optional<Attribute<?>> attribute, List<String> steps) {
  static final String SEPARATOR = "/";
  private static final String NEW = "+";
  private static final String LAST = "=";

  static boolean isPath(String property) {
    return property.contains(SEPARATOR);
  }

  /// What stands at the property once `value` stands at the end of the way.
  Plain put(Plain before, Leaf value) throws RefusedException {
    return put(before, steps, value);
  }

  private Plain put(Plain before, List<String> way, Leaf value) throws RefusedException {
    if (way.isEmpty()) {
      return elements.origins().derive(before, value);
    }
    String step = way.getFirst();
    List<String> rest = way.subList(1, way.size());
    if (step.equals(NEW) || step.equals(LAST)) {
      return putInList(before, step, rest, value);
    }
    Dict group = group(before, step);
    Plain within = group.entries().getOrDefault(step, Plain.nothing());
    Plain open = rest.isEmpty() ? within : openLink(step, within);
    return elements.with(group, step, put(open, rest, value));
  }

  private Plain putInList(Plain before, String step, List<String> rest, Leaf value)
      throws RefusedException {
    List<Plain> items = new ArrayList<>();
    switch (before) {
      case Seq seq -> items.addAll(seq.items());
      case Leaf leaf -> {
        if (!leaf.isNothing()) {
          items.add(leaf);
        }
      }
      case Dict dict -> items.add(dict);
    }
    if (step.equals(NEW)) {
      items.add(put(Plain.nothing(), rest, value));
    } else if (items.isEmpty()) {
      throw refused("There is no entry yet to go on with.");
    } else {
      items.set(items.size() - 1, put(items.getLast(), rest, value));
    }
    return elements.origins().derive(before, new Seq(items));
  }

  /// The value as keys with values, so that one more can be added.
  private Dict group(Plain value, String step) throws RefusedException {
    Map<String, Plain> entries = new LinkedHashMap<>();
    switch (value) {
      case Dict dict -> {
        return dict;
      }
      case Leaf leaf -> {
        if (!leaf.isNothing()) {
          entries.put(keyOf(leaf, step), isLinks() ? Plain.nothing() : leaf);
        }
      }
      case Seq(List<Plain> items) -> {
        for (Plain item : items) {
          if (!(item instanceof Leaf link) || !isLinks()) {
            throw refused("It is a list, and '%s' is no entry of it.".formatted(step));
          }
          entries.put(link.text(), Plain.nothing());
        }
      }
    }
    return elements.origins().derive(value, new Dict(entries));
  }

  private boolean isLinks() {
    return attribute.isPresent() && attribute.get().type() instanceof ValueType.LinksType;
  }

  /// The key that a value written alone stands for: its own id, or the shorthand of its group.
  private String keyOf(Leaf leaf, String step) throws RefusedException {
    if (isLinks()) {
      return leaf.text();
    }
    if (attribute.isPresent()
        && attribute.get().type() instanceof ValueType.GroupType(var members, var shorthand)
        && shorthand.isPresent()) {
      return shorthand.get().key();
    }
    throw refused("'%s' stands there, which has no '%s'.".formatted(leaf.text(), step));
  }

  /// What is said about a link, as keys with values.
  private Plain openLink(String link, Plain said) throws RefusedException {
    if (!(said instanceof Leaf leaf) || leaf.isNothing()) {
      return said;
    }
    Optional<Attribute<?>> meant =
        attribute.isPresent() && attribute.get().type() instanceof ValueType.LinksType links
            ? Shorthand.meant(links, leaf.text())
            : Optional.empty();
    if (meant.isEmpty()) {
      throw refused("'%s' stands at '%s', which says no more.".formatted(leaf.text(), link));
    }
    return new Dict(Map.of(meant.get().key(), leaf));
  }

  /// How the value at the end is to be written: texts in quotes when they look like numbers.
  Look look() {
    List<Attribute<?>> members = attribute.map(PlainPath::members).orElse(List.of());
    Optional<Attribute<?>> last =
        members.stream().filter(member -> member.key().equals(steps.getLast())).findFirst();
    boolean text =
        last.map(member -> member.type() instanceof ValueType.TextType).orElse(false)
            || (attribute.isPresent() && attribute.get().type() instanceof ValueType.TextsType);
    return text ? Look.PHRASE : Look.WORD;
  }

  private static List<Attribute<?>> members(Attribute<?> attribute) {
    return switch (attribute.type()) {
      case ValueType.GroupType group -> group.members();
      case ValueType.EntriesType entries -> entries.members();
      case ValueType.LinksType links -> links.qualifiers();
      case ValueType.TextType type -> List.of();
      case ValueType.TextsType type -> List.of();
      case ValueType.FlagType type -> List.of();
      case ValueType.DayType type -> List.of();
      case ValueType.ChoiceType type -> List.of();
      case ValueType.WeightsType type -> List.of();
      case ValueType.QuantityType type -> List.of();
    };
  }

  private RefusedException refused(String why) {
    return new RefusedException(
        element,
        "'%s' of '%s' cannot be set. %s"
            .formatted(
                String.join(SEPARATOR, steps), element.isEmpty() ? "the model" : element, why),
        "Maybe write it out in the file.");
  }
}
