package org.linchpin.format.edit;

import java.util.List;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.Problem;

/// What came of edits: a new document, or the reasons why there is none.
public sealed interface Edited {

  /// All edits were made.
  record Changed(ModelDocument document) implements Edited {}

  /// None was made.
  record Refused(List<Problem> problems) implements Edited {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
