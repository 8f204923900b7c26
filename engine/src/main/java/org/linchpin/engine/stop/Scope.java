package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.structure.Coupling;

/// The numbers on which the answer to one scenario rests.
///
/// @param plan the plan
/// @param used indices of knobs
/// @param steps members of the requirements that the stop can reach
record Scope(Plan plan, Set<Integer> used, int steps) {
  private static final Set<String> SHARES =
      Set.of("refund", "backlog", "varies", "capacity-slack", "viability-floor");

  static Scope of(Plan plan, BitSet stopped, Recovery recovery) {
    BitSet cone =
        Reachability.to(
                plan.graph()
                    .digraph(Coupling.FLOW, Coupling.CONDITION, Coupling.PERMISSION)
                    .reversed(),
                stopped.stream().toArray())
            .toBitSet();
    Set<Integer> used = new LinkedHashSet<>();
    money(plan, used);
    for (Plan.Stream stream : plan.streams()) {
      stream(plan, stream, cone, used);
    }
    for (Plan.Support support : plan.supports()) {
      if (cone.get(support.node())) {
        used.addAll(List.of(support.halfLife(), support.recovery()));
      }
    }
    members(plan, cone, used);
    for (Plan.Reaction reaction : plan.activities()) {
      if (stopped.get(reaction.node())) {
        used.addAll(
            List.of(reaction.share(), reaction.delay(), reaction.cost(), reaction.avoidable()));
        used.add(recovery == Recovery.AS_STATED ? reaction.recovers() : -1);
      }
    }
    used.remove(-1);
    return new Scope(plan, used, steps(plan, cone));
  }

  private static int steps(Plan plan, BitSet cone) {
    int steps = 0;
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      steps +=
          cone.get(plan.graph().requirement(g).owner())
              ? plan.offsets()[g + 1] - plan.offsets()[g]
              : 0;
    }
    return steps + cone.cardinality() + plan.streams().size();
  }

  private static void money(Plan plan, Set<Integer> used) {
    Plan.Money money = plan.money();
    used.addAll(
        List.of(
            money.credit(),
            money.fixedCosts(),
            money.payableDays(),
            money.slack(),
            money.floor(),
            money.cash() < 0 ? money.cashDays() : money.cash()));
  }

  private static void stream(Plan plan, Plan.Stream stream, BitSet cone, Set<Integer> used) {
    used.addAll(
        List.of(stream.amount(), stream.variableCost(), stream.paidAfter(), stream.varies()));
    boolean attracted =
        plan.supports().stream()
            .filter(support -> cone.get(support.node()))
            .anyMatch(support -> plan.streams().get(support.streams()[0]).equals(stream));
    if (cone.get(stream.node()) || attracted) {
      used.add(stream.churn());
    }
    if (cone.get(stream.node())) {
      used.add(stream.outageChurn());
      used.add(stream.recurring() ? stream.refund() : stream.backlog());
    }
  }

  private static void members(Plan plan, BitSet cone, Set<Integer> used) {
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      if (cone.get(plan.graph().requirement(g).owner())) {
        for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
          if (cone.get(plan.members()[i].node())) {
            used.addAll(List.of(plan.timing()[i], plan.recovery()[i], plan.delay()[i]));
            carried(plan.carried(), plan.offsets()[g], plan.offsets()[g + 1], used);
          }
        }
      }
    }
  }

  /// How much others can carry counts as soon as one of them can fail.
  private static void carried(Plan.Carried carried, int from, int to, Set<Integer> used) {
    for (int i = from; i < to; i++) {
      used.addAll(List.of(carried.share()[i], carried.surge()[i], carried.covers()[i]));
    }
  }

  /// Those that come from the library, in words; equal ones of several elements together.
  List<String> defaultsUsed() {
    Map<Wording, List<String>> elements = new LinkedHashMap<>();
    for (int index : used) {
      Knob knob = plan.knobs().get(index);
      if (knob.assumed()) {
        elements
            .computeIfAbsent(Wording.of(knob, name(knob)), key -> new ArrayList<>())
            .add(name(knob));
      }
    }
    return elements.entrySet().stream().map(entry -> entry.getKey().of(entry.getValue())).toList();
  }

  private String name(Knob knob) {
    return plan.graph()
        .model()
        .element(knob.element())
        .map(element -> element.name())
        .filter(name -> knob.what().endsWith(name))
        .orElse("");
  }

  /// A kind of number and its value.
  private record Wording(String what, String value) {
    static Wording of(Knob knob, String name) {
      String what = knob.what().substring(0, knob.what().length() - name.length()).strip();
      String attribute = knob.attribute();
      boolean monthly = attribute.equals("churn") || attribute.equals("outage-churn");
      boolean share = monthly || SHARES.contains(attribute);
      double factor = monthly ? 100 * 365.0 / 12 : share ? 100 : 1;
      String unit = monthly ? " % a month" : share ? " %" : " days";
      double low = knob.spread().low();
      double high = knob.spread().high();
      String value = number(knob.spread().central() * factor) + unit;
      return new Wording(
          what,
          low < high
              ? "%s (%s to %s)".formatted(value, number(low * factor), number(high * factor))
              : value);
    }

    String of(List<String> names) {
      String joined =
          names.size() < 2
              ? String.join("", names)
              : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
      return "%s%s: %s".formatted(what, joined.isEmpty() ? "" : " " + joined, value);
    }

    private static String number(double value) {
      String text = String.format(Locale.ROOT, "%.2f", value);
      return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
  }
}
