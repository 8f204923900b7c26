package org.linchpin.format.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.model.Attribute;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType.LinksType;

/// Reads links: one id, a list of ids, ids with what is known about them, and gates.
///
/// A gate is `any-of: [van, courier]` or `{at-least: 2, of: [oven-a, oven-b, oven-c]}`; the members
/// of a list are all needed unless the attribute says that they replace one another.
final class LinksBinder {
  private final Problems problems;
  private final FieldsBinder fields;
  private final LinkCheck check;

  LinksBinder(Problems problems, FieldsBinder fields, LinkCheck check) {
    this.problems = problems;
    this.fields = fields;
    this.check = check;
  }

  Links bind(YamlNode node, LinksType type, Subject what) {
    List<Gate> gates = new ArrayList<>();
    List<Link> single = new ArrayList<>();
    collect(node, type, what, gates, single);
    if (type.alternatives() && !single.isEmpty()) {
      gates.add(Gate.any(single));
    } else {
      single.forEach(link -> gates.add(Gate.of(link)));
    }
    return new Links(gates);
  }

  private void collect(
      YamlNode node, LinksType type, Subject what, List<Gate> gates, List<Link> single) {
    switch (node) {
      case YamlScalar scalar -> single.add(link(scalar, Fields.NONE, type, what));
      case YamlList list -> {
        for (YamlNode item : list.items()) {
          if (item instanceof YamlList inner) {
            problems.add(
                inner, "%s holds a list within a list.".formatted(what), "Maybe {any-of: [a, b]}.");
          } else {
            collect(item, type, what, gates, single);
          }
        }
      }
      case YamlMap map -> {
        gate(map, type, what).ifPresent(gates::add);
        map.entry("all-of")
            .ifPresent(
                e -> members(e.value(), type, what).forEach(link -> gates.add(Gate.of(link))));
        for (YamlEntry entry : map.entries()) {
          if (!GateKeys.ALL.contains(entry.key().text())) {
            single.add(link(entry.key(), qualifiers(entry, type, what), type, what));
          }
        }
      }
    }
  }

  private Optional<Gate> gate(YamlMap map, LinksType type, Subject what) {
    Optional<YamlEntry> any = map.entry("any-of");
    Optional<YamlEntry> of = map.entry("of");
    if (any.isEmpty() && of.isEmpty() && map.entry("at-least").isEmpty()) {
      return Optional.empty();
    }
    Optional<YamlEntry> members = any.or(() -> of);
    if (members.isEmpty()) {
      problems.add(
          map,
          "%s says 'at-least' and not of which.".formatted(what),
          "Maybe {at-least: 2, of: [a, b, c]}.");
      return Optional.empty();
    }
    if (any.isPresent() && (of.isPresent() || map.entry("at-least").isPresent())) {
      problems.add(
          map,
          "%s has both 'any-of' and 'at-least ... of' in one mapping.".formatted(what),
          "Maybe a list of two gates: [{any-of: [a, b]}, {at-least: 2, of: [c, d, e]}].");
      return Optional.empty();
    }
    List<Link> links = members(members.get().value(), type, what);
    int atLeast = map.entry("at-least").map(e -> count(e.value(), what)).orElse(1);
    if (links.isEmpty() || atLeast < 1 || atLeast > links.size()) {
      problems.add(
          members.get().key(),
          "%s needs at least %s of %s.".formatted(what, atLeast, links.size()),
          "Maybe {at-least: 1, of: [a, b]}.");
      return Optional.empty();
    }
    return Optional.of(new Gate(atLeast, links));
  }

  /// The plain links within a gate, which holds no other gates.
  private List<Link> members(YamlNode node, LinksType type, Subject what) {
    List<Gate> inner = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    collect(node, type, what, inner, links);
    if (!inner.isEmpty()) {
      problems.add(
          node,
          "%s has a gate within a gate.".formatted(what),
          "Maybe an activity of its own for the inner one.");
    }
    return links;
  }

  private int count(YamlNode node, Subject what) {
    try {
      return Integer.parseInt(node instanceof YamlScalar scalar ? scalar.text() : "");
    } catch (NumberFormatException notOne) {
      problems.add(
          node,
          "The 'at-least' of %s should be a whole number, and is %s."
              .formatted(what.inside(), node.words()),
          "Maybe 2.");
      return 1;
    }
  }

  private Link link(YamlScalar id, Fields qualifiers, LinksType type, Subject what) {
    if (!(type.allowsOwn() && id.text().equals(Links.OWN))) {
      check.add(id.text(), type.targets(), id.start(), what);
    }
    return new Link(id.text(), qualifiers);
  }

  private Fields qualifiers(YamlEntry entry, LinksType type, Subject what) {
    Subject whose = new Subject(what, " to '", entry.key().text(), "'");
    return switch (entry.value()) {
      case YamlScalar scalar when scalar.isNull() -> Fields.NONE;
      case YamlMap map when isQuantity(map) -> shorthand(map, map.start(), type, whose);
      case YamlMap map -> fields.bind(map, fields.keyed(type.qualifiers()), Set.of(), whose);
      case YamlScalar scalar -> shorthand(scalar, scalar.start(), type, whose);
      case YamlList list -> {
        problems.add(list, "What is said about %s is a list.".formatted(whose), known(type));
        yield Fields.NONE;
      }
    };
  }

  private static boolean isQuantity(YamlMap map) {
    return map.entry("value").isPresent();
  }

  private Fields shorthand(YamlNode node, Place place, LinksType type, Subject whose) {
    Optional<Attribute<?>> attribute =
        plain(node).flatMap(text -> Shorthand.meant(type, text, fields.quantities()::parse));
    if (attribute.isPresent()) {
      Object value = fields.value(attribute.get(), node, whose);
      return value == null ? Fields.NONE : new Fields(Map.of(attribute.get(), value));
    }
    problems.add(
        place,
        "%s cannot stand for anything about %s.".formatted(node.words(), whose),
        known(type));
    return Fields.NONE;
  }

  private static String known(LinksType type) {
    String known = String.join(", ", type.qualifiers().stream().map(Attribute::key).toList());
    return known.isEmpty()
        ? "Nothing can be said about this link."
        : "It can say %s, as in {%s: ...}.".formatted(known, type.qualifiers().getFirst().key());
  }

  /// The text of a plain value or of the value of a quantity in its long form.
  private static Optional<String> plain(YamlNode node) {
    YamlNode value =
        node instanceof YamlMap map ? map.entry("value").map(YamlEntry::value).orElse(map) : node;
    return value instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
