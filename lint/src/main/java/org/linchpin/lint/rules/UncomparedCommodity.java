package org.linchpin.lint.rules;

import java.time.LocalDate;
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
import org.linchpin.model.Entries;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A critical activity that sets nobody apart, done in-house without a look at partners.
final class UncomparedCommodity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA603",
          Severity.WARNING,
          Level.L1,
          "Critical, ordinary, and never compared",
          "Key does not mean owned: what must not stop, but others do as well, may be cheaper or"
              + " faster with a partner.",
          "S87",
          "S121");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(a -> context.facts(a).isCertainly(ActivityClass.CRITICAL_COMMODITY))
        .filter(Sourcing::isInHouse)
        .filter(activity -> !isCompared(context, activity))
        .map(
            activity ->
                INFO.about(
                        activity,
                        "'%s' is critical and does not set you apart. Has a partner who does it cheaper or faster been looked at in the last %s months? Write the comparison under options, with its day."
                            .formatted(
                                activity.name(),
                                Words.number(context.threshold(Threshold.COMPARED_MONTHS))))
                    .at(ActivityAttributes.OPTIONS));
  }

  private static boolean isCompared(CheckContext context, Element activity) {
    LocalDate since =
        context.today().minusMonths((long) context.threshold(Threshold.COMPARED_MONTHS));
    return activity
        .value(ActivityAttributes.OPTIONS)
        .map(Entries::entries)
        .orElse(List.of())
        .stream()
        .flatMap(option -> option.value(ActivityAttributes.COMPARED_ON).stream())
        .anyMatch(day -> !day.isBefore(since));
  }
}
