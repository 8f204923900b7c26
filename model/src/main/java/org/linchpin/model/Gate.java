package org.linchpin.model;

import java.util.List;

/// Some links of which at least so many must hold: all, any, or k of n.
///
/// @param atLeast how many of the members suffice, 1 to the number of members
/// @param members at least one link
public record Gate(int atLeast, List<Link> members) {
  public Gate {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A gate must hold at least one link.");
    }
    if (atLeast < 1 || atLeast > members.size()) {
      throw new IllegalArgumentException(
          "A gate of %s links cannot need %s of them.".formatted(members.size(), atLeast));
    }
  }

  public static Gate of(Link link) {
    return new Gate(1, List.of(link));
  }

  public static Gate any(List<Link> members) {
    return new Gate(1, members);
  }
}
