package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// What is stopped in one world, and what management does about it.
final class Stops {
  static final Stops NONE = new Stops(new BitSet(), Map.of(), new double[0][], false);

  private final BitSet stopped;
  private final Map<Integer, Plan.Reaction> reactions;
  private final double[][] values;
  private final boolean recovering;

  private Stops(
      BitSet stopped,
      Map<Integer, Plan.Reaction> reactions,
      double[][] values,
      boolean recovering) {
    this.stopped = stopped;
    this.reactions = reactions;
    this.values = values;
    this.recovering = recovering;
  }

  static Stops of(Terms terms, BitSet stopped, boolean recovering) {
    Map<Integer, Plan.Reaction> reactions = new HashMap<>();
    terms.plan.activities().forEach(reaction -> reactions.put(reaction.node(), reaction));
    return new Stops(stopped, reactions, terms.values, recovering);
  }

  boolean isStopped(int node) {
    return stopped.get(node);
  }

  /// True when a node does nothing from the first day to the last.
  boolean isIdle(int node) {
    Plan.Reaction reaction = reactions.get(node);
    return stopped.get(node)
        && (reaction == null
            || (reaction.share() < 0 && !(recovering && reaction.recovers() >= 0)));
  }

  /// What a stopped node still does: nothing; from the delay on what the stopgap does; everything
  /// again once it has recovered, if recovery is looked at.
  void own(int node, int day, double[] out) {
    Arrays.fill(out, 0);
    Plan.Reaction reaction = reactions.get(node);
    if (reaction == null) {
      return;
    }
    if (reaction.share() >= 0) {
      double[] share = values[reaction.share()];
      double[] delay = values[reaction.delay()];
      for (int l = 0; l < Lanes.COUNT; l++) {
        out[l] = day > delay[l] ? share[l] : 0;
      }
    }
    if (recovering && reaction.recovers() >= 0) {
      double[] recovers = values[reaction.recovers()];
      for (int l = 0; l < Lanes.COUNT; l++) {
        out[l] = day > recovers[l] ? 1 : out[l];
      }
    }
  }

  /// What no longer has to be paid, a day.
  void avoided(double[] out) {
    Arrays.fill(out, 0);
    for (int node = stopped.nextSetBit(0); node >= 0; node = stopped.nextSetBit(node + 1)) {
      Plan.Reaction reaction = reactions.get(node);
      if (reaction != null) {
        double[] cost = values[reaction.cost()];
        double[] share = values[reaction.avoidable()];
        for (int l = 0; l < Lanes.COUNT; l++) {
          out[l] += cost[l] * share[l];
        }
      }
    }
  }
}
