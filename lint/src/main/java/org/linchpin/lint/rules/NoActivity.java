package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// A canvas that makes a promise and names nothing that is done for it.
final class NoActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA112",
          Severity.WARNING,
          Level.L0,
          "A promise and no activity",
          "A promise is kept by doing something. Working backwards from it is the surest way to the"
              + " key activities.",
          "S17",
          "S33");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> promises = context.model().all(ElementKind.PROPOSITION);
    return promises.isEmpty() || !context.model().all(ElementKind.ACTIVITY).isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.about(
                promises.getFirst(),
                "No key activity yet. What must you do exceptionally well to deliver %s? Add it under key-activities."
                    .formatted(Words.name(promises.getFirst()))));
  }
}
