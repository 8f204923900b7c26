package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;

/// Compiles the links of a model into requirements.
///
/// A link that names its target's need (`delivers`, `provides`) and one that names its own need
/// (`needs`, `after`, `through`) become the same thing. Links into one element with the same
/// `group` are one requirement.
final class GraphCompiler {
  private static final Set<ElementKind> CAN_FAIL =
      EnumSet.of(
          ElementKind.PARTNER,
          ElementKind.ACTIVITY,
          ElementKind.RESOURCE,
          ElementKind.PROPOSITION,
          ElementKind.RELATIONSHIP,
          ElementKind.CHANNEL,
          ElementKind.STREAM,
          ElementKind.ROLE,
          ElementKind.PERSON,
          ElementKind.MACHINE);
  private static final Pattern K_OF_GROUP = Pattern.compile("(\\d{1,4}) of (.+)");

  private final BusinessModel model;
  private final WorkCalendar calendar;
  private final List<@Nullable Element> elements = new ArrayList<>();
  private final Map<String, Integer> nodes = new HashMap<>();
  private final Map<Integer, Integer> standIns = new LinkedHashMap<>();
  private final List<Requirement> drafts = new ArrayList<>();
  private final Map<GroupKey, Group> groups = new LinkedHashMap<>();

  private record GroupKey(int owner, String name) {}

  private static final class Group {
    final List<Shares.Candidate> members = new ArrayList<>();
    int atLeast = 1;
    Coupling coupling = Coupling.FLOW;
  }

  GraphCompiler(BusinessModel model) {
    this.model = model;
    this.calendar = model.calendar();
  }

  BusinessGraph compile() {
    for (Element element : model.elements()) {
      if (CAN_FAIL.contains(element.kind())) {
        nodes.put(element.id(), elements.size());
        elements.add(element);
      }
    }
    addStandIns();
    LinkRules rules = new LinkRules(model, this);
    elements.stream().flatMap(Stream::ofNullable).forEach(rules::compile);
    rules.compileModel();
    groups.forEach(
        (key, group) ->
            drafts.add(
                new Requirement(
                    key.owner(),
                    Math.min(group.atLeast, group.members.size()),
                    group.coupling,
                    Shares.members(group.members, calendar))));
    return new BusinessGraph(model, elements, nodes, standIns, drafts);
  }

  /// One virtual node for each element with backups; its members are the element and the backups
  /// themselves, never their virtual nodes, so that two that back each other up can both fail.
  private void addStandIns() {
    for (Element element : List.copyOf(model.elements())) {
      Links backups = backups(element);
      Integer node = nodes.get(element.id());
      if (backups.isEmpty() || node == null) {
        continue;
      }
      List<Shares.Candidate> members = new ArrayList<>();
      members.add(new Shares.Candidate(node, Link.to(element.id()), Timing.AT_ONCE));
      backups
          .all()
          .filter(link -> nodes.containsKey(link.target()))
          .filter(link -> !link.target().equals(element.id()))
          .filter(link -> !isPlanned(link.target()))
          .forEach(
              link ->
                  members.add(
                      new Shares.Candidate(
                          nodes.getOrDefault(link.target(), node),
                          link,
                          Timing.of(link.qualifiers()))));
      int virtual = elements.size();
      elements.add(null);
      standIns.put(node, virtual);
      drafts.add(new Requirement(virtual, 1, Coupling.FLOW, Shares.members(members, calendar)));
    }
  }

  /// The backups of any element that can have some.
  static Links backups(Element element) {
    for (Map.Entry<Attribute<?>, Object> entry : element.fields().values().entrySet()) {
      if (entry.getKey().key().equals(ActivityAttributes.BACKED_UP_BY.key())) {
        return (Links) entry.getValue();
      }
    }
    return Links.NONE;
  }

  /// The requirement of `owner` on what `gate` names.
  void require(String owner, Gate gate, Coupling coupling, Timing timing) {
    Integer node = nodes.get(owner);
    List<Shares.Candidate> members = new ArrayList<>(gate.members().size());
    boolean own = false;
    for (Link link : gate.members()) {
      own |= link.isOwn();
      Integer target = nodes.get(link.target());
      if (target != null && !isPlanned(link.target())) {
        members.add(
            new Shares.Candidate(
                standIns.getOrDefault(target, target),
                link,
                Timing.of(link.qualifiers()).or(timing)));
      }
    }
    // "we ourselves" never fails apart from the activity itself
    if (node != null && !members.isEmpty() && !(own && gate.atLeast() == 1)) {
      drafts.add(
          new Requirement(
              node,
              Math.min(gate.atLeast(), members.size()),
              coupling,
              Shares.members(members, calendar)));
    }
  }

  /// The requirement of `owner` on `needed`, stated on the side of `needed`; one with others of the
  /// same group. What is only planned is needed by nobody yet; it will help.
  void requireInGroup(String needed, Link link, Coupling coupling, Timing timing) {
    Optional<String> name = link.qualifiers().value(LinkAttributes.GROUP);
    Integer owner = nodes.get(link.target());
    Integer node = nodes.get(needed);
    if (owner == null || node == null) {
      return;
    }
    if (coupling.isNeeded() && isPlanned(needed)) {
      Member alone = new Member(node, 1, 1, false, timing);
      drafts.add(new Requirement(owner, 1, Coupling.SUPPORT, List.of(alone)));
      return;
    }
    int target = coupling.isNeeded() ? standIns.getOrDefault(node, node) : node;
    Shares.Candidate member =
        new Shares.Candidate(target, link, Timing.of(link.qualifiers()).or(timing));
    if (name.isEmpty()) {
      drafts.add(new Requirement(owner, 1, coupling, Shares.members(List.of(member), calendar)));
      return;
    }
    Matcher counted = K_OF_GROUP.matcher(name.get());
    boolean matches = counted.matches();
    Group group =
        groups.computeIfAbsent(
            new GroupKey(owner, matches ? counted.group(2) : name.get()), key -> new Group());
    group.members.add(member);
    group.coupling = coupling;
    if (matches) {
      group.atLeast = Math.max(group.atLeast, Integer.parseInt(counted.group(1)));
    }
  }

  /// Every gate of an attribute as a requirement of the element.
  void requireAll(Element owner, Attribute<Links> attribute, Coupling coupling, Timing timing) {
    for (Gate gate : owner.links(attribute).gates()) {
      require(owner.id(), gate, coupling, timing);
    }
  }

  private boolean isPlanned(String id) {
    return model.element(id).map(BusinessGraph::isPlanned).orElse(false);
  }

  Optional<Estimate> known(Element element, Attribute<Estimate> attribute) {
    return element.known(attribute);
  }
}
