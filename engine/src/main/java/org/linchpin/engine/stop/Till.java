package org.linchpin.engine.stop;

import java.util.Arrays;
import org.linchpin.engine.stop.Terms.StreamTerms;

/// What one stream sells and earns in one world, day by day.
///
/// Recurring: everybody who is still a customer pays for the share that is delivered.
/// Transactional: demand and backlog are met as far as capacity goes; what is not met waits or is
/// lost. Customers leave at their usual rate, faster the less is delivered, and new ones come as
/// long as whatever attracts them is in good condition.
///
/// The loops are short because the compiler turns only short ones into vector instructions.
final class Till {
  /// Keeps nothing of nothing from being no number: nothing wanted is all delivered.
  private static final double TINY = 1e-300;

  private final Plan.Stream stream;
  private final StreamTerms terms;
  private final double[][] levels;
  private final double[][] attractions;
  private final double[][] noise;
  private final double[] refund;
  private final double[] waits;
  private final double[] variableCost;
  final double[] customers = Lanes.row();
  private final double[] backlog = Lanes.row();
  private final Scratch scratch;
  private final Queue receivables = new Queue();
  private final Queue payables = new Queue();

  private final double[] net;
  private boolean rests;

  /// Rows that any till may write on; what stands there is valid until another one does.
  static final class Scratch {
    private final double[] wanted = Lanes.row();
    private final double[] usual = Lanes.row();
    private final double[] delivered = Lanes.row();
    private final double[] billed = Lanes.row();
    private final double[] cost = Lanes.row();
    private final double[] change = Lanes.row();
    private final double[] coming = Lanes.row();
    private final double[] net = Lanes.row();
  }

  /// @param levels rows of what each node can deliver, 1 for the normal amount
  /// @param attractions rows of conditions that decide how many new customers come
  /// @param noise rows of daily demand, one for each day that is kept
  Till(
      Terms all,
      int index,
      double[][] levels,
      double[][] attractions,
      double[][] noise,
      Scratch scratch) {
    this.stream = all.plan.streams().get(index);
    this.terms = all.streams[index];
    this.levels = levels;
    this.attractions = attractions.clone();
    this.noise = noise.clone();
    this.refund = all.values[stream.refund()];
    this.waits = all.values[stream.backlog()];
    this.variableCost = all.values[stream.variableCost()];
    this.scratch = scratch;
    this.net = scratch.net;
  }

  /// Today's customers, no backlog, and the bills of ordinary days on their way.
  void open() {
    Arrays.fill(customers, 1);
    Arrays.fill(backlog, 0);
    double[] cost = scratch.cost;
    for (int l = 0; l < Lanes.COUNT; l++) {
      cost[l] = terms.amount[l] - terms.margin[l];
    }
    receivables.open(terms.longestDelay, terms.amount);
    payables.open(terms.longestPayable, cost);
  }

  /// Lives through a day.
  ///
  /// @return [#net], valid until another till writes on the same scratch rows
  double[] earn(int day) {
    day(day);
    return net();
  }

  /// Receipts less variable payments of the day.
  double[] net() {
    return rests && terms.isPrompt() ? Terms.zeros() : net;
  }

  private void day(int day) {
    double[] level = levels[stream.node()];
    rests = Terms.isZeros(level) && (stream.recurring() ? terms.isRefunded : terms.isImpatient);
    if (rests) {
      rest(day);
      return;
    }
    double[] today = noise[day % noise.length];
    deliver(level, today);
    boolean asDelivered = !stream.recurring() || terms.isRefunded;
    double[] billed = asDelivered ? scratch.delivered : scratch.billed;
    if (!terms.isPrompt()) {
      settle(day, billed, scratch.delivered);
    } else if (asDelivered) {
      collect();
    } else {
      collect(billed);
    }
    double[] joining = joining();
    if (terms.isSlow) {
      moveSlowly(joining);
    } else {
      move(joining);
    }
  }

  /// A day on which nothing is delivered, and nothing will ever be again.
  private void rest(int day) {
    if (!terms.isPrompt()) {
      settle(day, Terms.zeros(), Terms.zeros());
    }
    double[] staying = terms.stayingInOutage;
    double[] joining = joining();
    for (int l = 0; l < Lanes.COUNT; l++) {
      customers[l] = customers[l] * staying[l] + joining[l];
    }
  }

  private void deliver(double[] level, double[] noise) {
    if (stream.recurring()) {
      subscribe(level, noise);
    } else if (terms.isImpatient) {
      sell(level, noise);
    } else {
      sellLate(level, noise);
    }
  }

