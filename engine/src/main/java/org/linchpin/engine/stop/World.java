package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.BitSet;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;

/// The levels of all nodes in one block of replicates under one stop, day by day.
///
/// Only the nodes that a stop can reach have rows of their own; for all others this world looks at
/// the rows of the world without a stop, which must have lived the same day before. Order of a day:
/// own output, flows with their stocks, conditions, permissions. A node that can never deliver
/// again is left alone from then on: its row is [Terms#ZEROS].
final class World {
  private static final double GONE = 1e-6;

  private final Plan plan;
  private final Terms terms;
  private final int[] nodes;
  private final Shape[] shapes;
  private final boolean[] silent;
  private final Stops stops;
  private final double[][][] noise;
  final double[][] level;
  private final double[][] rows;
  private final double[][] stock;
  private final double[][] condition;
  private final double[][] counter;
  private final double[][] attraction;
  private final int[] attracting;
  private final double[] sum = Lanes.row();
  private final double[] part = Lanes.row();
  private final double[] factor = Lanes.row();
  final double[] blocked = Lanes.row();
  private final double[] fresh = Lanes.row();
  private final BitSet needsItself = new BitSet();
  private boolean anyBlocked;

  /// What a node's level takes to work out.
  private enum Shape {
    /// Nothing: it is stopped for good.
    IDLE,
    /// Nothing: it does as much as the only node it needs, never more than normal.
    SAME,
    /// It needs one flow of one node.
    FED,
    ANY
  }

  /// @param before the world without a stop, or this one's own ones
  /// @param rows a row to write on for each node whose level is forgotten at the end of the day
  /// @param nodes that can change, in order
  /// @param noise for each day that is kept, a row for each node
  World(
      Terms terms,
      double[][] before,
      double[][] attractionBefore,
      double[][] rows,
      int[] nodes,
      int[] attracting,
      Stops stops,
      double[][][] noise) {
    this.plan = terms.plan;
    this.terms = terms;
    this.nodes = nodes.clone();
    this.attracting = attracting.clone();
    this.stops = stops;
    this.noise = noise.clone();
    this.level = before.clone();
    this.rows = rows.clone();
    this.silent = new boolean[plan.size()];
    int members = plan.members().length;
    this.stock = new double[members][];
    this.condition = new double[members][];
    this.counter = new double[members][];
    for (int node : nodes) {
      level[node] = rows[node];
    }
    for (int node : nodes) {
      allocate(node);
    }
    this.shapes = new Shape[nodes.length];
    Arrays.setAll(shapes, n -> shape(nodes[n]));
    share();
    this.attraction = attractionBefore.clone();
    for (int s : attracting) {
      attraction[s] = Lanes.row(1);
    }
  }

  private void share() {
    for (int n = 0; n < nodes.length; n++) {
      if (shapes[n] == Shape.SAME) {
        level[nodes[n]] = level[memberOf(nodes[n])];
      }
    }
  }

  private Shape shape(int node) {
    // who sees yesterday's level must see it whole on the first day
    if (stops.isIdle(node) && !hasPermission(node) && !terms.isReadLate(node)) {
      return Shape.IDLE;
    }
    int first = plan.graph().firstRequirement(node);
    boolean fed =
        plan.graph().endOfRequirements(node) == first + 1
            && plan.coupling(first) == Coupling.FLOW
            && plan.offsets()[first + 1] == plan.offsets()[first] + 1
            && !stops.isStopped(node);
    if (!fed) {
      return Shape.ANY;
    }
    int member = memberOf(node);
    boolean same =
        stock[plan.offsets()[first]] == null
            && plan.noise()[node] < 0
            && plan.noise()[member] < 0
            && !terms.isLate(plan.offsets()[first])
            && !terms.isReadLate(node);
    return same ? Shape.SAME : Shape.FED;
  }

  private boolean hasPermission(int node) {
    for (int g = plan.graph().firstRequirement(node);
        g < plan.graph().endOfRequirements(node);
        g++) {
      if (plan.coupling(g) == Coupling.PERMISSION) {
        return true;
      }
    }
    return false;
  }

  private int memberOf(int node) {
    return plan.members()[plan.offsets()[plan.graph().firstRequirement(node)]].node();
  }

