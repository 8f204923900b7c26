package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A segment that pays for nothing and is not said to be served free.
final class UnpaidSegment implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA212",
          Severity.WARNING,
          Level.L1,
          "A segment that does not pay",
          "Whoever is served must be paid for by somebody. Saying who makes the free side of a"
              + " platform a decision and not an oversight.",
          "S107",
          "S139");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.SEGMENT)
        .filter(segment -> !segment.fields().isSet(CustomerAttributes.FREE))
        .filter(s -> context.incoming().to(s, MoneyAttributes.FROM).findAny().isEmpty())
        .map(
            segment ->
                INFO.about(
                        segment,
                        "Who pays for '%s'? Link the revenue stream with from, or mark the segment free: yes."
                            .formatted(segment.name()))
                    .fixedBy(
                        Stream.of(
                            new QuickFix(
                                "Mark it as served free",
                                new Edit.Set(segment.id(), "free", "yes")))));
  }
}
