package org.linchpin.engine.importance;

import java.util.Arrays;
import org.linchpin.engine.structure.Gates;

/// Stops players one after the other and notes whose stop brings each target down, in time linear
/// in the arrows for a whole order.
final class Decline {
  private final Gates.Failing failing;
  private final int[] targets;

  Decline(Gates gates, int[] targets) {
    this.failing = gates.failing();
    this.targets = targets.clone();
  }

  /// For each target the player whose stop brought it down, or -1 when it stayed up.
  int[] pivots(int[] players) {
    failing.restart();
    int[] pivots = new int[targets.length];
    Arrays.fill(pivots, -1);
    int open = targets.length;
    for (int i = 0; i < players.length && open > 0; i++) {
      if (failing.stop(players[i])) {
        for (int t = 0; t < targets.length; t++) {
          if (pivots[t] < 0 && failing.isDown(targets[t])) {
            pivots[t] = players[i];
            open--;
          }
        }
      }
    }
    return pivots;
  }
}
