package org.linchpin.engine.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// What each kind of link means for the graph.
final class LinkRules {
  private static final List<Attribute<Links>> CONTRIBUTIONS =
      List.of(
          ActivityAttributes.DELIVERS,
          ActivityAttributes.REACHES,
          ActivityAttributes.MAINTAINS,
          ActivityAttributes.EARNS);

  private final BusinessModel model;
  private final GraphCompiler graph;

  LinkRules(BusinessModel model, GraphCompiler graph) {
    this.model = model;
    this.graph = graph;
  }

  void compile(Element element) {
    switch (element.kind()) {
      case ACTIVITY -> activity(element);
      case RESOURCE -> {
        needs(element, ResourceAttributes.NEEDS);
        graph.requireAll(element, ResourceAttributes.KEPT_BY, Coupling.CONDITION, Timing.AT_ONCE);
      }
      case PARTNER ->
          element
              .links(PartnerAttributes.PROVIDES)
              .all()
              .forEach(
                  link -> graph.requireInGroup(element.id(), link, Coupling.FLOW, Timing.AT_ONCE));
      case PROPOSITION -> needs(element, OfferAttributes.NEEDS);
      case CHANNEL, RELATIONSHIP -> needs(element, CustomerAttributes.NEEDS);
      case ROLE -> needs(element, PeopleAttributes.FILLED_BY);
      case STREAM -> stream(element);
      default -> {
        // segments, people and machines need nothing to be there
      }
    }
  }

  private void needs(Element element, Attribute<Links> attribute) {
    graph.requireAll(element, attribute, Coupling.FLOW, Timing.AT_ONCE);
  }

  private void activity(Element activity) {
    Timing own = ownTiming(activity);
    Coupling coupling = own.halfLife().isPresent() ? Coupling.CONDITION : Coupling.FLOW;
    for (Attribute<Links> attribute : CONTRIBUTIONS) {
      for (Gate gate : activity.links(attribute).gates()) {
        gate.members().forEach(link -> contribution(activity, link, coupling, own));
      }
    }
    support(activity, ActivityAttributes.SUPPORTS, Coupling.SUPPORT, own);
    support(activity, ActivityAttributes.PART_OF, Coupling.PART, Timing.AT_ONCE);
    for (Gate gate : activity.links(ActivityAttributes.AFTER).gates()) {
      graph.require(activity.id(), gate, coupling(gate), source(gate));
    }
    needs(activity, ActivityAttributes.NEEDS);
    needs(activity, ActivityAttributes.PERFORMED_BY);
  }

  /// What the activity says about its own stop holds for every link from it.
  private static Timing ownTiming(Element activity) {
    Timing none = Timing.AT_ONCE;
    Fields said = activity.fields();
    if (!said.has(ActivityAttributes.STOCK) && !said.has(ActivityAttributes.HALF_LIFE)) {
      return none;
    }
    Timing stock = activity.known(ActivityAttributes.STOCK).map(Timing::ofStock).orElse(none);
    return activity
        .known(ActivityAttributes.HALF_LIFE)
        .map(halfLife -> Timing.ofHalfLife(halfLife).or(stock))
        .orElse(stock);
  }

  private Timing source(Gate gate) {
    for (Link link : gate.members()) {
      Optional<Element> first = model.element(link.target());
      if (first.isPresent()) {
        return ownTiming(first.get());
      }
    }
    return Timing.AT_ONCE;
  }

  private void contribution(Element activity, Link link, Coupling coupling, Timing own) {
    switch (link.qualifiers().value(LinkAttributes.STRENGTH).orElse("necessary")) {
      case "supports" -> graph.requireInGroup(activity.id(), link, Coupling.SUPPORT, own);
      case "none" -> {
        // stated not to matter
      }
      default -> graph.requireInGroup(activity.id(), link, coupling, own);
    }
  }

  private void support(
      Element activity, Attribute<Links> attribute, Coupling coupling, Timing own) {
    for (Gate gate : activity.links(attribute).gates()) {
      gate.members().forEach(link -> graph.requireInGroup(activity.id(), link, coupling, own));
    }
  }

  /// The coupling stated, or the one that what is said about the link makes sense for.
  private Coupling coupling(Gate gate) {
    Coupling first = coupling(gate.members().getFirst());
    for (Link link : gate.members()) {
      Coupling other = coupling(link);
      first = other.compareTo(first) < 0 ? other : first;
    }
    return first;
  }

