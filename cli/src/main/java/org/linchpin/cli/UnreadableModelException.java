package org.linchpin.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.linchpin.format.Problem;

/// A file that is no model, with every problem in it.
final class UnreadableModelException extends UserException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  UnreadableModelException(String name, List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> name + ":" + problem.sentence().strip())
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
