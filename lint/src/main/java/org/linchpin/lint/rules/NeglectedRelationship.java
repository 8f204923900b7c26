package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;

/// A customer relationship that no activity maintains.
final class NeglectedRelationship implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA204",
          Severity.WARNING,
          Level.L1,
          "A relationship that nobody maintains",
          "Customers come back because somebody looks after them; that work is easily forgotten when"
              + " it is not named.",
          "S35",
          "S105");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.RELATIONSHIP)
        .filter(
            relationship ->
                Contributions.MAINTAIN.activities(context, relationship).findAny().isEmpty()
                    && Contributions.MAINTAIN.others(context, relationship).findAny().isEmpty())
        .map(
            relationship ->
                INFO.about(
                    relationship,
                    "What do you do to keep up '%s'? Link that activity with maintains."
                        .formatted(relationship.name())));
  }
}
