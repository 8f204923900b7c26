package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;

/// Who can do what.
final class People {
  private People() {}

  /// True when the element stands for a single person and not for a team.
  static boolean isOne(Element person) {
    return person
        .known(PeopleAttributes.HEADCOUNT)
        .map(count -> count.spread().central() <= 1)
        .orElse(true);
  }

  /// The only person a gate can be met by, if it is so.
  static Optional<Element> only(CheckContext context, Gate gate) {
    if (gate.members().size() != 1) {
      return Optional.empty();
    }
    return context
        .model()
        .element(gate.members().getFirst().target())
        .flatMap(performer -> only(context, performer));
  }

  private static Optional<Element> only(CheckContext context, Element performer) {
    return switch (performer.kind()) {
      case PERSON -> isOne(performer) ? Optional.of(performer) : Optional.empty();
      case ROLE -> {
        List<Element> filling =
            context
                .elements(performer.links(PeopleAttributes.FILLED_BY).targets())
                .distinct()
                .toList();
        yield filling.size() == 1 && isOne(filling.getFirst())
            ? Optional.of(filling.getFirst())
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /// The people who have the skill linked to, at the level asked for.
  static List<Element> withSkill(CheckContext context, Link wanted) {
    double level = level(wanted).orElse(0.0);
    return context
        .all(ElementKind.PERSON)
        .filter(
            person ->
                person
                    .links(PeopleAttributes.HAS_SKILL)
                    .all()
                    .filter(link -> link.target().equals(wanted.target()))
                    .anyMatch(link -> level(link).orElse(Double.POSITIVE_INFINITY) >= level))
        .toList();
  }

  /// The skill level stated on a link, 0 to 5.
  static Optional<Double> level(Link link) {
    return link.qualifiers().known(LinkAttributes.LEVEL).map(e -> e.spread().central());
  }

  /// The hours stated on a link, as calendar days per calendar day or person-hours per day.
  static Optional<Estimate> hours(Link link) {
    return link.qualifiers().known(LinkAttributes.HOURS);
  }
}
