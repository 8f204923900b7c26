package org.linchpin.engine.survival;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Losses;
import org.linchpin.engine.survival.Numbers.Ends;
import org.linchpin.engine.survival.StopRun.Workaround;

/// The last days of a large model after the stop of each activity, in place of [StopRun].
///
/// What each stream loses in the end comes from [Losses], when it begins to from [ShortestTimes].
/// Where substitutes leave that open [FailTimes] works it out, as long as there are few such stops;
/// beyond that the earliest time counts. A workaround counts from its delay after the stop is felt,
/// though the stop is felt as if there were none. No delivery ends too late by this, and hence no
/// business whose customers pay before its suppliers are paid.
final class SurvivalAtScale {
  /// Stops handled together.
  private static final int BLOCK = 512;

  /// Stops handled together where every row is gone through many times.
  private static final int CLOSE_BLOCK = 40;

  /// Members times stops that are worked out without a bound.
  private static final long MOST_CLOSE = 4_000_000;

  /// Library values listed for one stop.
  private static final int MOST_DEFAULTS = 12;

  private static final float GONE = 1 - 1e-6f;
  private static final List<End> ENDS = List.of(End.CENTRAL, End.LOW, End.HIGH);

  private final BusinessGraph graph;
  private final Clockwork clock;
  private final Numbers numbers;
  private final int[] stops;
  private final int[] streams;
  private final IntToDoubleFunction avoided;
  private final Losses losses;
  private final List<double[]> days;
  private final List<CashPath> paths;
  private final int[] defaults;
  private final int[] permissions;
  private final float[][] lost;
  private final float[][][] later;
  private final float[][][] times;
  private final BitSet[] used;
  private final boolean[] lapses;

  /// The end of one stop.
  ///
  /// @param days with central values, at the worse and at the better end; 0 for none
  /// @param money gives those with the ends in [Sensitivities#MONEY], the day after the horizon for
  ///   none
  /// @param blockedOn with central values, the day a permission of the whole business lapsed
  /// @param used members whose default timing mattered
  record Outcome(int[] days, Supplier<int[]> money, int blockedOn, BitSet used) {}

  private SurvivalAtScale(
      Clockwork clock, Numbers numbers, IntToDoubleFunction avoided, int[] stops) {
    this.graph = clock.graph;
    this.clock = clock;
    this.numbers = numbers;
    this.stops = stops;
    this.streams = graph.streams();
    this.avoided = avoided;
    this.losses = Losses.inTheEnd(graph);
    this.days = ENDS.stream().map(clock::days).toList();
    this.paths =
        List.of(
            numbers.path(Ends.CENTRAL, 0),
            numbers.path(Ends.WORSE, 0),
            numbers.path(Ends.BETTER, 0));
    this.defaults =
        IntStream.range(0, clock.members.length)
            .filter(i -> clock.coupling[clock.group[i]].isNeeded() && clock.isDefault(i))
            .toArray();
    this.permissions =
        IntStream.range(0, clock.members.length)
            .filter(i -> clock.isOfWholeBusiness(clock.group[i]))
            .map(i -> clock.members[i].node())
            .distinct()
            .toArray();
    this.lost = new float[stops.length][];
    this.later = new float[ENDS.size()][stops.length][];
    this.times = new float[ENDS.size()][stops.length][streams.length + 1];
    this.used = new BitSet[stops.length];
    this.lapses = new boolean[stops.length];
  }

  /// The outcome of the stop of each of these nodes.
  ///
  /// @param avoided what the stop of a node saves, a day
  static Map<Integer, Outcome> of(
      Clockwork clock, Numbers numbers, IntToDoubleFunction avoided, int[] stops) {
    SurvivalAtScale run = new SurvivalAtScale(clock, numbers, avoided, stops);
    inBlocks(stops.length, BLOCK, run::lose);
    run.bound();
    Outcome[] outcomes = new Outcome[stops.length];
    inBlocks(stops.length, BLOCK, from -> run.settle(from, outcomes));
    Map<Integer, Outcome> byNode = new HashMap<>(2 * stops.length);
    for (int i = 0; i < stops.length; i++) {
      byNode.put(stops[i], outcomes[i]);
    }
    return byNode;
  }

  /// Gives the first index of each block to the action; blocks do not touch each other.
  private static void inBlocks(int count, int size, IntConsumer action) {
    IntStream.range(0, (count + size - 1) / size).parallel().forEach(b -> action.accept(b * size));
  }

  private int end(int from) {
    return Math.min(stops.length, from + BLOCK);
  }

  /// What every stream loses in the end.
  private void lose(int from) {
    int[] block = Arrays.copyOfRange(stops, from, end(from));
    float[] whole = new float[block.length];
    Arrays.fill(whole, 1);
    Losses.Block after = losses.after(block, whole);
    for (int lane = 0; lane < block.length; lane++) {
      lost[from + lane] = ofStreams(after, lane);
      used[from + lane] = used(after, lane);
      for (int node : permissions) {
        lapses[from + lane] |= after.of(node)[lane] > GONE;
      }
    }
    for (int e = 0; e < ENDS.size(); e++) {
      float[] rest = new float[block.length];
      boolean any = false;
      for (int lane = 0; lane < block.length; lane++) {
        double share = workaround(block[lane], ENDS.get(e)).share();
        rest[lane] = (float) Math.clamp(1 - share, 0.0, 1.0);
        any |= share > 0;
      }
      Losses.Block recovered = any ? losses.after(block, rest) : after;
      for (int lane = 0; lane < block.length; lane++) {
        later[e][from + lane] = any ? ofStreams(recovered, lane) : lost[from + lane];
      }
    }
  }