  private Coupling coupling(Link link) {
    Fields said = link.qualifiers();
    return switch (said.value(LinkAttributes.COUPLING).orElse("")) {
      case "flow" -> Coupling.FLOW;
      case "condition" -> Coupling.CONDITION;
      case "permission" -> Coupling.PERMISSION;
      default ->
          said.has(LinkAttributes.GRACE)
              ? Coupling.PERMISSION
              : decays(link) ? Coupling.CONDITION : Coupling.FLOW;
    };
  }

  private boolean decays(Link link) {
    return link.qualifiers().has(LinkAttributes.HALF_LIFE)
        || model
            .element(link.target())
            .map(e -> e.fields().has(ActivityAttributes.HALF_LIFE))
            .orElse(false);
  }

  private void stream(Element stream) {
    needs(stream, MoneyAttributes.FOR);
    needs(stream, MoneyAttributes.NEEDS);
    Links through = stream.links(MoneyAttributes.THROUGH);
    if (through.isEmpty()) {
      propositionChannels(stream).ifPresent(gate -> flow(stream, gate));
    } else {
      through.gates().forEach(gate -> flow(stream, gate));
    }
    Links keptBy = stream.links(MoneyAttributes.KEPT_BY);
    if (!keptBy.isEmpty()) {
      keptBy.gates().forEach(gate -> slow(stream, gate));
    } else if (isRecurring(stream)) {
      relationships(stream).forEach(id -> slow(stream, Gate.of(Link.to(id))));
    }
  }

  private void flow(Element stream, Gate gate) {
    graph.require(stream.id(), gate, Coupling.FLOW, Timing.AT_ONCE);
  }

  private void slow(Element stream, Gate gate) {
    graph.require(stream.id(), gate, Coupling.CONDITION, Timing.AT_ONCE);
  }

  static boolean isRecurring(Element stream) {
    return stream.value(MoneyAttributes.KIND).map("subscription"::equals).orElse(false)
        || stream.fields().isSet(MoneyAttributes.RECURRING);
  }

  /// The channels through which what is paid for reaches those who pay; any of them will do.
  private Optional<Gate> propositionChannels(Element stream) {
    Set<String> payers = stream.links(MoneyAttributes.FROM).targets().collect(Collectors.toSet());
    List<Link> channels =
        stream
            .links(MoneyAttributes.FOR)
            .targets()
            .flatMap(id -> model.element(id).stream())
            .flatMap(proposition -> proposition.links(OfferAttributes.THROUGH).all())
            .filter(link -> reaches(link.target(), payers))
            .distinct()
            .toList();
    return channels.isEmpty() ? Optional.empty() : Optional.of(Gate.any(channels));
  }

  private boolean reaches(String channel, Set<String> payers) {
    Links reached =
        model.element(channel).map(c -> c.links(CustomerAttributes.REACHES)).orElse(Links.NONE);
    return reached.isEmpty() || payers.isEmpty() || reached.targets().anyMatch(payers::contains);
  }

  private List<String> relationships(Element stream) {
    Set<String> payers = stream.links(MoneyAttributes.FROM).targets().collect(Collectors.toSet());
    return model.all(ElementKind.RELATIONSHIP).stream()
        .filter(
            relationship ->
                relationship.links(CustomerAttributes.WITH).targets().anyMatch(payers::contains)
                    || payers.stream()
                        .flatMap(id -> model.element(id).stream())
                        .flatMap(segment -> segment.links(CustomerAttributes.KEPT_BY).targets())
                        .anyMatch(relationship.id()::equals))
        .map(Element::id)
        .toList();
  }

  /// Licences, which every stream hangs on.
  void compileModel() {
    for (Element activity : model.all(ElementKind.ACTIVITY)) {
      boolean licence =
          activity.fields().has(ActivityAttributes.LICENCE)
              || activity.fields().has(ActivityAttributes.GRACE);
      if (licence) {
        Timing grace = Timing.ofGrace(activity.value(ActivityAttributes.GRACE));
        for (Element stream : model.all(ElementKind.STREAM)) {
          graph.require(stream.id(), Gate.of(Link.to(activity.id())), Coupling.PERMISSION, grace);
        }
      }
    }
    for (Element offering : model.all(ElementKind.OFFERING)) {
      for (Link realised : offering.links(OfferAttributes.REALISES).all().toList()) {
        offering
            .links(OfferAttributes.CONSUMES)
            .targets()
            .forEach(
                activity ->
                    graph.requireInGroup(
                        activity, Link.to(realised.target()), Coupling.SUPPORT, Timing.AT_ONCE));
      }
    }
  }
}
