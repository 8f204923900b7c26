package org.linchpin.server.documents;

import java.util.List;
import org.linchpin.format.Problem;

/// What came of a submission.
public sealed interface Outcome {

  /// It is on disk, as the change with this number.
  record Accepted(long sequence) implements Outcome {}

  /// Nothing was changed.
  ///
  /// @param stale true when it was made for a text that has changed since, so that trying again may
  ///   help
  record Refused(List<Problem> problems, boolean stale) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
