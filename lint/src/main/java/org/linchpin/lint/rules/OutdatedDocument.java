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
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// A document older than the last change of what it describes.
final class OutdatedDocument implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA708",
          Severity.INFO,
          Level.L0,
          "A document older than what it describes",
          "An instruction that no longer fits is followed on the worst day, by the person who knows"
              + " least.",
          "S94");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(
            activity ->
                context
                    .elements(activity.links(ActivityAttributes.DOCUMENTED_IN).targets())
                    .flatMap(document -> check(activity, document)));
  }

  private static Stream<Finding> check(Element activity, Element document) {
    Optional<LocalDate> edited = activity.value(CommonAttributes.EDITED);
    return document
        .value(GovernanceAttributes.DATE)
        .filter(date -> edited.map(date::isBefore).orElse(false))
        .map(
            date ->
                INFO.about(
                        document,
                        "'%s' is of %s, and '%s' changed on %s. Bring the document up to date."
                            .formatted(
                                document.name(),
                                date,
                                activity.name(),
                                edited.map(LocalDate::toString).orElse("")))
                    .with(activity)
                    .at(GovernanceAttributes.DATE))
        .stream();
  }
}
