package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Every key activity done in-house, though some would not set the business apart.
final class EverythingInHouse implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA601",
          Severity.WARNING,
          Level.L1,
          "Everything in-house",
          "Doing everything yourself leaves too little for the few things that set you apart.",
          "S83",
          "S89");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> key = context.keyActivities().toList();
    List<Element> candidates =
        context
            .activities()
            .filter(
                activity ->
                    context
                        .facts(activity)
                        .isCertainly(ActivityClass.CRITICAL_COMMODITY, ActivityClass.ENABLING))
            .toList();
    boolean all =
        key.size() >= context.threshold(Threshold.ALL_IN_HOUSE)
            && key.stream().allMatch(Sourcing::isInHouse);
    return !all || candidates.isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.about(
                    candidates.stream().map(Element::id).toList(),
                    "All %s key activities are done in-house. %s %s not set you apart: could a partner do %s?"
                        .formatted(
                            key.size(),
                            Words.names(candidates),
                            candidates.size() == 1 ? "does" : "do",
                            candidates.size() == 1 ? "it" : "some of them"))
                .at(ActivityAttributes.SOURCING));
  }
}
