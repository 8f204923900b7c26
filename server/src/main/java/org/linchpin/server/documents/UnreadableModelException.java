package org.linchpin.server.documents;

import java.util.List;
import org.linchpin.format.Problem;

/// A text that was to become a model and is none.
public final class UnreadableModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public UnreadableModelException(String sentence, List<Problem> problems) {
    super(sentence);
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