  private void allocate(int node) {
    for (int g = plan.graph().firstRequirement(node);
        g < plan.graph().endOfRequirements(node);
        g++) {
      for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
        if (plan.members()[i].node() == node) {
          needsItself.set(node);
        }
        switch (plan.coupling(g)) {
          case FLOW -> {
            if (plan.timing()[i] >= 0) {
              stock[i] = Lanes.row();
            }
            if (plan.delay()[i] >= 0) {
              counter[i] = Lanes.row();
            }
          }
          case CONDITION ->
              condition[i] =
                  Terms.isOnes(level[plan.members()[i].node()]) ? Terms.ones() : Lanes.row();
          case PERMISSION -> counter[i] = Lanes.row();
          case SUPPORT, PART -> {
            // not needed
          }
        }
      }
    }
  }

  double[] attraction(int support) {
    return attraction[support];
  }

  /// True when some replicate lacks a permission that the whole business needs.
  boolean isBlocked() {
    return anyBlocked;
  }

  /// Everything as it was before the stop.
  void open() {
    Arrays.fill(silent, false);
    for (int n = 0; n < nodes.length; n++) {
      int node = nodes[n];
      if (shapes[n] == Shape.IDLE) {
        silence(node);
      } else if (shapes[n] != Shape.SAME) {
        level[node] = rows[node];
        Arrays.fill(rows[node], 1);
      }
    }
    for (int i = 0; i < stock.length; i++) {
      if (stock[i] != null) {
        Lanes.copy(terms.values[plan.timing()[i]], stock[i]);
      }
      if (condition[i] != null && !Terms.isOnes(condition[i])) {
        Arrays.fill(condition[i], 1);
      }
      if (counter[i] != null) {
        Arrays.fill(counter[i], 0);
      }
    }
    for (int s : attracting) {
      Arrays.fill(attraction[s], 1);
    }
    Arrays.fill(blocked, 0);
    anyBlocked = false;
  }

  private void silence(int node) {
    silent[node] = true;
    level[node] = Terms.zeros();
  }

  void day(int day) {
    double[][] today = noise[day % noise.length];
    for (int n = 0; n < nodes.length; n++) {
      int node = nodes[n];
      if (!silent[node]) {
        switch (shapes[n]) {
          case SAME -> level[node] = level[memberOf(node)];
          case FED -> feed(node, today[node]);
          case ANY -> update(node, day, today[node]);
          case IDLE -> throw new IllegalStateException("What is stopped for good is silent.");
        }
      }
    }
    for (int s : attracting) {
      fade(
          attraction[s],
          level[plan.supports().get(s).node()],
          terms.supportDecay[s],
          terms.supportGain[s]);
    }
  }

  private void feed(int node, double[] today) {
    int i = plan.offsets()[plan.graph().firstRequirement(node)];
    int member = plan.members()[i].node();
    if (stock[i] == null) {
      Lanes.least(today, level[member], level[node]);
    } else {
      Lanes.draw(today, level[member], stock[i], terms.values[plan.timing()[i]], level[node]);
    }
    if (silent[member] && isUsedUp(i) && Lanes.isAll(level[node], 0)) {
      silence(node);
    }
  }

  private void update(int node, int day, double[] today) {
    double[] out = needsItself.get(node) ? fresh : level[node];
    if (stops.isStopped(node)) {
      stops.own(node, day, out);
    } else {
      Lanes.copy(today, out);
    }
    int first = plan.graph().firstRequirement(node);
    int end = plan.graph().endOfRequirements(node);
    boolean most = Terms.isOnes(today) || stops.isStopped(node);
    boolean stocked = false;
    for (int g = first; g < end; g++) {
      if (plan.coupling(g) == Coupling.FLOW && !(most && isAlwaysMet(g))) {
        stocked |= limit(g, out);
      }
    }
    if (stocked) {
      for (int g = first; g < end; g++) {
        settle(g, out);
      }
    }
    slow(first, end, out);
    if (needsItself.get(node)) {
      Lanes.copy(out, level[node]);
    }
    if (isOut(first, end) && Lanes.isAll(out, 0)) {
      silence(node);
    }
  }

  /// Conditions and permissions.
  private void slow(int first, int end, double[] out) {
    for (int g = first; g < end; g++) {
      switch (plan.coupling(g)) {
        case CONDITION -> keep(g, out);
        case PERMISSION -> {
          if (!isAlwaysMet(g)) {
            Lanes.times(out, permitted(g));
          }
        }
        case FLOW, SUPPORT, PART -> {
          // done, or not needed
        }
      }
    }
  }

  /// True when the only one that is needed always delivers the normal amount.
  private boolean isAlwaysMet(int g) {
    int i = plan.offsets()[g];
    return plan.offsets()[g + 1] == i + 1
        && stock[i] == null
        && Terms.isOnes(level[plan.members()[i].node()]);
  }

  /// True when something is needed that will never arrive again, and no permission has to be
  /// watched.
  private boolean isOut(int first, int end) {
    boolean out = false;
    for (int g = first; g < end; g++) {
      int i = plan.offsets()[g];
      if (plan.coupling(g) == Coupling.PERMISSION) {
        return false;
      }
      out |=
          plan.coupling(g) == Coupling.FLOW
              && plan.offsets()[g + 1] == i + 1
              && silent[plan.members()[i].node()]
              && isUsedUp(i);
    }
    return out;
  }

  private boolean isUsedUp(int member) {
    return stock[member] == null || Lanes.isAll(stock[member], 0);
  }

  /// Limits a row to what a flow brings; true when there is a stock on the way.
  private boolean limit(int g, double[] out) {
    int from = plan.offsets()[g];
    int to = plan.offsets()[g + 1];
    if (to - from > 1) {
      return limitByMany(g, out);
    }
    double[] arriving = level[plan.members()[from].node()];
    if (stock[from] != null) {
      Lanes.atMostWithStock(out, arriving, stock[from]);
      return true;
    }
    Lanes.atMost(out, arriving);
    return false;
  }

  private boolean limitByMany(int g, double[] out) {
    int from = plan.offsets()[g];
    int to = plan.offsets()[g + 1];
    int atLeast = plan.graph().requirement(g).atLeast();
    boolean stocked = false;
    Arrays.fill(sum, 0);
    Arrays.fill(factor, 0);
    for (int i = from; i < to; i++) {
      Member member = plan.members()[i];
      Lanes.copy(level[member.node()], part);
      if (stock[i] != null) {
        stocked = true;
        withStock(part, out, stock[i]);
      }
      if (atLeast > 1) {
        count(factor, part);
      }
      if (counter[i] == null) {
        Lanes.addProduct(sum, terms.most[i], part);
      } else {
        surge(g, i, part);
      }
    }
    if (atLeast > 1) {
      for (int l = 0; l < Lanes.COUNT; l++) {
        sum[l] = factor[l] < atLeast ? 0 : sum[l];
      }
    }
    Lanes.atMost(out, sum);
    return stocked;
  }

  private static void withStock(double[] arriving, double[] need, double[] stock) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      arriving[l] = Lanes.max(arriving[l], Lanes.min(need[l], arriving[l] + stock[l]));
    }
  }

  private static void count(double[] up, double[] level) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      up[l] += level[l] > GONE ? 1 : 0;
    }
  }

  /// A substitute carries its normal share until its switch delay is over, from then on its
  /// ceiling.
  private void surge(int g, int i, double[] carried) {
    double[] normal = terms.normal[i];
    double[] most = terms.most[i];
    double[] waited = counter[i];
    double[] delay = terms.values[plan.delay()[i]];
    for (int l = 0; l < Lanes.COUNT; l++) {
      boolean down = false;
      for (int m = plan.offsets()[g]; m < plan.offsets()[g + 1]; m++) {
        down |= level[plan.members()[m].node()][l] < 1;
      }
      boolean waits = down && most[l] > normal[l] && waited[l] < delay[l];
      waited[l] = down ? waited[l] + (waits ? 1 : 0) : 0;
      sum[l] += (waits ? normal[l] : most[l]) * carried[l];
    }
  }

  private void settle(int g, double[] out) {
    if (plan.coupling(g) != Coupling.FLOW) {
      return;
    }
    for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
      if (stock[i] != null) {
        Lanes.settle(
            stock[i], terms.values[plan.timing()[i]], level[plan.members()[i].node()], out);
      }
    }
  }

  private void keep(int g, double[] out) {
    int from = plan.offsets()[g];
    int to = plan.offsets()[g + 1];
    boolean whole = false;
    for (int i = from; i < to; i++) {
      whole |= Terms.isOnes(condition[i]);
    }
    if (whole) {
      return;
    }
    for (int i = from; i < to; i++) {
      fade(condition[i], level[plan.members()[i].node()], terms.decay[i], terms.gain[i]);
    }
    double[] best = condition[from];
    if (to - from > 1) {
      best = factor;
      Lanes.copy(condition[from], best);
      for (int i = from + 1; i < to; i++) {
        Lanes.atLeast(best, condition[i]);
      }
    }
    Lanes.times(out, best);
  }

  /// A condition wears off as far as what keeps it up is missing, and comes back as far as it is
  /// there.
  private static void fade(double[] condition, double[] input, double[] decay, double[] gain) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      double s = input[l];
      double q = condition[l];
      if (s >= 1) {
        q += (1 - q) * gain[l];
      } else if (s <= 0) {
        q *= decay[l];
      } else {
        q = q * Math.pow(decay[l], 1 - s) + (1 - q) * (1 - Math.pow(1 - gain[l], s));
      }
      condition[l] = q < GONE ? 0 : q;
    }
  }

  private double[] permitted(int g) {
    int atLeast = plan.graph().requirement(g).atLeast();
    Arrays.fill(factor, 0);
    for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
      double[] input = level[plan.members()[i].node()];
      double[] grace = terms.values[plan.timing()[i]];
      double[] lapsed = counter[i];
      for (int l = 0; l < Lanes.COUNT; l++) {
        lapsed[l] = input[l] < GONE ? lapsed[l] + 1 : 0;
        factor[l] += lapsed[l] > grace[l] ? 0 : 1;
      }
    }
    boolean whole = terms.isOfWholeBusiness(g);
    for (int l = 0; l < Lanes.COUNT; l++) {
      boolean may = factor[l] >= atLeast;
      factor[l] = may ? 1 : 0;
      if (whole && !may) {
        blocked[l] = 1;
        anyBlocked = true;
      }
    }
    return factor;
  }
}
