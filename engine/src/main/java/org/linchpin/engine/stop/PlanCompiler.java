package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.stop.Knobs.Place;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.engine.survival.CashPosition;
import org.linchpin.engine.survival.CashPosition.StreamCash;
import org.linchpin.engine.survival.Clockwork;
import org.linchpin.engine.survival.Defaults;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Collects what a simulation needs from a model.
final class PlanCompiler {
  private final BusinessGraph graph;
  private final Clockwork clock;
  private final Knobs knobs;
  private final CashPosition position;
  private final List<Requirement> requirements;

  PlanCompiler(BusinessGraph graph, Revenue revenue) {
    this.graph = graph;
    this.clock = new Clockwork(graph);
    this.knobs = new Knobs(graph.model().calendar());
    this.position = CashPosition.of(graph.model(), revenue);
    this.requirements = graph.requirements();
  }

  /// True when nothing is missing that no default can stand in for.
  static boolean isComplete(CashPosition position) {
    return position.fixedCosts().isPresent()
        && !position.streams().isEmpty()
        && position.streams().stream().allMatch(stream -> stream.amount().isPresent());
  }

  Plan compile() {
    int[] offsets = new int[requirements.size() + 1];
    List<Member> members = new ArrayList<>();
    for (int g = 0; g < requirements.size(); g++) {
      members.addAll(requirements.get(g).members());
      offsets[g + 1] = members.size();
    }
    int[] timing = new int[members.size()];
    int[] recovery = filled(members.size());
    int[] delay = filled(members.size());
    for (int g = 0; g < requirements.size(); g++) {
      for (int i = offsets[g]; i < offsets[g + 1]; i++) {
        timing[i] = timing(i);
        recovery[i] = recovery(members.get(i), g, i, timing[i]);
        delay[i] = delay(members.get(i), i);
      }
    }
    return new Plan(
        graph,
        graph.order(),
        offsets,
        members.toArray(Member[]::new),
        timing,
        recovery,
        delay,
        carried(members, offsets),
        noise(),
        supports(),
        position.streams().stream().map(this::stream).toList(),
        money(),
        graph.model().all(ElementKind.ACTIVITY).stream().map(this::reaction).toList(),
        knobs.all());
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  private int timing(int member) {
    return clock
        .timing(member)
        .map(
            estimate ->
                knobs.add(estimate, place(member, clock.describe(member), attribute(member))))
        .orElse(-1);
  }

  private Place place(int member, String what, String attribute) {
    return new Place(what, clock.elementOf(member).map(Element::id).orElse(""), attribute);
  }

  private String attribute(int member) {
    return switch (clock.couplingOf(member)) {
      case CONDITION -> "half-life";
      case PERMISSION -> "grace";
      case FLOW, SUPPORT, PART -> "stock";
    };
  }

  /// Without a stated recovery a condition comes back as slowly as it went.
  private int recovery(Member member, int requirement, int index, int halfLife) {
    if (requirements.get(requirement).coupling() != Coupling.CONDITION) {
      return -1;
    }
    return member
        .timing()
        .recovery()
        .filter(estimate -> !estimate.isMissing())
        .map(
            estimate ->
                knobs.add(
                    estimate, place(index, "recovery of " + clock.describe(index), "recovery")))
        .orElse(halfLife);
  }

  private int delay(Member member, int index) {
    return member
        .timing()
        .switchDelay()
        .filter(estimate -> !estimate.isMissing())
        .map(
            estimate ->
                knobs.add(
                    estimate,
                    place(index, "switch delay of " + clock.nameOf(member.node()), "switch-delay")))
        .orElse(-1);
  }

  private Plan.Carried carried(List<Member> members, int[] offsets) {
    Plan.Carried carried =
        new Plan.Carried(filled(members.size()), filled(members.size()), filled(members.size()));
    for (int g = 0; g + 1 < offsets.length; g++) {
      if (members.subList(offsets[g], offsets[g + 1]).stream().anyMatch(this::isUncertain)) {
        for (int i = offsets[g]; i < offsets[g + 1]; i++) {
          Member member = members.get(i);
          carried.share()[i] = carried(member, "share", member.stated().share());
          carried.surge()[i] = carried(member, "surge", member.stated().surge());
          carried.covers()[i] = carried(member, "covers", member.stated().covers());
        }
      }
    }
    return carried;
  }

  private boolean isUncertain(Member member) {
    Member.Stated stated = member.stated();
    return Stream.of(stated.share(), stated.surge(), stated.covers())
        .flatMap(Optional::stream)
        .map(estimate -> estimate.inBaseUnits(graph.model().calendar()))
        .anyMatch(spread -> spread.low() < spread.high());
  }

  private int carried(Member member, String attribute, Optional<Estimate> stated) {
    String what = attribute + " of " + clock.nameOf(member.node());
    String id = graph.element(member.node()).map(Element::id).orElse("");
    return stated
        .map(
            estimate -> {
              Place place = new Place(what, id, attribute);
              return attribute.equals("surge")
                  ? knobs.add(estimate, place)
                  : knobs.addShare(estimate, place);
            })
        .orElse(-1);
  }

  private int[] noise() {
    int[] noise = filled(graph.size());
    for (Element activity : graph.model().all(ElementKind.ACTIVITY)) {
      activity
          .known(ActivityAttributes.VARIES)
          .ifPresent(
              varies ->
                  noise[graph.node(activity.id()).orElseThrow()] =
                      knobs.addShare(
                          varies, of(activity, "variation of ", ActivityAttributes.VARIES)));
    }
    return noise;
  }

  private static Place of(Element element, String words, Attribute<?> attribute) {
    return new Place(words + element.name(), element.id(), attribute.key());
  }

  /// What helps without being needed, with the streams whose customers notice.
  private List<Plan.Support> supports() {
    Digraph needed = graph.digraph(Coupling.FLOW, Coupling.CONDITION);
    Map<Integer, List<Requirement>> bySupporter = new LinkedHashMap<>();
    for (Requirement support : graph.supports()) {
      if (support.coupling() == Coupling.SUPPORT) {
        for (Member member : support.members()) {
          if (graph.element(member.node()).map(BusinessGraph::isPlanned).orElse(false)) {
            continue;
          }
          bySupporter.computeIfAbsent(member.node(), key -> new ArrayList<>()).add(support);
        }
      }
    }
    int[] streams = graph.streams();
    List<Reachability> into =
        Arrays.stream(streams).mapToObj(stream -> Reachability.to(needed, stream)).toList();
    List<Plan.Support> supports = new ArrayList<>();
    bySupporter.forEach(
        (node, all) -> {
          for (Requirement support : all) {
            int[] noticed =
                IntStream.range(0, streams.length)
                    .filter(s -> into.get(s).toBitSet().get(support.owner()))
                    .toArray();
            if (noticed.length > 0) {
              supports.add(support(node, support, noticed));
            }
          }
        });
    return supports;
  }

  private Plan.Support support(int node, Requirement support, int[] noticed) {
    Member member =
        support.members().stream().filter(m -> m.node() == node).findFirst().orElseThrow();
    Optional<Element> element = graph.element(node);
    Estimate halfLife =
        member
            .timing()
            .halfLife()
            .filter(estimate -> !estimate.isMissing())
            .orElseGet(() -> element.map(Defaults::halfLife).orElse(Defaults.GRACE));
    Place place =
        new Place(
            "half-life of " + clock.nameOf(node), element.map(Element::id).orElse(""), "half-life");
    int knob = knobs.add(halfLife, place);
    int back =
        member
            .timing()
            .recovery()
            .filter(estimate -> !estimate.isMissing())
            .map(estimate -> knobs.add(estimate, place))
            .orElse(knob);
    return new Plan.Support(node, knob, back, noticed);
  }

  private Plan.Stream stream(StreamCash cash) {
    Element stream = graph.model().element(cash.id()).orElseThrow();
    boolean recurring = BusinessGraph.isRecurring(stream);
    boolean invoiced =
        cash.paidAfter().map(days -> days.spread().high() > Priors.CARD_DAYS).orElse(false);
    return new Plan.Stream(
        graph.node(cash.id()).orElseThrow(),
        cash.id(),
        recurring,
        knobs.add(cash.amount().orElseThrow(), of(stream, "revenue of ", MoneyAttributes.AMOUNT)),
        cash.variableCost()
            .map(
                share ->
                    knobs.addShare(
                        share, of(stream, "variable cost of ", MoneyAttributes.VARIABLE_COST)))
            .orElseGet(() -> knobs.constant(0)),
        cash.paidAfter()
            .map(
                days ->
                    knobs.add(days, of(stream, "days until paid of ", MoneyAttributes.PAID_AFTER)))
            .orElse(-1),
        stated(stream, MoneyAttributes.CHURN, Priors.CHURN, "customers who leave "),
        stated(
            stream,
            MoneyAttributes.OUTAGE_CHURN,
            Priors.OUTAGE_CHURN,
            "customers who leave during an outage of "),
        stated(stream, MoneyAttributes.REFUND, Priors.REFUND, "refund of "),
        stated(
            stream,
            MoneyAttributes.BACKLOG,
            invoiced ? Priors.BACKLOG_BUSINESS : Priors.BACKLOG_RETAIL,
            "customers who wait for "),
        stated(
            stream,
            MoneyAttributes.VARIES,
            recurring ? Priors.VARIES_RECURRING : Priors.VARIES,
            "variation of demand for "));
  }

  private int stated(
      Element element, Attribute<Estimate> attribute, Estimate otherwise, String words) {
    return knobs.addShare(
        element.known(attribute).orElse(otherwise), of(element, words, attribute));
  }

  private Plan.Money money() {
    Fields header = graph.model().header();
    return new Plan.Money(
        position.cash().map(cash -> knobs.add(cash, new Place("cash", "", "cash"))).orElse(-1),
        position.cash().isPresent()
            ? knobs.constant(StopTest.NEUTRAL_DAYS)
            : knobs.add(Defaults.CASH_DAYS, new Place("cash", "", "cash")),
        position
            .credit()
            .map(credit -> knobs.add(credit, new Place("credit", "", "credit")))
            .orElseGet(() -> knobs.constant(0)),
        knobs.add(position.fixedCosts().orElseThrow(), new Place("fixed costs", "", "fixed-costs")),
        position
            .payableDays()
            .map(days -> knobs.add(days, new Place("days until you pay", "", "pays-after")))
            .orElse(-1),
        knobs.addShare(
            position.slack(),
            new Place("capacity slack", "", ModelAttributes.CAPACITY_SLACK.key())),
        knobs.addShare(
            header.known(ModelAttributes.VIABILITY_FLOOR).orElse(Priors.FLOOR),
            new Place("viability floor", "", ModelAttributes.VIABILITY_FLOOR.key())));
  }

  private Plan.Reaction reaction(Element activity) {
    Fields stopgap = activity.fields().group(ActivityAttributes.WORKAROUND);
    return new Plan.Reaction(
        graph.node(activity.id()).orElseThrow(),
        stopgap
            .known(ActivityAttributes.WORKAROUND_SHARE)
            .map(
                share ->
                    knobs.addShare(
                        share, of(activity, "stopgap for ", ActivityAttributes.WORKAROUND)))
            .orElse(-1),
        number(
            stopgap.known(ActivityAttributes.WORKAROUND_DELAY),
            activity,
            "delay of the stopgap for ",
            ActivityAttributes.WORKAROUND),
        activity
            .known(ActivityAttributes.RECOVERY_TIME)
            .map(
                days ->
                    knobs.add(
                        days,
                        of(activity, "time to recover of ", ActivityAttributes.RECOVERY_TIME)))
            .orElse(-1),
        number(
            activity.known(ActivityAttributes.COST), activity, "cost of ", ActivityAttributes.COST),
        number(
            activity.known(ActivityAttributes.AVOIDABLE),
            activity,
            "avoidable cost of ",
            ActivityAttributes.AVOIDABLE));
  }

  private int number(
      Optional<Estimate> estimate, Element element, String words, Attribute<?> attribute) {
    return estimate
        .map(stated -> knobs.add(stated, of(element, words, attribute)))
        .orElseGet(() -> knobs.constant(0));
  }
}
