package org.linchpin.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.Links;

/// Links looked at from their targets.
public final class Incoming {
  private final Map<String, List<Arrival>> byTarget = new HashMap<>();

  /// A link that arrives at an element.
  public record Arrival(Element source, Attribute<?> attribute, Link link) {}

  Incoming(BusinessModel model) {
    for (Element element : model.elements()) {
      element
          .fields()
          .values()
          .forEach(
              (attribute, value) -> {
                if (value instanceof Links links) {
                  links.all().forEach(link -> add(new Arrival(element, attribute, link)));
                }
              });
    }
  }

  private void add(Arrival arrival) {
    byTarget.computeIfAbsent(arrival.link().target(), id -> new ArrayList<>()).add(arrival);
  }

  /// Every link to the element.
  public Stream<Arrival> to(Element target) {
    return byTarget.getOrDefault(target.id(), List.of()).stream();
  }

  /// The links to the element by one of these attributes.
  public Stream<Arrival> to(Element target, Attribute<?>... by) {
    List<Attribute<?>> wanted = List.of(by);
    return to(target).filter(arrival -> wanted.contains(arrival.attribute()));
  }

  /// The links to the element from elements of one kind.
  public Stream<Arrival> to(Element target, ElementKind from) {
    return to(target).filter(arrival -> arrival.source().kind() == from);
  }
}
