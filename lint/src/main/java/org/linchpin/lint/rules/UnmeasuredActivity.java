package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A key activity without a measure.
final class UnmeasuredActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA704",
          Severity.WARNING,
          Level.L0,
          "A key activity without a measure",
          "Without a figure you learn that it goes badly when customers leave.",
          "S85",
          "S118");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .keyActivities()
        .filter(activity -> activity.links(ActivityAttributes.MEASURED_BY).isEmpty())
        .map(
            activity ->
                INFO.about(
                    activity,
                    "How do you know that '%s' works? Add one figure under kpis and link it with measured-by."
                        .formatted(activity.name())));
  }
}
