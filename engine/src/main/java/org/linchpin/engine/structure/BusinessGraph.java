package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.TopologicalOrder;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.OwnCurrency;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A business model compiled into nodes and requirements.
///
/// Nodes are the elements that can fail, plus one virtual node for each element that has backups:
/// it stands for "this or a backup", and whatever needs the element needs the virtual node. A node
/// is up when it is not stopped and every requirement has enough members up. The structure is
/// monotone, hence a coherent system in the sense of reliability theory (Barlow and Proschan 1975).
///
/// Cycles are read as the greatest fixpoint: what supports itself stays up until something outside
/// the cycle fails.
public final class BusinessGraph {
  /// Up to so many arrows the order inside cycles costs nothing.
  private static final int FEW_ARROWS = 2_000;

  private final BusinessModel model;
  private final List<@Nullable Element> elements;
  private final Map<String, Integer> nodes;
  private final Map<Integer, Integer> standIns;
  private final List<Requirement> requirements;
  private final int[] requirementOffsets;
  private final List<Requirement> supports;
  private final Arrows arrows;
  private final int[] streams;
  private final int[] order;
  private final TopologicalOrder topology;

  BusinessGraph(
      BusinessModel model,
      List<@Nullable Element> elements,
      Map<String, Integer> nodes,
      Map<Integer, Integer> standIns,
      List<Requirement> drafts) {
    this.model = model;
    this.elements = new ArrayList<>(elements);
    this.nodes = Map.copyOf(nodes);
    this.standIns = new HashMap<>(standIns);
    this.supports = drafts.stream().filter(r -> !r.coupling().isNeeded()).toList();
    this.requirementOffsets = new int[elements.size() + 1];
    this.requirements = byOwner(drafts, requirementOffsets);
    this.arrows = Arrows.of(requirements, supports);
    this.streams =
        model.all(ElementKind.STREAM).stream().mapToInt(s -> nodes.get(s.id())).toArray();
    Digraph needed = digraph(Coupling.FLOW, Coupling.CONDITION, Coupling.PERMISSION);
    this.topology =
        needed.edgeCount() > FEW_ARROWS
            ? TopologicalOrder.of(needed, places())
            : TopologicalOrder.of(needed);
    this.order = topology.nodes();
  }

  /// In large cycles, where the order decides how often a sweep goes round: by id, `a-9` before
  /// `a-10`, so that it does not matter in which order elements are written; a virtual node comes
  /// right after the one it stands for.
  private int[] places() {
    List<Map.Entry<String, Integer>> byId = new ArrayList<>(nodes.entrySet());
    byId.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getKey().length())
            .thenComparing(Map.Entry::getKey));
    int[] places = new int[size()];
    for (int place = 0; place < byId.size(); place++) {
      int node = byId.get(place).getValue();
      places[node] = 2 * place;
      places[orBackup(node)] = orBackup(node) == node ? 2 * place : 2 * place + 1;
    }
    return places;
  }

  private static List<Requirement> byOwner(List<Requirement> drafts, int[] offsets) {
    List<Requirement> hard = drafts.stream().filter(r -> r.coupling().isNeeded()).toList();
    hard.forEach(r -> offsets[r.owner() + 1]++);
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] += offsets[i - 1];
    }
    int[] next = offsets.clone();
    Requirement[] sorted = new Requirement[hard.size()];
    hard.forEach(r -> sorted[next[r.owner()]++] = r);
    return List.of(sorted);
  }

  /// The graph of a model, whose money it counts in the model's own currency.
  public static BusinessGraph of(BusinessModel model) {
    return new GraphCompiler(OwnCurrency.of(model).in(model)).compile();
  }

  /// True for a revenue stream that is paid again without a new sale.
  public static boolean isRecurring(Element stream) {
    return LinkRules.isRecurring(stream);
  }

  /// True for an activity that does not run yet.
  public static boolean isPlanned(Element element) {
    return element.value(ActivityAttributes.STATUS).map("planned"::equals).orElse(false);
  }

  public BusinessModel model() {
    return model;
  }

  /// The number of nodes, virtual ones included.
  public int size() {
    return elements.size();
  }

  /// The element a node stands for; empty for a virtual node.
  public Optional<Element> element(int node) {
    return Optional.ofNullable(elements.get(node));
  }

  public OptionalInt node(String id) {
    Integer node = nodes.get(id);
    return node == null ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /// The node that stands for this node or its backups; itself when it has none.
  public int orBackup(int node) {
    return standIns.getOrDefault(node, node);
  }

  public int firstRequirement(int node) {
    return requirementOffsets[node];
  }

  public int endOfRequirements(int node) {
    return requirementOffsets[node + 1];
  }

  /// The requirement with this index; those of one node stand together.
  public Requirement requirement(int index) {
    return requirements.get(index);
  }

  /// Every requirement, sorted by owner.
  public List<Requirement> requirements() {
    return requirements;
  }

  /// Links that help, or say what something is a part of, without being needed.
  public List<Requirement> supports() {
    return supports;
  }

  /// The nodes of the revenue streams in the order of the model.
  public int[] streams() {
    return streams.clone();
  }

  /// Nodes such that, outside cycles, whatever is needed stands before what needs it.
  public int[] order() {
    return order.clone();
  }

  public TopologicalOrder topology() {
    return topology;
  }

  /// The arrows from members to owners, of these couplings.
  public Digraph digraph(Coupling... couplings) {
    EnumSet<Coupling> wanted = EnumSet.noneOf(Coupling.class);
    wanted.addAll(Arrays.asList(couplings));
    return arrows.digraph(size(), wanted);
  }

  /// Every arrow from a member to an owner, those of requirements first.
  private record Arrows(int[] members, int[] owners, Coupling[] couplings) {

    static Arrows of(List<Requirement> requirements, List<Requirement> supports) {
      int count = count(requirements) + count(supports);
      Arrows arrows = new Arrows(new int[count], new int[count], new Coupling[count]);
      int next = arrows.add(requirements, 0);
      arrows.add(supports, next);
      return arrows;
    }

    private static int count(List<Requirement> all) {
      int count = 0;
      for (Requirement requirement : all) {
        count += requirement.members().size();
      }
      return count;
    }

    private int add(List<Requirement> all, int first) {
      int next = first;
      for (Requirement requirement : all) {
        List<Member> these = requirement.members();
        for (int i = 0; i < these.size(); i++) {
          members[next] = these.get(i).node();
          owners[next] = requirement.owner();
          couplings[next++] = requirement.coupling();
        }
      }
      return next;
    }

    Digraph digraph(int nodes, EnumSet<Coupling> wanted) {
      int[] from = new int[members.length];
      int[] to = new int[members.length];
      int count = 0;
      for (int i = 0; i < members.length; i++) {
        if (wanted.contains(couplings[i])) {
          from[count] = members[i];
          to[count++] = owners[i];
        }
      }
      return Digraph.of(nodes, Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }
  }
}
