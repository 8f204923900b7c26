package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;

/// Every requirement member of a graph with its timing, numbered as in the graph.
///
/// Member i belongs to requirement `group[i]`; requirement g has the members `offsets[g]` to
/// `offsets[g + 1] - 1`.
public final class Clockwork {
  final BusinessGraph graph;
  final int[] order;
  final int[] rank;
  final int[] offsets;
  final int[] group;
  final Member[] members;
  final Coupling[] coupling;
  final int[] owner;
  final int[] atLeast;
  final boolean[] ofStream;
  final int[] useOffsets;
  final int[] uses;
  private final WorkCalendar calendar;

  public Clockwork(BusinessGraph graph) {
    this.graph = graph;
    this.calendar = graph.model().calendar();
    this.order = graph.order();
    this.rank = new int[graph.size()];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    List<Requirement> requirements = graph.requirements();
    int groups = requirements.size();
    offsets = new int[groups + 1];
    coupling = new Coupling[groups];
    owner = new int[groups];
    atLeast = new int[groups];
    ofStream = new boolean[groups];
    List<Member> all = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      Requirement requirement = requirements.get(g);
      all.addAll(requirement.members());
      offsets[g + 1] = all.size();
      coupling[g] = requirement.coupling();
      owner[g] = requirement.owner();
      atLeast[g] = requirement.atLeast();
      ofStream[g] =
          graph
              .element(requirement.owner())
              .map(element -> element.kind() == ElementKind.STREAM)
              .orElse(false);
    }
    members = all.toArray(Member[]::new);
    group = new int[members.length];
    useOffsets = new int[graph.size() + 1];
    uses = new int[members.length];
    index();
  }

  private void index() {
    for (int g = 0; g < owner.length; g++) {
      for (int i = offsets[g]; i < offsets[g + 1]; i++) {
        group[i] = g;
        useOffsets[members[i].node() + 1]++;
      }
    }
    for (int n = 0; n < graph.size(); n++) {
      useOffsets[n + 1] += useOffsets[n];
    }
    int[] next = useOffsets.clone();
    for (int i = 0; i < members.length; i++) {
      uses[next[members[i].node()]++] = i;
    }
  }

  /// True for a permission without which a stream may not be served.
  boolean isOfWholeBusiness(int requirement) {
    return coupling[requirement] == Coupling.PERMISSION && ofStream[requirement];
  }

  /// What bridges the stop of a member in one unit of time: its stock, half-life or grace.
  public Optional<Estimate> timing(int member) {
    Member m = members[member];
    return switch (coupling[group[member]]) {
      case FLOW -> m.timing().stock().filter(estimate -> !estimate.isMissing());
      case CONDITION -> Optional.of(halfLife(m));
      case PERMISSION ->
          Optional.of(
              m.timing().grace().filter(estimate -> !estimate.isMissing()).orElse(Defaults.GRACE));
      case SUPPORT, PART -> Optional.empty();
    };
  }

  private Estimate halfLife(Member member) {
    return member
        .timing()
        .halfLife()
        .filter(estimate -> !estimate.isMissing())
        .orElseGet(
            () ->
                graph
                    .element(member.node())
                    .map(Defaults::halfLife)
                    .orElseGet(() -> standInHalfLife(member.node())));
  }

  /// A virtual node fades like the first of those it stands for.
  private Estimate standInHalfLife(int virtual) {
    int first = graph.requirement(graph.firstRequirement(virtual)).members().getFirst().node();
    return graph.element(first).map(Defaults::halfLife).orElse(Defaults.GRACE);
  }

  /// The days of every member's timing, 0 where a stop is felt at once.
  double[] days(End end) {
    double[] days = new double[members.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = timing(i).map(estimate -> end.of(estimate, calendar)).orElse(0.0);
    }
    return days;
  }

  double[] switchDelays(End end) {
    double[] days = new double[members.length];
    for (int i = 0; i < days.length; i++) {
      days[i] =
          members[i]
              .timing()
              .switchDelay()
              .filter(estimate -> !estimate.isMissing())
              .map(estimate -> end.of(estimate, calendar))
              .orElse(0.0);
    }
    return days;
  }

  /// The half-life of the way back of every condition in days, not a number where none is stated.
  double[] recoveries() {
    double[] days = new double[members.length];
    for (int i = 0; i < days.length; i++) {
      days[i] =
          members[i]
              .timing()
              .recovery()
              .filter(estimate -> !estimate.isMissing())
              .map(estimate -> End.CENTRAL.of(estimate, calendar))
              .orElse(Double.NaN);
    }
    return days;
  }

  /// A member's timing in words: `stock of Source flour`.
  public String describe(int member) {
    String word =
        switch (coupling[group[member]]) {
          case CONDITION -> "half-life";
          case PERMISSION -> "grace";
          case FLOW, SUPPORT, PART -> "stock";
        };
    return word + " of " + nameOf(members[member].node());
  }

  /// The coupling of the requirement a member belongs to.
  public Coupling couplingOf(int member) {
    return coupling[group[member]];
  }

  /// The element a member is, empty for a virtual node.
  public Optional<Element> elementOf(int member) {
    return graph.element(members[member].node());
  }

  /// The name of a node; a virtual one is called like what it stands for.
  public String nameOf(int node) {
    int shown = node;
    while (graph.element(shown).isEmpty()) {
      shown = graph.requirement(graph.firstRequirement(shown)).members().getFirst().node();
    }
    return graph.element(shown).map(Element::name).orElse("");
  }

  /// True when the timing comes from the library and not from the model.
  public boolean isDefault(int member) {
    return timing(member)
        .flatMap(estimate -> estimate.provenance().basis())
        .map(basis -> basis == Basis.DEFAULT)
        .orElse(false);
  }

  WorkCalendar calendar() {
    return calendar;
  }
}
