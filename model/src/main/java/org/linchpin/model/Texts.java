package org.linchpin.model;

import java.util.List;

/// Several texts in the order written.
public record Texts(List<String> texts) {
  public Texts {
    texts = List.copyOf(texts);
  }
}
