package org.linchpin.format.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.bind.Shorthand;
import org.linchpin.format.write.Part.Items;
import org.linchpin.format.write.Part.Nothing;
import org.linchpin.format.write.Part.Pair;
import org.linchpin.format.write.Part.Pairs;
import org.linchpin.format.write.Part.Phrase;
import org.linchpin.format.write.Part.Word;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType.LinksType;

/// Links in the shortest form that reads back to the same gates in the same order.
///
/// Plain links are read after all gates; so a plain link that comes before a gate is written as a
/// gate of one, and only the plain links at the end stand alone.
final class LinkParts {
  private LinkParts() {}

  static Part part(Links links, LinksType type) {
    List<Gate> gates = links.gates();
    int plainFrom = plainFrom(gates, type);
    List<Link> plain =
        gates.subList(plainFrom, gates.size()).stream().flatMap(g -> g.members().stream()).toList();
    if (plainFrom == 0) {
      return members(plain, type);
    }
    List<Part> items = new ArrayList<>();
    gates.subList(0, plainFrom).forEach(gate -> items.add(gate(gate, type)));
    if (plain.isEmpty() && items.size() == 1) {
      return items.getFirst();
    }
    plain.forEach(link -> items.add(item(link, type)));
    return new Items(items);
  }

  /// The index of the first gate that the plain links at the end stand for.
  private static int plainFrom(List<Gate> gates, LinksType type) {
    int from = gates.size();
    if (type.alternatives()) {
      return from > 0 && gates.getLast().atLeast() == 1 ? from - 1 : from;
    }
    while (from > 0 && gates.get(from - 1).members().size() == 1) {
      from--;
    }
    return from;
  }

  private static Part gate(Gate gate, LinksType type) {
    Part members = members(gate.members(), type);
    return gate.atLeast() == 1
        ? new Pairs(List.of(new Pair("any-of", members)))
        : new Pairs(
            List.of(
                new Pair("at-least", new Word(Integer.toString(gate.atLeast()))),
                new Pair("of", members)));
  }

  private static Part members(List<Link> links, LinksType type) {
    boolean bare = links.stream().allMatch(link -> link.qualifiers().attributes().isEmpty());
    Set<String> targets = new HashSet<>();
    boolean distinct = links.stream().allMatch(link -> targets.add(link.target()));
    if (bare || !distinct) {
      return new Items(links.stream().map(link -> item(link, type)).toList());
    }
    return new Pairs(links.stream().map(link -> pair(link, type)).toList());
  }

  private static Part item(Link link, LinksType type) {
    return link.qualifiers().attributes().isEmpty()
        ? new Word(link.target())
        : new Pairs(List.of(pair(link, type)));
  }

  private static Pair pair(Link link, LinksType type) {
    List<Pair> qualifiers = ModelParts.fields(link.qualifiers(), type.qualifiers());
    if (qualifiers.isEmpty()) {
      return new Pair(link.target(), new Nothing());
    }
    Part first = qualifiers.getFirst().value();
    boolean shortForm =
        qualifiers.size() == 1
            && text(first)
                .flatMap(text -> Shorthand.meant(type, text))
                .filter(link.qualifiers()::has)
                .isPresent();
    return new Pair(link.target(), shortForm ? first : new Pairs(qualifiers));
  }

  private static Optional<String> text(Part part) {
    return switch (part) {
      case Word(String text) -> Optional.of(text);
      case Phrase(String text) -> Optional.of(text);
      case Items items -> Optional.empty();
      case Pairs pairs -> Optional.empty();
      case Nothing nothing -> Optional.empty();
    };
  }
}
