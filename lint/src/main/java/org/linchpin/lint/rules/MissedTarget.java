package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A measure off its target by more than chance, with nothing done about it.
final class MissedTarget implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA706",
          Severity.WARNING,
          Level.L2,
          "Off target, and nothing done",
          "The processes that matter most should get better all the time; a target missed again and"
              + " again asks for work on the process.",
          "S84");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(activity -> !activity.fields().has(ActivityAttributes.IMPROVEMENT))
        .flatMap(
            activity ->
                context
                    .elements(activity.links(ActivityAttributes.MEASURED_BY).targets())
                    .filter(kpi -> TargetChart.of(kpi).map(TargetChart::isOff).orElse(false))
                    .map(
                        kpi ->
                            INFO.about(
                                    activity,
                                    "'%s' missed its target twice running, by more than chance. What is done to make '%s' better? Write it under improvement."
                                        .formatted(kpi.name(), activity.name()))
                                .with(kpi)
                                .at(ActivityAttributes.MEASURED_BY)));
  }
}
