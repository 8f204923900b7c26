package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;

/// A resource that nothing uses.
final class UnusedResource implements Rule {
  private static final Set<ElementKind> TALK =
      Set.of(
          ElementKind.COST,
          ElementKind.ASSUMPTION,
          ElementKind.EVIDENCE,
          ElementKind.REVIEW,
          ElementKind.CHANGE,
          ElementKind.SCENARIO,
          ElementKind.PARTNER);
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA209",
          Severity.INFO,
          Level.L1,
          "A resource that nothing uses",
          "A resource is key because a key activity needs it; otherwise it is capital lying idle, or"
              + " a link is missing.",
          "S101",
          "S108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.RESOURCE)
        .filter(
            resource ->
                context
                    .incoming()
                    .to(resource)
                    .allMatch(arrival -> TALK.contains(arrival.source().kind())))
        .map(
            resource ->
                INFO.about(
                    resource,
                    "'%s' is used by nothing. Which activity needs it? Link it with needs."
                        .formatted(resource.name())));
  }
}
