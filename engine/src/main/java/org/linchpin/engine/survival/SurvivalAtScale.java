package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Losses;
import org.linchpin.engine.survival.Numbers.Ends;
import org.linchpin.engine.survival.StopRun.Workaround;

/// The last days of a large model after the stop of each activity, a block of stops at a time, with
/// [FailTimes] in place of [StopRun].
///
/// A workaround counts from its delay after the stop is felt, though the stop is felt as if there
/// were none; both are never too late.
final class SurvivalAtScale {
  /// Stops handled together: rows of a few hundred bytes, of which the caches hold many.
  private static final int BLOCK = 128;

  /// Library values listed for one stop.
  private static final int MOST_DEFAULTS = 12;

  private static final List<End> ENDS = List.of(End.CENTRAL, End.LOW, End.HIGH);

  private final BusinessGraph graph;
  private final Clockwork clock;
  private final Numbers numbers;
  private final int[] streams;
  private final ToDoubleFunction<Integer> avoided;
  private final Losses losses;
  private final List<FailTimes> times;
  private final List<CashPath> paths;
  private final List<CashPath> moneyPaths;
  private final int[] defaults;

  /// The end of one stop.
  ///
  /// @param days with central values, at the worse and at the better end; 0 for none
  /// @param money with the ends in [Sensitivities#MONEY], the day after the horizon for none
  /// @param blockedOn with central values, the day a permission of the whole business lapsed
  /// @param used members whose default timing mattered
  record Outcome(int[] days, int[] money, int blockedOn, BitSet used) {}

  /// @param avoided what the stop of a node saves, a day
  SurvivalAtScale(Clockwork clock, Numbers numbers, ToDoubleFunction<Integer> avoided) {
    this.graph = clock.graph;
    this.clock = clock;
    this.numbers = numbers;
    this.streams = graph.streams();
    this.avoided = avoided;
    this.losses = Losses.inTheEnd(graph);
    this.times = ENDS.stream().map(end -> new FailTimes(clock, clock.days(end))).toList();
    this.paths =
        List.of(
            numbers.path(Ends.CENTRAL, 0),
            numbers.path(Ends.WORSE, 0),
            numbers.path(Ends.BETTER, 0));
    this.moneyPaths = Sensitivities.MONEY.stream().map(ends -> numbers.path(ends, 0)).toList();
    this.defaults =
        IntStream.range(0, clock.members.length)
            .filter(i -> clock.coupling[clock.group[i]].isNeeded() && clock.isDefault(i))
            .toArray();
  }

  /// The outcome of the stop of each of these nodes.
  Map<Integer, Outcome> of(int[] nodes) {
    int blocks = (nodes.length + BLOCK - 1) / BLOCK;
    List<Map<Integer, Outcome>> parts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(
                b ->
                    block(
                        Arrays.copyOfRange(
                            nodes, b * BLOCK, Math.min(nodes.length, (b + 1) * BLOCK))))
            .toList();
    Map<Integer, Outcome> all = new HashMap<>(2 * nodes.length);
    parts.forEach(all::putAll);
    return all;
  }

  private Map<Integer, Outcome> block(int[] stops) {
    float[] whole = new float[stops.length];
    Arrays.fill(whole, 1);
    Losses.Block lost = losses.after(stops, whole);
    int[][] days = new int[ENDS.size()][];
    int[][] money = new int[Sensitivities.MONEY.size()][];
    int[] blockedOn = new int[stops.length];
    for (int e = 0; e < ENDS.size(); e++) {
      FailTimes.Block time = times.get(e).after(stops, lost);
      Course course = new Course(stops, workarounds(stops, ENDS.get(e)), lost, time);
      days[e] = course.lastDays(paths.get(e), 0);
      for (int m = 0; e == 0 && m < money.length; m++) {
        money[m] = course.lastDays(moneyPaths.get(m), Survival.HORIZON + 1);
      }
      for (int lane = 0; e == 0 && lane < stops.length; lane++) {
        blockedOn[lane] = course.blockedOn(lane);
      }
    }
    Map<Integer, Outcome> outcomes = new HashMap<>();
    for (int lane = 0; lane < stops.length; lane++) {
      outcomes.put(
          stops[lane],
          new Outcome(at(days, lane), at(money, lane), blockedOn[lane], used(lost, lane)));
    }
    return outcomes;
  }

  private static int[] at(int[][] rows, int lane) {
    return Arrays.stream(rows).mapToInt(row -> row[lane]).toArray();
  }

  private List<Workaround> workarounds(int[] stops, End end) {
    List<Workaround> workarounds = new ArrayList<>();
    for (int stop : stops) {
      workarounds.add(numbers.workaround(graph.element(stop), end));
    }
    return workarounds;
  }

  private BitSet used(Losses.Block lost, int lane) {
    BitSet used = new BitSet();
    int found = 0;
    for (int i = 0; i < defaults.length && found < MOST_DEFAULTS; i++) {
      if (lost.of(clock.members[defaults[i]].node())[lane] > 0) {
        used.set(defaults[i]);
        found++;
      }
    }
    return used;
  }

  /// What happens after each stop of one block, with the numbers of one end.
  private final class Course {
    private final int[] stops;
    private final List<Workaround> workarounds;
    private final Losses.Block lost;
    private final Losses.Block later;
    private final FailTimes.Block time;

    Course(
        int[] stops, List<Workaround> workarounds, Losses.Block lost, FailTimes.Block time) {
      this.stops = stops;
      this.workarounds = workarounds;
      this.lost = lost;
      this.time = time;
      boolean none = workarounds.stream().allMatch(w -> w.share() <= 0);
      this.later = none ? lost : losses.after(stops, rest());
    }

    private float[] rest() {
      float[] rest = new float[stops.length];
      for (int lane = 0; lane < rest.length; lane++) {
        rest[lane] = (float) Math.clamp(1 - workarounds.get(lane).share(), 0.0, 1.0);
      }
      return rest;
    }

    int[] lastDays(CashPath path, int none) {
      StepCash cash = new StepCash(path, Survival.HORIZON);
      int[] last = new int[stops.length];
      for (int lane = 0; lane < last.length; lane++) {
        cash.restart();
        double delay = workarounds.get(lane).delay();
        for (int s = 0; s < streams.length; s++) {
          int stream = streams[s];
          cash.fall(
              s,
              time.of(stream)[lane],
              lost.of(stream)[lane],
              later.of(stream)[lane],
              delay);
        }
        int insolvent = cash.lastDay(avoided.applyAsDouble(stops[lane]));
        int blocked = blockedOn(lane);
        int first = blocked > 0 && (insolvent == 0 || blocked < insolvent) ? blocked : insolvent;
        last[lane] = first == 0 ? none : first;
      }
      return last;
    }

    /// The day a permission lapses, 0 for none; one that a workaround comes before does not.
    int blockedOn(int lane) {
      float day = time.blockedOn()[lane];
      Workaround workaround = workarounds.get(lane);
      boolean inTime = workaround.share() > 0 && day > workaround.delay() + 1;
      return day > Survival.HORIZON || inTime ? 0 : (int) day;
    }
  }
}
