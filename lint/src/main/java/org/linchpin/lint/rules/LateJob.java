package org.linchpin.lint.rules;

import java.time.LocalDate;
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
import org.linchpin.model.vocabulary.OperationsAttributes;

/// A job that cannot be done by the day it is due, however it is planned.
final class LateJob implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA411",
          Severity.WARNING,
          Level.L3,
          "Late before it begins",
          "A day that cannot be met is better moved before it is promised than explained after it has passed.",
          "S65",
          "S113");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Schedule schedule = Schedule.of(context);
    return context
        .all(ElementKind.JOB)
        .flatMap(
            job ->
                job
                    .value(OperationsAttributes.DUE)
                    .flatMap(
                        due ->
                            schedule
                                .earliest(job)
                                .filter(day -> day.isAfter(due))
                                .map(day -> finding(context, job, due, day)))
                    .stream());
  }

  private static Finding finding(
      CheckContext context, Element job, LocalDate due, LocalDate earliest) {
    List<Element> before =
        context.elements(job.links(OperationsAttributes.AFTER).targets()).toList();
    return INFO.about(
            job,
            "'%s' is due on %s; it takes %s%s, so without any wait it is done on %s at the earliest. Begin earlier, share the work out, or agree on a later day."
                .formatted(
                    job.name(),
                    due,
                    Words.time(Schedule.length(job, context.model().calendar()).orElse(0.0)),
                    before.isEmpty() ? "" : " after " + Words.names(before),
                    earliest))
        .at(OperationsAttributes.DUE);
  }
}
