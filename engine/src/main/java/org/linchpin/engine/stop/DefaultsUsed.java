package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.structure.Coupling;

/// The library values on which the answer to a scenario rests.
final class DefaultsUsed {
  private final Plan plan;
  private final BitSet cone;

  DefaultsUsed(Plan plan, BitSet stopped) {
    this.plan = plan;
    this.cone =
        Reachability.to(
                plan.graph()
                    .digraph(Coupling.FLOW, Coupling.CONDITION, Coupling.PERMISSION)
                    .reversed(),
                stopped.stream().toArray())
            .toBitSet();
  }

  List<String> words() {
    Set<Integer> used = new LinkedHashSet<>();
    Plan.Money money = plan.money();
    used.addAll(List.of(money.slack(), money.floor()));
    if (money.cash() < 0) {
      used.add(money.cashDays());
    }
    for (Plan.Stream stream : plan.streams()) {
      if (cone.get(stream.node())) {
        used.addAll(
            List.of(stream.churn(), stream.outageChurn(), stream.refund(), stream.backlog()));
      }
      used.add(stream.varies());
    }
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      if (cone.get(plan.graph().requirement(g).owner())) {
        for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
          if (plan.timing()[i] >= 0 && cone.get(plan.members()[i].node())) {
            used.add(plan.timing()[i]);
          }
        }
      }
    }
    List<String> words = new ArrayList<>();
    for (int knob : used) {
      if (plan.knobs().get(knob).assumed()) {
        words.add(words(plan.knobs().get(knob)));
      }
    }
    return words;
  }

  private static String words(Knob knob) {
    double[] ends = {knob.spread().low(), knob.spread().central(), knob.spread().high()};
    String attribute = knob.attribute();
    boolean monthly = attribute.equals("churn") || attribute.equals("outage-churn");
    boolean share =
        monthly
            || Set.of("refund", "backlog", "varies", "capacity-slack", "viability-floor")
                .contains(attribute);
    double factor = monthly ? 100 * 365.0 / 12 : share ? 100 : 1;
    String unit = monthly ? " % a month" : share ? " %" : " days";
    String middle = number(ends[1] * factor);
    return ends[0] < ends[2]
        ? "%s: %s%s (%s to %s)"
            .formatted(
                knob.what(), middle, unit, number(ends[0] * factor), number(ends[2] * factor))
        : "%s: %s%s".formatted(knob.what(), middle, unit);
  }

  private static String number(double value) {
    return Arrays.stream(String.format(Locale.ROOT, "%.2f", value).split("\\."))
        .reduce(
            (whole, part) -> part.equals("00") ? whole : whole + "." + part.replaceAll("0$", ""))
        .orElse("");
  }
}
