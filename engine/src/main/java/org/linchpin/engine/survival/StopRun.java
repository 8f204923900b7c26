package org.linchpin.engine.survival;

import java.util.Arrays;
import java.util.BitSet;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;

/// What each revenue stream still delivers, day by day, after one node stops for good.
///
/// Levels travel from members to owners once a day. A flow draws on its stock, of which one day's
/// worth bridges one day of complete stop; a condition fades by half each half-life; a permission
/// blocks on the first day after its grace. Only what changes is recomputed: a node waits until one
/// of its members changes or a stock, condition, grace or switch delay is running, so that a long
/// time after the stop costs nothing. Inside cycles a change is felt the next day.
final class StopRun {
  private static final double GONE = 1e-6;

  /// A stock or a condition that changes less than this in a day is at rest.
  private static final double STILL = 1e-9;

  private final Clockwork clock;
  private final double[] days;
  private final double[] switchDelays;
  private final double[] recoveries;
  private final double[] level;
  private final double[] stock;
  private final double[] condition;
  private final double[] counter;
  private final int[] touched;
  private final BitSet dirty;
  private final BitSet tomorrow;
  private final BitSet running = new BitSet();
  private final BitSet used = new BitSet();
  private int touchedCount;
  private double stoppedLevel;
  private int stopped;
  private int today;
  private int restsSince;
  private Workaround workaround = Workaround.NONE;
  private int[] streams = new int[0];
  private double[] row = new double[0];
  private int blockedOn;

  StopRun(Clockwork clock, double[] days, double[] switchDelays) {
    this.clock = clock;
    this.days = days;
    this.switchDelays = switchDelays;
    this.recoveries = clock.recoveries();
    this.level = new double[clock.graph.size()];
    Arrays.fill(level, 1);
    this.stock = days.clone();
    this.condition = new double[days.length];
    Arrays.fill(condition, 1);
    this.counter = new double[days.length];
    this.touched = new int[clock.graph.size()];
    this.dirty = new BitSet(level.length);
    this.tomorrow = new BitSet(level.length);
  }

  /// A stopgap that does part of the work from some day on.
  record Workaround(double share, double delay) {
    static final Workaround NONE = new Workaround(0, 0);
  }

  /// The members whose stock, condition, grace or delay mattered in the last run.
  BitSet used() {
    return (BitSet) used.clone();
  }

  /// The first day on which a permission of the whole business had lapsed in the last run, or 0.
  int blockedOn() {
    return blockedOn;
  }

  /// Stops a node for good, after everything was up again.
  StopRun start(int node, Workaround reaction, int[] watched) {
    restore();
    stopped = node;
    workaround = reaction;
    streams = watched;
    row = new double[watched.length];
    Arrays.fill(row, 1);
    tomorrow.set(clock.rank[node]);
    return this;
  }

  /// The levels of the watched streams on the next day; the same array as long as nothing changes.
  double[] next() {
    today++;
    boolean starts = workaround.share() > 0 && today > workaround.delay();
    double wanted = starts ? workaround.share() : 0;
    if (today > 1 && wanted != stoppedLevel) {
      tomorrow.set(clock.rank[stopped]);
    }
    stoppedLevel = wanted;
    if (tomorrow.isEmpty() && running.isEmpty()) {
      boolean waits = workaround.share() > 0 && !starts;
      restsSince = waits ? 0 : restsSince == 0 ? today - 1 : restsSince;
      return row;
    }
    restsSince = 0;
    step();
    for (int s = 0; s < streams.length; s++) {
      if (row[s] != level[streams[s]]) {
        row = row.clone();
        for (int all = 0; all < streams.length; all++) {
          row[all] = level[streams[all]];
        }
        break;
      }
    }
    return row;
  }

  /// The last day on which anything changed, once nothing does any more; else 0.
  int restsSince() {
    return restsSince;
  }

