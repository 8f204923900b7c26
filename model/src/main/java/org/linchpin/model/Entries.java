package org.linchpin.model;

import java.util.List;

/// Several groups of fields of the same make, in the order written.
public record Entries(List<Fields> entries) {
  public Entries {
    entries = List.copyOf(entries);
  }
}
