package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// An advantage that is claimed without saying why nobody copies it, or how that is known.
final class UnprovenAdvantage implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA608",
          Severity.WARNING,
          Level.L1,
          "An advantage without a reason",
          "An advantage lasts as long as others find it boring, impossible or too expensive to copy."
              + " Which it is decides how long.",
          "S88");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(Claims::isClaimed)
        .flatMap(
            activity -> {
              boolean barrier =
                  activity
                      .fields()
                      .group(ActivityAttributes.IMITATION)
                      .has(ActivityAttributes.BARRIER);
              boolean shown = Claims.evidence(activity).isPresent();
              return barrier && shown ? Stream.empty() : Stream.of(finding(activity, barrier));
            });
  }

  private static Finding finding(Element activity, boolean barrier) {
    return INFO.about(
            activity,
            barrier
                ? "You say that '%s' is hard to copy. How do you know? Write the evidence under imitation."
                    .formatted(activity.name())
                : "You say that '%s' is better than others do it. Do they find it boring, impossible or too expensive to copy, and how do you know? Write it under imitation."
                    .formatted(activity.name()))
        .at(barrier ? ActivityAttributes.IMITATION : claim(activity));
  }

  private static Attribute<?> claim(Element activity) {
    return activity.fields().has(ActivityAttributes.VRIO)
        ? ActivityAttributes.VRIO
        : ActivityAttributes.BETTER;
  }
}
