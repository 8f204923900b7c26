package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Many activities of which none depends on another.
final class NoDependencies implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA401",
          Severity.WARNING,
          Level.L1,
          "No dependencies between activities",
          "A bottleneck or a weak point shows only along the chain of what must come before what.",
          "S93",
          "S110");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> activities = context.activities().toList();
    boolean chained =
        activities.stream().anyMatch(a -> !a.links(ActivityAttributes.AFTER).isEmpty());
    return activities.size() < context.threshold(Threshold.CHAINED) || chained
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ElementKind.ACTIVITY.section(),
                "%s activities, and none comes after another; bottlenecks stay invisible. Which of them must happen before another can? Link them with after."
                    .formatted(activities.size())));
  }
}
