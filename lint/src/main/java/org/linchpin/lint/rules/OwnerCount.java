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
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A key activity with no owner, or with several.
final class OwnerCount implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA505",
          Severity.WARNING,
          Level.L1,
          "Not exactly one owner",
          "Where nobody or everybody is accountable, nobody notices in time. Many may work on it; one"
              + " answers for it.",
          "S24",
          "S136");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .keyActivities()
        .flatMap(
            activity -> {
              List<Element> owners =
                  context
                      .elements(activity.links(ActivityAttributes.OWNED_BY).targets())
                      .distinct()
                      .toList();
              return owners.size() == 1 ? Stream.empty() : Stream.of(finding(activity, owners));
            });
  }

  private static Finding finding(Element activity, List<Element> owners) {
    return owners.isEmpty()
        ? INFO.about(
            activity,
            "Who answers for '%s'? Name one person or role with owned-by."
                .formatted(activity.name()))
        : INFO.about(
                activity,
                "%s all answer for '%s'. Choose the one who is accountable."
                    .formatted(Words.names(owners), activity.name()))
            .with(owners.toArray(Element[]::new))
            .at(ActivityAttributes.OWNED_BY);
  }
}
