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
import org.linchpin.model.Link;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A key activity that a single person can do.
final class OnlyOnePerson implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA506",
          Severity.WARNING,
          Level.L1,
          "Only one person can do it",
          "People fall ill, leave and take holidays; what only one of them can do stops with them.",
          "S86",
          "S119");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .keyActivities()
        .flatMap(
            activity ->
                Stream.concat(performers(context, activity), skilled(context, activity)).limit(1));
  }

  private static Stream<Finding> performers(CheckContext context, Element activity) {
    boolean backedUp = !activity.links(ActivityAttributes.BACKED_UP_BY).isEmpty();
    return backedUp
        ? Stream.empty()
        : Stream.of(ActivityAttributes.PERFORMED_BY, ActivityAttributes.NEEDS)
            .flatMap(attribute -> activity.links(attribute).gates().stream())
            .flatMap(gate -> People.only(context, gate).stream())
            .map(
                person ->
                    INFO.about(
                            activity,
                            "Only %s can do '%s'. Train a second person, or name who stands in."
                                .formatted(person.name(), activity.name()))
                        .with(person));
  }

  private static Stream<Finding> skilled(CheckContext context, Element activity) {
    return activity
        .links(ActivityAttributes.NEEDS_SKILL)
        .all()
        .flatMap(
            link -> {
              List<Element> able = People.withSkill(context, link);
              boolean one = able.size() == 1 && People.isOne(able.getFirst());
              return one
                  ? Stream.of(skillFinding(context, activity, link, able.getFirst()))
                  : Stream.empty();
            });
  }

  private static Finding skillFinding(
      CheckContext context, Element activity, Link link, Element person) {
    String skill = context.model().element(link.target()).map(Element::name).orElse(link.target());
    return INFO.about(
            activity,
            "Only %s has the skill '%s' that '%s' takes. Train a second person, or name who stands in."
                .formatted(person.name(), skill, activity.name()))
        .with(person)
        .at(ActivityAttributes.NEEDS_SKILL);
  }
}