  private void step() {
    dirty.clear();
    dirty.or(tomorrow);
    tomorrow.clear();
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      dirty.set(clock.rank[clock.owner[clock.group[i]]]);
    }
    for (int r = dirty.nextSetBit(0); r >= 0; r = dirty.nextSetBit(r + 1)) {
      update(clock.order[r], r);
    }
  }

  private void update(int node, int rank) {
    double own = node == stopped ? stoppedLevel : 1;
    double before = level[node];
    double after = Math.min(own, inputs(node, own));
    if (Math.abs(after - before) < 1e-12) {
      return;
    }
    level[node] = after;
    if (touchedCount < touched.length) {
      touched[touchedCount++] = node;
    }
    for (int u = clock.useOffsets[node]; u < clock.useOffsets[node + 1]; u++) {
      int user = clock.rank[clock.owner[clock.group[clock.uses[u]]]];
      (user > rank ? dirty : tomorrow).set(user);
    }
  }

  /// The least over the requirements, times what conditions are left. What a stock adds is what the
  /// node can use after everything else has limited it.
  private double inputs(int node, double own) {
    int first = clock.graph.firstRequirement(node);
    int end = clock.graph.endOfRequirements(node);
    double least = own;
    for (int g = first; g < end && least > 0; g++) {
      if (clock.coupling[g] == Coupling.FLOW && !hasStock(g)) {
        least = Math.min(least, carried(g, least));
      }
    }
    for (int g = first; g < end; g++) {
      if (clock.coupling[g] == Coupling.FLOW && hasStock(g)) {
        least = Math.min(least, carried(g, least));
      }
    }
    double factor = 1;
    for (int g = first; g < end; g++) {
      switch (clock.coupling[g]) {
        case FLOW -> settle(g, least);
        case CONDITION -> factor *= conditions(g);
        case PERMISSION -> factor *= permitted(g) ? 1 : 0;
        case SUPPORT, PART -> {
          // not needed
        }
      }
    }
    return least * factor;
  }

  private boolean hasStock(int g) {
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      if (days[i] > 0) {
        return true;
      }
    }
    return false;
  }

  /// What the members can carry of `need`, stocks included.
  private double carried(int g, double need) {
    int from = clock.offsets[g];
    int to = clock.offsets[g + 1];
    double sum = 0;
    int up = 0;
    boolean anyDown = false;
    for (int i = from; i < to; i++) {
      anyDown |= level[clock.members[i].node()] < 1;
    }
    for (int i = from; i < to; i++) {
      Member member = clock.members[i];
      double arrives = level[member.node()];
      double effective = Math.max(arrives, Math.min(need, arrives + stock[i]));
      boolean waits = waits(i, anyDown);
      running.set(i, waits);
      sum += (to - from == 1 ? 1 : waits ? member.share() : member.ceiling()) * effective;
      up += effective > GONE ? 1 : 0;
    }
    return up < clock.atLeast[g] ? 0 : Math.min(1, sum);
  }

  /// True while a member carries only its normal share: until the switch delay has passed, from
  /// then on its ceiling.
  private boolean waits(int i, boolean anyDown) {
    Member member = clock.members[i];
    boolean surges = anyDown && member.ceiling() > member.share();
    if (!surges || counter[i] >= switchDelays[i]) {
      return false;
    }
    counter[i]++;
    used.set(i);
    return true;
  }

  /// Stocks after what was used left them; what arrives and is not used fills them up again. An
  /// empty stock is felt the day after.
  private void settle(int g, double used) {
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      if (days[i] <= 0) {
        continue;
      }
      double arrives = level[clock.members[i].node()];
      double left = Math.clamp(stock[i] + arrives - used, 0.0, days[i]);
      if (Math.abs(left - stock[i]) > STILL) {
        stock[i] = left;
        this.used.set(i);
        running.set(i);
      }
    }
  }

  /// Conditions fade as far as what keeps them up is missing, and come back as far as it is there.
  private double conditions(int g) {
    double best = 0;
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      double input = level[clock.members[i].node()];
      if (input < 1 || condition[i] < 1) {
        double before = condition[i];
        double after = before * halves(1 - input, days[i]);
        after += (1 - before) * (1 - halves(input, recovery(i)));
        condition[i] = after < GONE ? 0 : after;
        used.set(i);
        running.set(i, Math.abs(condition[i] - before) > STILL);
      }
      best = Math.max(best, condition[i]);
    }
    return best;
  }

  /// Without a stated recovery a condition comes back as slowly as it went.
  private double recovery(int member) {
    return Double.isNaN(recoveries[member]) ? days[member] : recoveries[member];
  }

  private static double halves(double part, double halfLife) {
    return part <= 0 ? 1 : halfLife <= 0 ? 0 : Math.pow(2, -part / halfLife);
  }

  private boolean permitted(int g) {
    int permitted = 0;
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      double input = level[clock.members[i].node()];
      if (input < GONE && counter[i] <= days[i]) {
        used.set(i);
        counter[i]++;
        running.set(i, counter[i] <= days[i]);
        if (counter[i] > days[i] && clock.ofStream[g] && blockedOn == 0) {
          blockedOn = today;
        }
      }
      if (input >= GONE && counter[i] > 0) {
        counter[i] = 0;
      }
      permitted += counter[i] > days[i] ? 0 : 1;
    }
    return permitted >= clock.atLeast[g];
  }

  /// Everything up again, at the cost of what was touched.
  private void restore() {
    if (touchedCount == touched.length) {
      Arrays.fill(level, 1);
    }
    for (int t = 0; t < touchedCount; t++) {
      level[touched[t]] = 1;
    }
    touchedCount = 0;
    for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
      stock[i] = days[i];
      condition[i] = 1;
      counter[i] = 0;
    }
    used.clear();
    blockedOn = 0;
    today = 0;
    restsSince = 0;
    running.clear();
    tomorrow.clear();
    stoppedLevel = 0;
  }
}
