package org.linchpin.lint.rules;

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
import org.linchpin.model.Link;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;

/// A skill that nobody has at the level, or in the hours, that the work takes.
final class SkillGap implements Rule {
  private static final double DAYS_A_MONTH = 365.0 / 12;
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA507",
          Severity.WARNING,
          Level.L2,
          "A missing skill",
          "Knowing which skill is short, and by how much, tells whom to hire, train or ask.",
          "S23",
          "S86",
          "S137");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.concat(
        context
            .activities()
            .flatMap(
                activity ->
                    activity
                        .links(ActivityAttributes.NEEDS_SKILL)
                        .all()
                        .filter(link -> isLacking(context, link))
                        .flatMap(link -> level(context, activity, link))),
        SkillFlow.gap(context).map(SkillGap::hours).stream());
  }

  /// True when nobody has the skill at the level asked for, once somebody's skills are stated.
  static boolean isLacking(CheckContext context, Link link) {
    boolean staffed =
        context
            .all(ElementKind.PERSON)
            .anyMatch(person -> !person.links(PeopleAttributes.HAS_SKILL).isEmpty());
    return staffed && People.withSkill(context, link).isEmpty();
  }

  private static Stream<Finding> level(CheckContext context, Element activity, Link link) {
    return context
        .elements(Stream.of(link.target()))
        .map(
            skill ->
                INFO.about(
                        activity,
                        "'%s' takes the skill '%s'%s, and nobody has it. Hire, train, or find a partner."
                            .formatted(
                                activity.name(),
                                skill.name(),
                                People.level(link)
                                    .map(level -> " at level " + Words.number(level))
                                    .orElse("")))
                    .with(skill)
                    .at(ActivityAttributes.NEEDS_SKILL));
  }

  private static Finding hours(SkillFlow.Gap gap) {
    List<String> skills = gap.skills().stream().map(Element::id).toList();
    return INFO.about(
            skills,
            "%s hours a month are missing for %s: %s %s no more time. Hire, train, find a partner, or do less."
                .formatted(
                    Words.number(gap.hours() * DAYS_A_MONTH),
                    Words.names(gap.skills()),
                    Words.names(gap.people()),
                    gap.people().size() == 1 ? "has" : "have"))
        .with(gap.people().toArray(Element[]::new));
  }
}
