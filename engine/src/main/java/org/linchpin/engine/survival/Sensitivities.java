package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.survival.Numbers.Ends;
import org.linchpin.engine.survival.Survival.Sensitivity;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Spread;

/// Moves one uncertain number at a time from its low to its high end, the others staying central,
/// and notes how far the day of death moves.
final class Sensitivities {
  /// Uncertain timings examined one by one for a single stop.
  private static final int MOST_TIMINGS = 12;

  private final Clockwork clock;
  private final Numbers numbers;
  private final int[] streams;

  Sensitivities(Clockwork clock, Numbers numbers, int[] streams) {
    this.clock = clock;
    this.numbers = numbers;
    this.streams = streams;
  }

  /// The numbers that move the day, those that flip the 30-day answer first.
  ///
  /// @param avoided costs a day that end with the activity
  /// @param used the members whose timing matters for this stop
  List<Sensitivity> of(int node, double avoided, BitSet used) {
    List<Sensitivity> found = new ArrayList<>(money(node, avoided));
    int examined = 0;
    Set<String> seen = new HashSet<>();
    for (int i = used.nextSetBit(0);
        i >= 0 && examined < MOST_TIMINGS;
        i = used.nextSetBit(i + 1)) {
      Spread days = clock.timing(i).map(Estimate::spread).orElse(new Spread.Missing());
      // one stated number may stand on several links; it moves on all of them together
      if (days.high() > days.low() && seen.add(clock.describe(i))) {
        examined++;
        found.add(timing(node, avoided, i, used));
      }
    }
    return found.stream()
        .filter(sensitivity -> sensitivity.swing() > 0)
        .sorted(
            Comparator.comparingInt((Sensitivity s) -> s.flips() ? 0 : 1)
                .thenComparingInt(s -> -s.swing()))
        .toList();
  }

  private List<Sensitivity> money(int node, double avoided) {
    StopRun run = new StopRun(clock, clock.days(End.CENTRAL), clock.switchDelays(End.CENTRAL));
    double[][] levels = levels(run, node);
    Function<Function<End, Ends>, int[]> days =
        ends ->
            new int[] {
              day(numbers.path(ends.apply(End.LOW), avoided), levels, run),
              day(numbers.path(ends.apply(End.HIGH), avoided), levels, run)
            };
    int[] cash = days.apply(end -> new Ends(end, End.CENTRAL, End.CENTRAL));
    int[] costs = days.apply(end -> new Ends(End.CENTRAL, end, End.CENTRAL));
    int[] receipts = days.apply(end -> new Ends(End.CENTRAL, End.CENTRAL, end));
    boolean cashAssumed = numbers.position().cash().isEmpty();
    return List.of(
        new Sensitivity("cash", "", "cash", cashAssumed, cash[0], cash[1]),
        new Sensitivity("costs", "", "fixed-costs", false, costs[0], costs[1]),
        new Sensitivity(
            "revenue and when customers pay", "", "paid-after", false, receipts[0], receipts[1]));
  }

  private Sensitivity timing(int node, double avoided, int member, BitSet used) {
    Estimate timing = clock.timing(member).orElseThrow();
    CashPath path = numbers.path(Ends.CENTRAL, avoided);
    int[] ends = new int[2];
    for (int e = 0; e < 2; e++) {
      double[] days = clock.days(End.CENTRAL);
      for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
        if (clock.describe(i).equals(clock.describe(member))) {
          days[i] = (e == 0 ? End.LOW : End.HIGH).of(timing, clock.calendar());
        }
      }
      StopRun run = new StopRun(clock, days, clock.switchDelays(End.CENTRAL));
      ends[e] = day(path, levels(run, node), run);
    }
    Coupling coupling = clock.coupling[clock.group[member]];
    return new Sensitivity(
        clock.describe(member),
        clock.graph.element(clock.members[member].node()).map(Element::id).orElse(""),
        switch (coupling) {
          case CONDITION -> "half-life";
          case PERMISSION -> "grace";
          case FLOW, SUPPORT, PART -> "stock";
        },
        clock.isDefault(member),
        ends[0],
        ends[1]);
  }

  private double[][] levels(StopRun run, int node) {
    return run.run(
        node,
        numbers.workaround(clock.graph.element(node), End.CENTRAL),
        Survival.HORIZON,
        streams);
  }

  /// The day of death, or the day after the horizon.
  private static int day(CashPath path, double[][] levels, StopRun run) {
    int insolvent = path.insolvencyDay(levels, Survival.HORIZON);
    int never = Survival.HORIZON + 1;
    return Math.min(
        insolvent == 0 ? never : insolvent, run.blockedOn() == 0 ? never : run.blockedOn());
  }
}
