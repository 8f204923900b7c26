package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.importance.StreamSystem;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.CutSets;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.SingleFailures;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Everything about one model that follows from its links alone.
final class Structure {
  /// Larger models get cut sets of single stops only; the result says so.
  private static final int MOST_NODES_FOR_CUT_SETS = 2_000;

  private static final int CUT_SET_ORDER = 3;

  final BusinessModel model;
  final BusinessGraph graph;
  final Gates delivering;
  final int[] targets;
  final int[] players;
  final List<BitSet> cuts;
  final List<BitSet> blocked;
  final List<StreamSystem> systems = new ArrayList<>();
  final List<Reachability> ways;
  final Digraph arrows;
  final Digraph links;
  final int[] surface;
  final BitSet visible;
  final BitSet linked;
  final BitSet slowBurn;
  private final @Nullable String[] ids;
  private final boolean stated;

  Structure(BusinessModel model) {
    this.model = model;
    this.graph = BusinessGraph.of(model);
    this.delivering = Gates.delivering(graph);
    this.targets = targets();
    BitSet playing = playing();
    this.players = playing.stream().toArray();
    this.cuts = SingleFailures.of(delivering, graph.topology(), players, targets);
    this.blocked =
        hasPermissions()
            ? SingleFailures.of(Gates.all(graph), graph.topology(), players, targets)
            : cuts;
    this.arrows = graph.digraph(Coupling.FLOW, Coupling.CONDITION);
    this.links =
        graph.digraph(Coupling.FLOW, Coupling.CONDITION, Coupling.PERMISSION, Coupling.SUPPORT);
    this.ids = new String[graph.size()];
    for (int node = 0; node < ids.length; node++) {
      ids[node] = graph.element(node).map(Element::id).orElse(null);
    }
    Digraph customers = graph.digraph(Coupling.FLOW, Coupling.CONDITION, Coupling.SUPPORT);
    this.ways = Reachability.toEach(links, targets);
    this.surface = surface();
    this.visible = Reachability.to(customers, surface).toBitSet();
    this.linked = Reachability.to(graph.digraph(Coupling.values()), surface).toBitSet();
    this.slowBurn = slowBurn();
    this.stated =
        model.all(ElementKind.ACTIVITY).stream()
            .mapToInt(activity -> graph.node(activity.id()).orElseThrow())
            .anyMatch(node -> linked.get(node) || !delivering.gatesOf(node).isEmpty());
    systems(playing);
  }

  /// True for a model whose stops are not followed one by one.
  boolean isLarge() {
    return graph.size() > MOST_NODES_FOR_CUT_SETS;
  }

  /// The streams, or the propositions of a model that has none.
  private int[] targets() {
    int[] streams = graph.streams();
    return streams.length > 0 ? streams : nodesOf(ElementKind.PROPOSITION);
  }

  boolean hasStreams() {
    return graph.streams().length > 0;
  }

  /// True once any activity is linked to anything.
  boolean isStated() {
    return stated;
  }

  private int[] nodesOf(ElementKind... kinds) {
    return IntStream.range(0, graph.size())
        .filter(
            node -> graph.element(node).map(e -> List.of(kinds).contains(e.kind())).orElse(false))
        .toArray();
  }

  /// What customers and revenue see.
  private int[] surface() {
    return nodesOf(
        ElementKind.PROPOSITION, ElementKind.CHANNEL, ElementKind.RELATIONSHIP, ElementKind.STREAM);
  }

  boolean isSurface(int node) {
    return Arrays.binarySearch(surface, node) >= 0;
  }

  /// Activities and whatever stands in for one: the players of cut sets and shares.
  private BitSet playing() {
    BitSet playing = new BitSet();
    for (Element activity : model.all(ElementKind.ACTIVITY)) {
      graph.node(activity.id()).ifPresent(playing::set);
      activity
          .links(ActivityAttributes.BACKED_UP_BY)
          .targets()
          .forEach(id -> graph.node(id).ifPresent(playing::set));
    }
    return playing;
  }

  private boolean hasPermissions() {
    return graph.requirements().stream().anyMatch(r -> r.coupling() == Coupling.PERMISSION);
  }

  private BitSet slowBurn() {
    BitSet slow = new BitSet();
    graph.requirements().stream()
        .filter(r -> r.coupling() == Coupling.CONDITION)
        .forEach(r -> r.members().forEach(member -> slow.set(member.node())));
    graph.supports().stream()
        .filter(r -> r.coupling() == Coupling.SUPPORT)
        .forEach(
            r ->
                r.members().stream()
                    .filter(member -> member.timing().halfLife().isPresent())
                    .forEach(member -> slow.set(member.node())));
    return slow;
  }

  private void systems(BitSet playing) {
    boolean small = !isLarge();
    CutSets.Result cutSets =
        small ? CutSets.of(delivering, graph.topology(), playing, CUT_SET_ORDER, targets) : null;
    Digraph arrowsBack = arrows.reversed();
    for (int t = 0; t < targets.length; t++) {
      BitSet necessary = new BitSet();
      cuts.get(t).stream().forEach(i -> necessary.set(players[i]));
      List<Set<Integer>> sets =
          cutSets == null
              ? necessary.stream().mapToObj(Set::of).toList()
              : cutSets.byTarget().get(t);
      systems.add(
          new StreamSystem(
              delivering,
              graph.order(),
              Reachability.from(arrowsBack, targets[t]).toBitSet(),
              playing,
              necessary,
              sets,
              cutSets == null || cutSets.truncated(),
              targets[t]));
    }
  }

  /// The id of a node; that of the first it stands for when it is virtual.
  String id(int node) {
    int shown = node;
    while (graph.element(shown).isEmpty()) {
      shown = graph.requirement(graph.firstRequirement(shown)).members().getFirst().node();
    }
    return graph.element(shown).map(Element::id).orElse("");
  }

  /// Ids along a path, virtual nodes left out.
  List<String> ids(int[] path) {
    String[] shown = new String[path.length];
    int count = 0;
    for (int node : path) {
      String id = ids[node];
      if (id != null) {
        shown[count++] = id;
      }
    }
    return List.of(Arrays.copyOf(shown, count));
  }
}
