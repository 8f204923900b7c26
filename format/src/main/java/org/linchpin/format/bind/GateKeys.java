package org.linchpin.format.bind;

import java.util.Set;

/// The keys that make a gate of links, and so can be no ids.
public final class GateKeys {
  public static final Set<String> ALL = Set.of("any-of", "all-of", "at-least", "of");

  private GateKeys() {}
}
