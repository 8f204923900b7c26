package org.linchpin.format;

import java.util.List;

/// What came of reading a text: a document, or the reasons why there is none.
public sealed interface Reading {

  /// The text is a model.
  record Read(ModelDocument document) implements Reading {}

  /// The text is no model; nothing was changed.
  record Unreadable(List<Problem> problems) implements Reading {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
