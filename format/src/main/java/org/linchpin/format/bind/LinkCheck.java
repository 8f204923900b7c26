package org.linchpin.format.bind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.linchpin.format.tree.Place;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Links seen so far, checked once every element is known.
final class LinkCheck {
  private record Seen(String target, Set<ElementKind> kinds, Place place, Subject what) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(String target, Set<ElementKind> kinds, Place place, Subject what) {
    seen.add(new Seen(target, kinds, place, what));
  }

  /// The links of another check after those so far.
  void addAll(LinkCheck others) {
    seen.addAll(others.seen);
  }

  /// True when every link leads to an element of a kind it may lead to.
  boolean allLead(Function<String, Optional<Element>> elements) {
    return seen.stream()
        .allMatch(
            link ->
                elements
                    .apply(link.target())
                    .filter(target -> link.kinds().contains(target.kind()))
                    .isPresent());
  }

  void finish(Map<String, Element> elements, Problems problems) {
    for (Seen link : seen) {
      if (problems.isFull()) {
        return;
      }
      Element target = elements.get(link.target());
      if (target == null) {
        String what = link.what().toString();
        Set<String> candidates = new TreeSet<>();
        elements.values().stream()
            .filter(element -> link.kinds().contains(element.kind()))
            .filter(element -> !isOf(what, element))
            .forEach(element -> candidates.add(element.id()));
        problems.add(
            link.place(),
            "%s names '%s', and nothing has that id.".formatted(what, link.target()),
            Nearest.to(link.target(), candidates)
                .map("Maybe '%s'."::formatted)
                .orElseGet(() -> "Maybe add it under %s.".formatted(sections(link.kinds()))));
      } else if (!link.kinds().contains(target.kind())) {
        problems.add(
            link.place(),
            "%s names '%s', which is %s; it can name %s."
                .formatted(
                    link.what(), link.target(), Nouns.a(target.kind().word()), words(link.kinds())),
            null);
      }
    }
  }

  /// True when the link is one of this element; it is not meant to lead to itself.
  private static boolean isOf(String what, Element element) {
    return what.contains("%s '%s'".formatted(element.kind().word(), element.id()));
  }

  private static String words(Set<ElementKind> kinds) {
    return Nouns.or(EnumSet.copyOf(kinds).stream().map(kind -> Nouns.a(kind.word())).toList());
  }

  private static String sections(Set<ElementKind> kinds) {
    return Nouns.or(EnumSet.copyOf(kinds).stream().limit(3).map(ElementKind::section).toList());
  }
}
