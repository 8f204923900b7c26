package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// The four goals an activity can serve: deliver a promise, reach customers through a channel,
/// maintain a relationship, earn revenue.
enum Contributions {
  DELIVER("deliver", ElementKind.PROPOSITION),
  REACH("reach", ElementKind.CHANNEL),
  MAINTAIN("maintain", ElementKind.RELATIONSHIP),
  EARN("earn", ElementKind.STREAM);

  private final String word;
  private final ElementKind target;

  Contributions(String word, ElementKind target) {
    this.word = word;
    this.target = target;
  }

  String word() {
    return word;
  }

  ElementKind target() {
    return target;
  }

  /// The attribute of the activity that names the target.
  Attribute<Links> attribute() {
    return switch (this) {
      case DELIVER -> ActivityAttributes.DELIVERS;
      case REACH -> ActivityAttributes.REACHES;
      case MAINTAIN -> ActivityAttributes.MAINTAINS;
      case EARN -> ActivityAttributes.EARNS;
    };
  }

  /// The attribute of the target that names what it cannot do without.
  private Attribute<Links> needs() {
    return switch (this) {
      case DELIVER -> OfferAttributes.NEEDS;
      case REACH, MAINTAIN -> CustomerAttributes.NEEDS;
      case EARN -> MoneyAttributes.NEEDS;
    };
  }

  /// The activities that serve the target, said at either end; a link of strength `none` is none.
  Stream<Element> activities(CheckContext context, Element served) {
    Stream<Element> serving =
        context
            .incoming()
            .to(served, attribute())
            .filter(
                arrival ->
                    !arrival
                        .link()
                        .qualifiers()
                        .value(LinkAttributes.STRENGTH)
                        .map("none"::equals)
                        .orElse(false))
            .map(arrival -> arrival.source());
    Stream<Element> needed =
        context
            .elements(served.links(needs()).targets())
            .filter(element -> element.kind() == ElementKind.ACTIVITY);
    return Stream.concat(serving, needed).distinct();
  }

  /// Whatever else the target says it cannot do without.
  Stream<Element> others(CheckContext context, Element served) {
    return context
        .elements(served.links(needs()).targets())
        .filter(element -> element.kind() != ElementKind.ACTIVITY);
  }

  /// True when the activity says that it serves some target of these goals.
  static boolean serves(Element activity, Contributions... goals) {
    return Stream.of(goals).anyMatch(goal -> !activity.links(goal.attribute()).isEmpty());
  }

  static List<Attribute<Links>> attributes() {
    return Stream.of(values()).map(Contributions::attribute).toList();
  }
}
