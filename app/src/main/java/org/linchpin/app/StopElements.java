package org.linchpin.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;

/// What falls, and on which day, when some elements stop together: the picture behind the map.
///
/// A requirement falls when so many of its members have that too few are left, each a stock, a
/// half-life or a grace after it stopped itself; a node falls with the first of its requirements.
/// Times start at never and only sink until nothing changes, which also settles cycles. Substitutes
/// are taken to carry the whole, and uncertain durations are taken at their middle: for shares of
/// revenue by capacity and for intervals there is the assessment.
public final class StopElements {
  /// Days that are looked at.
  public static final int HORIZON = 90;

  private final BusinessGraph graph;
  private final WorkCalendar calendar;
  private final int[] days;

  private StopElements(BusinessGraph graph) {
    this.graph = graph;
    this.calendar = graph.model().calendar();
    this.days = new int[graph.size()];
    Arrays.fill(days, Integer.MAX_VALUE);
  }

  /// An arrow of the map: `to` needs `from`.
  ///
  /// @param redundant true when something else can take its place
  public record Need(String from, String to, boolean redundant) {}

  /// Revenue that has stopped by some day.
  ///
  /// @param share of all revenue, 0 to 1
  public record Lost(int day, double share) {}

  /// @param needs every arrow, whatever is stopped
  /// @param falls the day on which each element falls, 0 for those stopped, at most [#HORIZON]
  /// @param lost from day to day, only days on which it grows
  public record Stopped(List<Need> needs, Map<String, Integer> falls, List<Lost> lost) {
    public Stopped {
      needs = List.copyOf(needs);
      falls = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(falls));
      lost = List.copyOf(lost);
    }
  }

  /// What falls when these elements stop; ids that are not there are passed over.
  public static Stopped of(BusinessModel model, Collection<String> stopped) {
    StopElements run = new StopElements(BusinessGraph.of(model));
    for (String id : stopped) {
      run.graph.node(id).ifPresent(node -> run.days[node] = 0);
    }
    run.spread();
    Map<String, Integer> falls = run.falls();
    return new Stopped(run.needs(), falls, lost(model, falls));
  }

  private void spread() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Requirement requirement : graph.requirements()) {
        int falls = falls(requirement);
        if (falls < days[requirement.owner()]) {
          days[requirement.owner()] = falls;
          changed = true;
        }
      }
    }
  }

  /// The day on which too few members are left.
  private int falls(Requirement requirement) {
    int[] felt = requirement.members().stream().mapToInt(member -> felt(member)).sorted().toArray();
    return felt[requirement.failsAt() - 1];
  }

  private int felt(Member member) {
    int stops = days[member.node()];
    if (stops > HORIZON) {
      return Integer.MAX_VALUE;
    }
    double wait =
        member
            .timing()
            .stock()
            .or(member.timing()::grace)
            .or(member.timing()::halfLife)
            .filter(estimate -> !estimate.isMissing())
            .map(this::middleDays)
            .orElse(0.0);
    double day = stops + wait;
    return day > HORIZON ? Integer.MAX_VALUE : (int) Math.ceil(day);
  }

  private double middleDays(Estimate estimate) {
    return estimate.central(calendar).orElse(0);
  }

  private Map<String, Integer> falls() {
    Map<String, Integer> falls = new LinkedHashMap<>();
    for (int node = 0; node < days.length; node++) {
      Optional<Element> element = graph.element(node);
      if (element.isPresent() && days[node] <= HORIZON) {
        falls.put(element.get().id(), days[node]);
      }
    }
    return falls;
  }

  /// Requirements between elements; what stands between for backups is left out.
  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    for (Requirement requirement : graph.requirements()) {
      if (graph.element(requirement.owner()).isPresent()) {
        for (Member member : requirement.members()) {
          for (int from : behind(member.node())) {
            boolean redundant = requirement.isRedundant() || from != member.node();
            needs.add(new Need(id(from), id(requirement.owner()), redundant));
          }
        }
      }
    }
    return needs.stream().distinct().toList();
  }

  /// The elements a node stands for: itself, or for a virtual node the members it chooses from.
  private int[] behind(int node) {
    if (graph.element(node).isPresent()) {
      return new int[] {node};
    }
    return IntStream.range(graph.firstRequirement(node), graph.endOfRequirements(node))
        .mapToObj(graph::requirement)
        .flatMap(requirement -> requirement.members().stream())
        .mapToInt(Member::node)
        .filter(member -> graph.element(member).isPresent())
        .toArray();
  }

  private String id(int node) {
    return graph.element(node).map(Element::id).orElse("");
  }

  private static List<Lost> lost(BusinessModel model, Map<String, Integer> falls) {
    Revenue revenue = Revenue.of(model);
    List<Lost> lost = new ArrayList<>();
    double gone = 0;
    List<Map.Entry<String, Integer>> streams =
        falls.entrySet().stream()
            .filter(fall -> isStream(model, fall.getKey()))
            .sorted(Map.Entry.comparingByValue())
            .toList();
    for (Map.Entry<String, Integer> stream : streams) {
      gone += revenue.weight(stream.getKey());
      if (!lost.isEmpty() && lost.getLast().day() == stream.getValue()) {
        lost.removeLast();
      }
      lost.add(new Lost(stream.getValue(), gone / revenue.total()));
    }
    return lost;
  }

  private static boolean isStream(BusinessModel model, String id) {
    return model.element(id).filter(e -> e.kind() == ElementKind.STREAM).isPresent();
  }
}
