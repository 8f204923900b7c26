package org.linchpin.model;

import java.util.List;
import java.util.stream.Stream;

/// The links of one kind from one element: gates that must all hold.
public record Links(List<Gate> gates) {
  /// The word for the organisation itself among performers.
  public static final String OWN = "own";

  public static final Links NONE = new Links(List.of());

  public Links {
    gates = List.copyOf(gates);
  }

  /// Every link, whatever its gate.
  public Stream<Link> all() {
    return gates.stream().flatMap(gate -> gate.members().stream());
  }

  /// The ids linked to, without "own".
  public Stream<String> targets() {
    return all().filter(link -> !link.isOwn()).map(Link::target);
  }

  public boolean isEmpty() {
    return gates.isEmpty();
  }
}
