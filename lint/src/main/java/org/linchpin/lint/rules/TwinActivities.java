package org.linchpin.lint.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Two activities that look the same: nearly the same words, or the same links and resources.
final class TwinActivities implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA110",
          Severity.WARNING,
          Level.L0,
          "Two activities that look the same",
          "Two notes for one thing spread attention and money over a difference that is not there.",
          "S21");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> activities = context.activities().toList();
    return Twins.of(context, activities).stream()
        .map(
            twin ->
                finding(
                    context,
                    activities.get(twin.first()),
                    activities.get(twin.second()),
                    twin.words() > 0
                        ? Words.percent(twin.words()) + " of their words are the same."
                        : "They serve the same and need the same resources."));
  }

  static Set<String> needs(Element activity) {
    return activity.links(ActivityAttributes.NEEDS).targets().collect(Collectors.toSet());
  }

  static Set<String> serves(Element activity) {
    return Contributions.attributes().stream()
        .flatMap(attribute -> activity.links(attribute).targets())
        .collect(Collectors.toSet());
  }

  private static Finding finding(
      CheckContext context, Element first, Element second, String reason) {
    boolean bare =
        second.fields().attributes().equals(Set.of(CommonAttributes.NAME))
            && context.incoming().to(second).findAny().isEmpty();
    return INFO.about(
            second,
            "'%s' and '%s' look the same. Keep one, or say in their names what makes them differ."
                .formatted(second.name(), first.name()))
        .with(first)
        .at(CommonAttributes.NAME)
        .fixedBy(
            bare
                ? Stream.of(
                    new QuickFix(
                        "Remove '%s', which says no more than its name".formatted(second.name()),
                        new Edit.Remove(second.id())))
                : Stream.empty())
        .because(reason);
  }
}
