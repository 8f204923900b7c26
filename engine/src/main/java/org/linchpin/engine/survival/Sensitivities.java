package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /// One group of numbers about money after the other at its low and at its high end.
  static final List<Ends> MONEY =
      List.of(
          new Ends(End.LOW, End.CENTRAL, End.CENTRAL),
          new Ends(End.HIGH, End.CENTRAL, End.CENTRAL),
          new Ends(End.CENTRAL, End.LOW, End.CENTRAL),
          new Ends(End.CENTRAL, End.HIGH, End.CENTRAL),
          new Ends(End.CENTRAL, End.CENTRAL, End.LOW),
          new Ends(End.CENTRAL, End.CENTRAL, End.HIGH));

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
  /// @param run with central timings
  /// @param avoided costs a day that end with the activity
  List<Sensitivity> of(StopRun run, int node, double avoided) {
    List<Sensitivity> found = new ArrayList<>(money(run, node, avoided));
    BitSet used = run.used();
    Set<Source> seen = new HashSet<>();
    for (int i = used.nextSetBit(0);
        i >= 0 && seen.size() < MOST_TIMINGS;
        i = used.nextSetBit(i + 1)) {
      Spread days = clock.timing(i).map(Estimate::spread).orElse(new Spread.Missing());
      if (days.high() > days.low() && seen.add(source(i))) {
        found.add(timing(node, avoided, i, used));
      }
    }
    return strongestFirst(found);
  }

  static List<Sensitivity> strongestFirst(List<Sensitivity> found) {
    return found.stream()
        .filter(sensitivity -> sensitivity.swing() > 0)
        .sorted(
            Comparator.comparingInt((Sensitivity s) -> s.flips() ? 0 : 1)
                .thenComparingInt(s -> -s.swing()))
        .toList();
  }

  /// One stated number may stand on several links; it moves on all of them together.
  private record Source(int node, Coupling coupling) {}

  private Source source(int member) {
    return new Source(clock.members[member].node(), clock.coupling[clock.group[member]]);
  }

  private List<Sensitivity> money(StopRun run, int node, double avoided) {
    return ofMoney(
        lastDays(run, node, MONEY.stream().map(ends -> numbers.path(ends, avoided)).toList()));
  }

  /// What the last days with the ends in [#MONEY] say, [Survival#HORIZON] + 1 for none.
  List<Sensitivity> ofMoney(int[] days) {
    boolean cashAssumed = numbers.position().cash().isEmpty();
    return List.of(
        new Sensitivity("cash", "", "cash", cashAssumed, days[0], days[1]),
        new Sensitivity("costs", "", "fixed-costs", false, days[2], days[3]),
        new Sensitivity(
            "revenue and when customers pay", "", "paid-after", false, days[4], days[5]));
  }

  private Sensitivity timing(int node, double avoided, int member, BitSet used) {
    Estimate timing = clock.timing(member).orElseThrow();
    List<CashPath> path = List.of(numbers.path(Ends.CENTRAL, avoided));
    int[] ends = new int[2];
    for (int e = 0; e < 2; e++) {
      double[] days = clock.days(End.CENTRAL);
      for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
        if (source(i).equals(source(member))) {
          days[i] = (e == 0 ? End.LOW : End.HIGH).of(timing, clock.calendar());
        }
      }
      StopRun run = new StopRun(clock, days, clock.switchDelays(End.CENTRAL));
      ends[e] = lastDays(run, node, path)[0];
    }
    return new Sensitivity(
        clock.describe(member),
        clock.graph.element(clock.members[member].node()).map(Element::id).orElse(""),
        switch (clock.coupling[clock.group[member]]) {
          case CONDITION -> "half-life";
          case PERMISSION -> "grace";
          case FLOW, SUPPORT, PART -> "stock";
        },
        clock.isDefault(member),
        ends[0],
        ends[1]);
  }

  /// The last day of each path, the day after the horizon for none.
  private int[] lastDays(StopRun run, int node, List<CashPath> paths) {
    run.start(node, numbers.workaround(clock.graph.element(node), End.CENTRAL), streams);
    return Arrays.stream(LastDays.of(run, Survival.HORIZON, paths).days())
        .map(day -> day == 0 ? Survival.HORIZON + 1 : day)
        .toArray();
  }
}
