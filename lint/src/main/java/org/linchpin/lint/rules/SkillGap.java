package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;

/// A skill that nobody has at the level, or in the hours, that the work takes.
final class SkillGap implements Rule {
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
                        .flatMap(link -> level(context, activity, link))),
        context.all(ElementKind.SKILL).flatMap(skill -> hours(context, skill)));
  }

  private static Stream<Finding> level(CheckContext context, Element activity, Link link) {
    Optional<Element> skill = context.model().element(link.target());
    boolean staffed =
        context
            .all(ElementKind.PERSON)
            .anyMatch(p -> !p.links(PeopleAttributes.HAS_SKILL).isEmpty());
    return skill.isEmpty() || !staffed || !People.withSkill(context, link).isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.about(
                    activity,
                    "'%s' takes the skill '%s'%s, and nobody has it. Hire, train, or find a partner."
                        .formatted(
                            activity.name(),
                            skill.get().name(),
                            People.level(link)
                                .map(level -> " at level " + Words.number(level))
                                .orElse("")))
                .with(skill.get())
                .at(ActivityAttributes.NEEDS_SKILL));
  }

  private static Stream<Finding> hours(CheckContext context, Element skill) {
    double needed = hours(context, skill, ActivityAttributes.NEEDS_SKILL);
    double there = hours(context, skill, PeopleAttributes.HAS_SKILL);
    return needed <= there || there <= 0
        ? Stream.empty()
        : Stream.of(
            INFO.about(
                skill,
                "The work takes %s of the skill '%s' for each hour there is. Hire, train, find a partner, or do less."
                    .formatted(Words.number(needed / there) + " hours", skill.name())));
  }

  /// The hours of a skill asked for or offered, in base units; both ends state them alike.
  private static double hours(CheckContext context, Element skill, Attribute<Links> attribute) {
    return context
        .incoming()
        .to(skill, attribute)
        .flatMap(arrival -> People.hours(arrival.link()).stream())
        .mapToDouble(hours -> hours.inBaseUnits(context.model().calendar()).central())
        .sum();
  }
}
