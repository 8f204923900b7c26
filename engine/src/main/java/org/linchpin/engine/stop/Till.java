package org.linchpin.engine.stop;

import java.util.Arrays;
import org.linchpin.engine.stop.Terms.StreamTerms;

/// What one stream sells and earns in one world, day by day.
///
/// Recurring: everybody who is still a customer pays for the share that is delivered.
/// Transactional: demand and backlog are met as far as capacity goes; what is not met waits or is
/// lost. Customers leave at their usual rate, faster the less is delivered, and new ones come as
/// long as whatever attracts them is in good condition.
final class Till {
  private final Plan.Stream stream;
  private final StreamTerms terms;
  private final double[] level;
  private final double[][] attractions;
  private final double[] noise;
  private final double[] slack;
  private final double[] refund;
  private final double[] waits;
  private final double[] variableCost;
  final double[] customers = Lanes.row();
  private final double[] backlog = Lanes.row();
  private final double[] billed = Lanes.row();
  private final double[] delivered = Lanes.row();
  private final double[] fill = Lanes.row();
  private final Queue receivables = new Queue();
  private final Queue payables = new Queue();

  /// Receipts less variable payments of the day.
  final double[] net = Lanes.row();

  /// What today's customers contribute to the fixed costs when all is delivered.
  final double[] standing = Lanes.row();

  /// @param level row of what can be delivered, 1 for the normal amount
  /// @param attractions rows of conditions that decide how many new customers come
  /// @param noise row of daily demand
  Till(Terms all, int index, double[] level, double[][] attractions, double[] noise) {
    this.stream = all.plan.streams().get(index);
    this.terms = all.streams[index];
    this.level = level;
    this.attractions = attractions.clone();
    this.noise = noise;
    this.slack = all.values[all.plan.money().slack()];
    this.refund = all.values[stream.refund()];
    this.waits = all.values[stream.backlog()];
    this.variableCost = all.values[stream.variableCost()];
  }

  /// Today's customers, no backlog, and the bills of ordinary days on their way.
  void open() {
    Arrays.fill(customers, 1);
    Arrays.fill(backlog, 0);
    for (int l = 0; l < Lanes.COUNT; l++) {
      billed[l] = terms.amount[l];
      delivered[l] = terms.amount[l] - terms.margin[l];
    }
    receivables.open(terms.longestDelay, billed);
    payables.open(terms.longestPayable, delivered);
  }

  void day(int day) {
    if (stream.recurring()) {
      subscribe();
    } else {
      sell();
    }
    for (int l = 0; l < Lanes.COUNT; l++) {
      delivered[l] *= variableCost[l];
    }
    double[] received = receivables.pass(day, billed, terms.paidAfter);
    double[] paid = payables.pass(day, delivered, terms.payableAfter);
    for (int l = 0; l < Lanes.COUNT; l++) {
      net[l] = received[l] - paid[l];
    }
    move();
  }

  /// What was billed today; valid until the next day.
  double[] billed() {
    return billed;
  }

  private void subscribe() {
    double[] amount = terms.amount;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double served = Math.min(1, level[l]);
      double due = amount[l] * customers[l] * noise[l];
      fill[l] = served;
      delivered[l] = due * served;
      billed[l] = due * (1 - refund[l] * (1 - served));
    }
  }

  private void sell() {
    double[] amount = terms.amount;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double demand = amount[l] * customers[l] * noise[l];
      double wanted = demand + backlog[l];
      double most = (1 + slack[l]) * amount[l];
      double out = Math.min(wanted, most * level[l]);
      double late = Math.min(backlog[l], out);
      double unmet = demand - (out - late);
      double usual = Math.min(wanted, most);
      backlog[l] = (backlog[l] - late) * (1 - Priors.CANCELLED) + waits[l] * unmet;
      fill[l] = usual > 0 ? Math.min(1, out / usual) : 1;
      delivered[l] = out;
      billed[l] = out;
    }
  }

  /// Who leaves and who comes; the exponential by its series, which is exact to the last digits for
  /// rates below a quarter a day.
  private void move() {
    double[] joining = joining();
    for (int l = 0; l < Lanes.COUNT; l++) {
      double x = -(terms.leaving[l] + terms.leavingInOutage[l] * (1 - fill[l]));
      double stay =
          1
              + x
                  * (1
                      + x
                          * (1.0 / 2
                              + x
                                  * (1.0 / 6
                                      + x
                                          * (1.0 / 24
                                              + x * (1.0 / 120 + x * (1.0 / 720 + x / 5040))))));
      customers[l] = customers[l] * stay + joining[l];
      standing[l] = terms.margin[l] * customers[l];
    }
  }

  private double[] joining() {
    if (attractions.length == 0) {
      return terms.joining;
    }
    Lanes.copy(terms.joining, fillOfNew);
    for (double[] attraction : attractions) {
      Lanes.times(fillOfNew, attraction);
    }
    return fillOfNew;
  }

  private final double[] fillOfNew = Lanes.row();
}