  private void subscribe(double[] level, double[] noise) {
    double[] due = scratch.wanted;
    double[] delivered = scratch.delivered;
    double[] change = scratch.change;
    double[] amount = terms.amount;
    double[] outage = terms.outage;
    for (int l = 0; l < Lanes.COUNT; l++) {
      due[l] = amount[l] * customers[l] * noise[l];
      delivered[l] = due[l] * level[l];
      change[l] = outage[l] * (level[l] - 0.5);
    }
    if (!terms.isRefunded) {
      double[] billed = scratch.billed;
      for (int l = 0; l < Lanes.COUNT; l++) {
        billed[l] = due[l] * (1 - refund[l] * (1 - level[l]));
      }
    }
  }

  /// Nobody waits: what is not delivered today is lost.
  private void sell(double[] level, double[] noise) {
    double[] usual = scratch.usual;
    double[] delivered = scratch.delivered;
    double[] amount = terms.amount;
    double[] most = terms.most;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double wanted = amount[l] * customers[l] * noise[l];
      usual[l] = Lanes.min(wanted, most[l]);
      delivered[l] = Lanes.min(wanted, most[l] * level[l]);
    }
    react(usual, delivered);
  }

  private void sellLate(double[] level, double[] noise) {
    double[] demand = scratch.wanted;
    double[] usual = scratch.usual;
    double[] delivered = scratch.delivered;
    double[] amount = terms.amount;
    double[] most = terms.most;
    for (int l = 0; l < Lanes.COUNT; l++) {
      demand[l] = amount[l] * customers[l] * noise[l];
      double wanted = demand[l] + backlog[l];
      usual[l] = Lanes.min(wanted, most[l]);
      delivered[l] = Lanes.min(wanted, most[l] * level[l]);
    }
    wait(demand, delivered);
    react(usual, delivered);
  }

  /// How customers take it, by the share of the usual amount that they got.
  private void react(double[] usual, double[] delivered) {
    double[] change = scratch.change;
    double[] outage = terms.outage;
    for (int l = 0; l < Lanes.COUNT; l++) {
      change[l] = outage[l] * ((delivered[l] + TINY) / (usual[l] + TINY) - 0.5);
    }
  }

  private void wait(double[] demand, double[] delivered) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      double late = Lanes.min(backlog[l], delivered[l]);
      double unmet = demand[l] - (delivered[l] - late);
      backlog[l] = (backlog[l] - late) * (1 - Priors.CANCELLED) + waits[l] * unmet;
    }
  }

  /// Everybody pays at once, and only for what is delivered.
  private void collect() {
    double[] delivered = scratch.delivered;
    double[] kept = terms.kept;
    for (int l = 0; l < Lanes.COUNT; l++) {
      net[l] = delivered[l] * kept[l];
    }
  }

  private void collect(double[] billed) {
    double[] delivered = scratch.delivered;
    for (int l = 0; l < Lanes.COUNT; l++) {
      net[l] = billed[l] - delivered[l] * variableCost[l];
    }
  }

  private void settle(int day, double[] billed, double[] delivered) {
    double[] cost = scratch.cost;
    for (int l = 0; l < Lanes.COUNT; l++) {
      cost[l] = delivered[l] * variableCost[l];
    }
    double[] received = receivables.pass(day, billed, terms.paidAfter);
    double[] paid = payables.pass(day, cost, terms.payableAfter);
    for (int l = 0; l < Lanes.COUNT; l++) {
      net[l] = received[l] - paid[l];
    }
  }

  /// Who leaves and who comes; the exponential by its series around a day on which half is
  /// delivered, which is exact to the last digits.
  private void move(double[] joining) {
    double[] change = scratch.change;
    double[] stayingHalf = terms.stayingHalf;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double x = change[l];
      double p = 1.0 / 720 + x * (1.0 / 5040 + x / 40320);
      double q =
          1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120 + x * p)))));
      customers[l] = customers[l] * (stayingHalf[l] * q) + joining[l];
    }
  }

  private void moveSlowly(double[] joining) {
    double[] change = scratch.change;
    double[] stayingHalf = terms.stayingHalf;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double x = change[l];
      double q = 1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120)))));
      customers[l] = customers[l] * (stayingHalf[l] * q) + joining[l];
    }
  }

  /// What one of today's customers contributes to the fixed costs when all is delivered.
  double[] margin() {
    return terms.margin;
  }

  private double[] joining() {
    if (attractions.length == 0) {
      return terms.joining;
    }
    double[] coming = scratch.coming;
    Lanes.copy(terms.joining, coming);
    for (double[] attraction : attractions) {
      Lanes.times(coming, attraction);
    }
    return coming;
  }
}