  private float[] ofStreams(Losses.Block after, int lane) {
    float[] row = new float[streams.length];
    for (int s = 0; s < row.length; s++) {
      row[s] = after.of(streams[s])[lane];
    }
    return row;
  }

  private Workaround workaround(int stop, End end) {
    return numbers.workaround(graph.element(stop), end);
  }

  private BitSet used(Losses.Block after, int lane) {
    BitSet found = new BitSet();
    for (int i = 0; i < defaults.length && found.cardinality() < MOST_DEFAULTS; i++) {
      if (after.of(clock.members[defaults[i]].node())[lane] > 0) {
        found.set(defaults[i]);
      }
    }
    return found;
  }

  /// The earliest times, and those that follow without substitutes; where they differ, the truth.
  private void bound() {
    BitSet open = new BitSet();
    int[] tolerated = FailTimes.tolerated(clock);
    List<IntPredicate> usable = List.of(g -> true, g -> tolerated[g] == 0);
    List<ShortestTimes> times =
        IntStream.range(0, ENDS.size() * usable.size())
            .parallel()
            .mapToObj(k -> ShortestTimes.of(clock, streams, days.get(k / 2), usable.get(k % 2)))
            .toList();
    for (int e = 0; e < ENDS.size(); e++) {
      open.or(bound(e, times.get(2 * e), times.get(2 * e + 1)));
    }
    int close = (int) Math.min(stops.length, MOST_CLOSE / Math.max(1, clock.members.length));
    int[] chosen = open.stream().limit(close).toArray();
    List<FailTimes> exact =
        days.stream().map(ofEnd -> new FailTimes(clock, ofEnd, tolerated)).toList();
    inBlocks(
        chosen.length,
        CLOSE_BLOCK,
        from ->
            workOut(
                exact,
                Arrays.copyOfRange(chosen, from, Math.min(chosen.length, from + CLOSE_BLOCK))));
  }

  private BitSet bound(int e, ShortestTimes earliest, ShortestTimes certain) {
    BitSet differ = new BitSet();
    for (int i = 0; i < stops.length; i++) {
      for (int s = 0; s < streams.length; s++) {
        float time = earliest.of(stops[i], s);
        times[e][i][s] = time;
        if (lost[i][s] > 0 && time <= Survival.HORIZON && time != certain.of(stops[i], s)) {
          differ.set(i);
        }
      }
      float day = lapses[i] ? earliest.blockedOn(stops[i]) : Float.POSITIVE_INFINITY;
      times[e][i][streams.length] = day;
      if (day <= Survival.HORIZON && day != certain.blockedOn(stops[i])) {
        differ.set(i);
      }
    }
    return differ;
  }

  private void workOut(List<FailTimes> exact, int[] chosen) {
    int[] block = Arrays.stream(chosen).map(i -> stops[i]).toArray();
    float[] whole = new float[block.length];
    Arrays.fill(whole, 1);
    Losses.Block after = losses.after(block, whole);
    for (int e = 0; e < ENDS.size(); e++) {
      FailTimes.Block time = exact.get(e).after(block, after);
      for (int lane = 0; lane < block.length; lane++) {
        for (int s = 0; s < streams.length; s++) {
          times[e][chosen[lane]][s] = time.of(streams[s])[lane];
        }
        times[e][chosen[lane]][streams.length] = time.blockedOn()[lane];
      }
    }
  }

  private void settle(int from, Outcome[] outcomes) {
    List<StepCash> cash = paths.stream().map(p -> new StepCash(p, Survival.HORIZON)).toList();
    for (int i = from; i < end(from); i++) {
      int[] days = new int[ENDS.size()];
      for (int e = 0; e < days.length; e++) {
        days[e] = lastDay(i, e, cash.get(e));
      }
      int stop = i;
      outcomes[i] = new Outcome(days, () -> money(stop), blockedOn(i, 0), used[i]);
    }
  }

  /// The last days when only money is uncertain.
  private int[] money(int i) {
    return Sensitivities.MONEY.stream()
        .map(ends -> new StepCash(numbers.path(ends, 0), Survival.HORIZON))
        .mapToInt(cash -> lastDay(i, 0, cash))
        .map(day -> day == 0 ? Survival.HORIZON + 1 : day)
        .toArray();
  }

  private int lastDay(int i, int e, StepCash cash) {
    cash.restart();
    double delay = workaround(stops[i], ENDS.get(e)).delay();
    for (int s = 0; s < streams.length; s++) {
      cash.fall(s, times[e][i][s], lost[i][s], later[e][i][s], delay);
    }
    int insolvent = cash.lastDay(avoided.applyAsDouble(stops[i]));
    int blocked = blockedOn(i, e);
    return blocked > 0 && (insolvent == 0 || blocked < insolvent) ? blocked : insolvent;
  }

  /// The day a permission lapses, 0 for none; one that a workaround comes before does not.
  private int blockedOn(int i, int e) {
    float day = times[e][i][streams.length];
    Workaround workaround = workaround(stops[i], ENDS.get(e));
    boolean inTime = workaround.share() > 0 && day > workaround.delay() + 1;
    return day > Survival.HORIZON || inTime ? 0 : (int) day;
  }
}
