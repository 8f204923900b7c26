package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;

/// Who does an activity.
final class Sourcing {
  private static final Set<String> OUTSIDE = Set.of("partner", "hybrid");

  private Sourcing() {}

  /// True when the model says that the business does it itself.
  static boolean isInHouse(Element activity) {
    return activity
        .value(ActivityAttributes.SOURCING)
        .map("in-house"::equals)
        .orElseGet(
            () -> {
              List<Link> performers =
                  activity.links(ActivityAttributes.PERFORMED_BY).all().toList();
              return !performers.isEmpty() && performers.stream().allMatch(Link::isOwn);
            });
  }

  /// The share that partners carry: what is stated, else all of it when a partner is said to do it
  /// and half when it is shared; empty when not known.
  static Optional<Double> partnerShare(CheckContext context, Element activity) {
    List<Link> partners =
        activity
            .links(ActivityAttributes.PERFORMED_BY)
            .all()
            .filter(link -> isPartner(context, link))
            .toList();
    boolean stated =
        !partners.isEmpty()
            && partners.stream()
                .allMatch(l -> l.qualifiers().known(LinkAttributes.SHARE).isPresent());
    if (stated) {
      return Optional.of(partners.stream().mapToDouble(LinkShares::of).sum());
    }
    long performers = activity.links(ActivityAttributes.PERFORMED_BY).all().count();
    if (!partners.isEmpty()) {
      return Optional.of(partners.size() / (double) performers);
    }
    return activity
        .value(ActivityAttributes.SOURCING)
        .filter(OUTSIDE::contains)
        .map(word -> word.equals("partner") ? 1.0 : 0.5);
  }

  static boolean isPartner(CheckContext context, Link link) {
    return context
        .model()
        .element(link.target())
        .map(element -> element.kind() == ElementKind.PARTNER)
        .orElse(false);
  }
}
