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
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// A competitor that appeared after the last review.
final class UnansweredCompetitor implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA709",
          Severity.INFO,
          Level.L0,
          "A new competitor, and no review",
          "What set you apart yesterday may be what a newcomer offers today; then the product has to"
              + " move on.",
          "S60",
          "S138");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Optional<LocalDate> last = Reviews.last(context);
    return context
        .all(ElementKind.COMPETITOR)
        .flatMap(
            competitor ->
                competitor
                    .value(GovernanceAttributes.DATE)
                    .filter(day -> !day.isAfter(context.today()))
                    .filter(day -> last.map(day::isAfter).orElse(true))
                    .map(
                        day ->
                            INFO.about(
                                    competitor,
                                    "'%s' is there since %s, and nothing has been reviewed since. Do you still do better what sets you apart? Review it, and update the product."
                                        .formatted(competitor.name(), day))
                                .at(GovernanceAttributes.DATE))
                    .stream());
  }
}
