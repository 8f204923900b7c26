package org.linchpin.engine.survival;

import java.util.Arrays;
import org.linchpin.engine.survival.StopRun.Workaround;

/// What [StopRun] should give, worked out anew for every node on every day.
final class DailyRun {
  private final Clockwork clock;
  private final double[] days;
  private final double[] delays;
  private final double[] level;
  private final double[] stock;
  private final double[] condition;
  private final double[] waited;
  private int today;

  DailyRun(Clockwork clock) {
    this.clock = clock;
    this.days = clock.days(End.CENTRAL);
    this.delays = clock.switchDelays(End.CENTRAL);
    this.level = new double[clock.graph.size()];
    this.stock = days.clone();
    this.condition = new double[days.length];
    this.waited = new double[days.length];
    Arrays.fill(level, 1);
    Arrays.fill(condition, 1);
  }

  double[] next(int stopped, Workaround workaround) {
    today++;
    for (int node : clock.order) {
      double own = node != stopped ? 1 : today > workaround.delay() ? workaround.share() : 0;
      double after = level(node, own);
      boolean rounded = Math.abs(after - level[node]) < 1e-12;
      level[node] = rounded ? level[node] : after;
    }
    return Arrays.stream(clock.graph.streams()).mapToDouble(s -> level[s]).toArray();
  }

  private double level(int node, double own) {
    int first = clock.graph.firstRequirement(node);
    int end = clock.graph.endOfRequirements(node);
    double least = own;
    double factor = 1;
    for (int g = first; g < end; g++) {
      switch (clock.coupling[g]) {
        case FLOW -> least = hasStock(g) ? least : Math.min(least, carried(g, 0));
        case CONDITION -> factor *= condition(g);
        case PERMISSION -> factor *= permitted(g) ? 1 : 0;
        default -> throw new AssertionError("nothing else is needed");
      }
    }
    for (int g = first; g < end; g++) {
      boolean stocked =
          clock.coupling[g] == org.linchpin.engine.structure.Coupling.FLOW && hasStock(g);
      least = stocked ? Math.min(least, carried(g, least)) : least;
    }
    for (int g = first; g < end; g++) {
      for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
        if (clock.coupling[g] == org.linchpin.engine.structure.Coupling.FLOW) {
          stock[i] = Math.max(0, Math.min(days[i], stock[i] + input(i) - least));
        }
      }
    }
    return least * factor;
  }

  private boolean hasStock(int g) {
    return Arrays.stream(days, clock.offsets[g], clock.offsets[g + 1]).anyMatch(d -> d > 0);
  }

  private double input(int i) {
    return level[clock.members[i].node()];
  }

  private double carried(int g, double need) {
    int size = clock.offsets[g + 1] - clock.offsets[g];
    boolean anyDown = false;
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      anyDown |= input(i) < 1;
    }
    double sum = 0;
    int up = 0;
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      double draw = days[i] > 0 ? Math.min(stock[i], Math.max(0, need - input(i))) : 0;
      boolean waits = anyDown && delays[i] > 0 && waited[i] < delays[i];
      boolean surges = clock.members[i].ceiling() > clock.members[i].share();
      waited[i] += waits && surges ? 1 : 0;
      double most = waits && surges ? clock.members[i].share() : clock.members[i].ceiling();
      sum += (size == 1 ? 1 : most) * (input(i) + draw);
      up += input(i) + draw > 1e-6 ? 1 : 0;
    }
    return up < clock.atLeast[g] ? 0 : Math.min(1, sum);
  }

  private double condition(int g) {
    double best = 0;
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      double fading = condition[i] * Math.pow(2, -(1 - input(i)) / days[i]);
      condition[i] = fading + (1 - condition[i]) * (1 - Math.pow(2, -input(i) / days[i]));
      condition[i] = condition[i] < 1e-6 ? 0 : condition[i];
      best = Math.max(best, condition[i]);
    }
    return best;
  }

  private boolean permitted(int g) {
    int permitted = 0;
    for (int i = clock.offsets[g]; i < clock.offsets[g + 1]; i++) {
      waited[i] = input(i) < 1e-6 ? waited[i] + 1 : 0;
      permitted += waited[i] > days[i] ? 0 : 1;
    }
    return permitted >= clock.atLeast[g];
  }
}
