package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// Something that happened after the last review.
final class UnreviewedChange implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA702",
          Severity.WARNING,
          Level.L0,
          "A change that has not been reviewed",
          "A new competitor, a lost partner or a change of strategy can turn a key activity into an"
              + " ordinary one overnight.",
          "S42",
          "S138");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Optional<LocalDate> last = Reviews.last(context);
    return context
        .all(ElementKind.CHANGE)
        .flatMap(
            change ->
                change
                    .value(GovernanceAttributes.DATE)
                    .filter(day -> !day.isAfter(context.today()))
                    .filter(day -> last.map(day::isAfter).orElse(true))
                    .map(day -> finding(change, day, last))
                    .stream());
  }

  private static Finding finding(Element change, LocalDate day, Optional<LocalDate> last) {
    return INFO.about(
            change,
            "'%s' happened on %s, and %s. Does it change which activities are key? Review them."
                .formatted(
                    change.name(),
                    day,
                    last.map(d -> "the last review was on " + d)
                        .orElse("no review has been recorded")))
        .at(GovernanceAttributes.DATE);
  }
}
