package org.linchpin.engine.assess;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Edges;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// For each goal how directly an activity serves it: by a link of its own, or through activities
/// that depend on it.
final class GoalReach {
  private final Structure structure;
  private final Map<Goal, BitSet> direct = new EnumMap<>(Goal.class);
  private final Map<Goal, BitSet> indirect = new EnumMap<>(Goal.class);

  GoalReach(Structure structure) {
    this.structure = structure;
    Digraph dependencies = dependencies();
    for (Goal goal : Goal.values()) {
      BitSet here = direct(goal);
      direct.put(goal, here);
      indirect.put(goal, Reachability.to(dependencies, here.stream().toArray()).toBitSet());
    }
  }

  /// 2 for a goal served directly, 1 through other activities; absent for one not served.
  Map<Goal, Integer> of(int node) {
    Map<Goal, Integer> served = new EnumMap<>(Goal.class);
    for (Goal goal : Goal.values()) {
      if (contains(direct, goal, node)) {
        served.put(goal, 2);
      } else if (contains(indirect, goal, node)) {
        served.put(goal, 1);
      }
    }
    return served;
  }

  private static boolean contains(Map<Goal, BitSet> sets, Goal goal, int node) {
    BitSet set = sets.get(goal);
    return set != null && set.get(node);
  }

  private BitSet direct(Goal goal) {
    BitSet direct = new BitSet();
    for (Element activity : structure.model.all(ElementKind.ACTIVITY)) {
      if (!activity.links(contribution(goal)).isEmpty() || supports(activity, target(goal))) {
        structure.graph.node(activity.id()).ifPresent(direct::set);
      }
    }
    // a proposition may name what it needs instead
    if (goal == Goal.DELIVER) {
      structure.model.all(ElementKind.PROPOSITION).stream()
          .flatMap(proposition -> proposition.links(OfferAttributes.NEEDS).targets())
          .filter(this::isActivity)
          .forEach(id -> structure.graph.node(id).ifPresent(direct::set));
    }
    return direct;
  }

  private boolean supports(Element activity, ElementKind kind) {
    Links supported = activity.links(ActivityAttributes.SUPPORTS);
    return !supported.isEmpty() && supported.targets().anyMatch(id -> isOf(kind, id));
  }

  private boolean isActivity(String id) {
    return isOf(ElementKind.ACTIVITY, id);
  }

  private boolean isOf(ElementKind kind, String id) {
    return structure.model.element(id).map(e -> e.kind() == kind).orElse(false);
  }

  private static Attribute<Links> contribution(Goal goal) {
    return switch (goal) {
      case DELIVER -> ActivityAttributes.DELIVERS;
      case REACH -> ActivityAttributes.REACHES;
      case MAINTAIN -> ActivityAttributes.MAINTAINS;
      case EARN -> ActivityAttributes.EARNS;
    };
  }

  private static ElementKind target(Goal goal) {
    return switch (goal) {
      case DELIVER -> ElementKind.PROPOSITION;
      case REACH -> ElementKind.CHANNEL;
      case MAINTAIN -> ElementKind.RELATIONSHIP;
      case EARN -> ElementKind.STREAM;
    };
  }

  /// Arrows from each activity to those that depend on it or that it stands in for.
  private Digraph dependencies() {
    Edges edges = new Edges();
    for (Element activity : structure.model.all(ElementKind.ACTIVITY)) {
      int node = structure.graph.node(activity.id()).orElseThrow();
      activities(activity, ActivityAttributes.AFTER, from -> edges.add(from, node));
      activities(activity, ActivityAttributes.BACKED_UP_BY, from -> edges.add(from, node));
      activities(activity, ActivityAttributes.SUPPORTS, to -> edges.add(node, to));
    }
    return edges.toDigraph(structure.graph.size());
  }

  /// Gives the nodes of the activities that these links lead to.
  private void activities(Element from, Attribute<Links> attribute, IntConsumer action) {
    for (Gate gate : from.links(attribute).gates()) {
      for (Link link : gate.members()) {
        if (isActivity(link.target())) {
          structure.graph.node(link.target()).ifPresent(action);
        }
      }
    }
  }
}
