package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.List;
import org.linchpin.engine.structure.Coupling;

/// The numbers of one block of replicates: a row for each knob, and what follows from them alone.
final class Terms {
  /// A month of customers leaving, as the half-lives and rates of C6 count it.
  private static final double DAYS_PER_MONTH = 30;

  /// What is paid later than this is not paid within any horizon.
  private static final long LONGEST_DELAY = 400;

  private static final double CALENDAR_MONTH = 365.0 / 12;

  /// Nobody stays longer than this when everybody would leave within the month.
  private static final double EVERYBODY = 0.999;

  static final double[] ONES = Lanes.row(1);

  final Plan plan;
  final double[][] values;
  final double[][] decay;
  final double[][] gain;
  final double[][] supportDecay;
  final double[][] supportGain;
  final StreamTerms[] streams;
  final double[] cash = Lanes.row();
  final double[] neutralCash = Lanes.row();
  final double[] fixedCosts;
  final double[] leastContribution = Lanes.row();
  private final int[] uncertain;
  private final boolean hasFloor;

  Terms(Plan plan) {
    this.plan = plan;
    List<Knob> knobs = plan.knobs();
    this.values = new double[knobs.size()][];
    for (int k = 0; k < values.length; k++) {
      values[k] = knobs.get(k).isCertain() ? Lanes.row(knobs.get(k).law().at(0.5)) : Lanes.row();
    }
    this.uncertain = uncertain(knobs);
    this.decay = new double[plan.members().length][];
    this.gain = new double[plan.members().length][];
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      if (plan.coupling(g) == Coupling.CONDITION) {
        for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
          decay[i] = Lanes.row();
          gain[i] = Lanes.row();
        }
      }
    }
    this.supportDecay = new double[plan.supports().size()][Lanes.COUNT];
    this.supportGain = new double[plan.supports().size()][Lanes.COUNT];
    this.streams = new StreamTerms[plan.streams().size()];
    Arrays.setAll(streams, s -> new StreamTerms());
    this.fixedCosts = values[plan.money().fixedCosts()];
    this.hasFloor = hasFloor();
  }

  /// What one stream's numbers amount to.
  static final class StreamTerms {
    double[] amount = ONES;
    double[] margin = Lanes.row();
    final double[] leaving = Lanes.row();
    final double[] leavingInOutage = Lanes.row();
    final double[] joining = Lanes.row();
    final int[] paidAfter = new int[Lanes.COUNT];
    final int[] payableAfter = new int[Lanes.COUNT];
    int longestDelay;
    int longestPayable;
  }

  /// The knobs that are drawn.
  static int[] uncertain(List<Knob> knobs) {
    return java.util.stream.IntStream.range(0, knobs.size())
        .filter(k -> !knobs.get(k).isCertain())
        .toArray();
  }

  /// A business that already lies below the floor cannot fall below it.
  private boolean hasFloor() {
    double contribution = 0;
    for (Plan.Stream stream : plan.streams()) {
      contribution += central(stream.amount()) * (1 - central(stream.variableCost()));
    }
    return contribution >= central(plan.money().floor()) * central(plan.money().fixedCosts());
  }

  double central(int knob) {
    return plan.knobs().get(knob).spread().central();
  }

  /// Draws the numbers of the replicates from this one on.
  void draw(Points points, int firstReplicate) {
    for (int d = 0; d < uncertain.length; d++) {
      double[] row = values[uncertain[d]];
      Law law = plan.knobs().get(uncertain[d]).law();
      for (int l = 0; l < Lanes.COUNT; l++) {
        row[l] = law.at(points.at(firstReplicate + l, d));
      }
    }
    derive();
  }

  private void derive() {
    for (int i = 0; i < decay.length; i++) {
      if (decay[i] != null) {
        halves(values[plan.timing()[i]], values[plan.recovery()[i]], decay[i], gain[i]);
      }
    }
    for (int s = 0; s < supportDecay.length; s++) {
      Plan.Support support = plan.supports().get(s);
      halves(
          values[support.halfLife()], values[support.recovery()], supportDecay[s], supportGain[s]);
    }
    for (int s = 0; s < streams.length; s++) {
      derive(plan.streams().get(s), streams[s]);
    }
    money();
  }

  private static void halves(double[] halfLife, double[] recovery, double[] decay, double[] gain) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      decay[l] = halfLife[l] > 0 ? Math.pow(2, -1 / halfLife[l]) : 0;
      gain[l] = recovery[l] > 0 ? 1 - Math.pow(2, -1 / recovery[l]) : 1;
    }
  }

  private void derive(Plan.Stream stream, StreamTerms terms) {
    terms.amount = values[stream.amount()];
    terms.longestDelay = days(stream.paidAfter(), terms.paidAfter);
    terms.longestPayable = days(plan.money().payableDays(), terms.payableAfter);
    for (int l = 0; l < Lanes.COUNT; l++) {
      terms.margin[l] = terms.amount[l] * (1 - values[stream.variableCost()][l]);
      terms.leaving[l] = hazard(values[stream.churn()][l]);
      terms.leavingInOutage[l] = hazard(values[stream.outageChurn()][l]);
      terms.joining[l] = 1 - Math.exp(-terms.leaving[l]);
    }
  }

  /// The rate at which customers leave when this share of them, per day and linearly, does.
  private static double hazard(double share) {
    double monthly = Math.clamp(share * CALENDAR_MONTH, 0.0, EVERYBODY);
    return -Math.log(1 - monthly) / DAYS_PER_MONTH;
  }

  private int days(int knob, int[] days) {
    int longest = 0;
    for (int l = 0; l < Lanes.COUNT; l++) {
      days[l] = knob < 0 ? 0 : (int) Math.clamp(Math.round(values[knob][l]), 0L, LONGEST_DELAY);
      longest = Math.max(longest, days[l]);
    }
    return longest;
  }

  private void money() {
    Plan.Money money = plan.money();
    for (int l = 0; l < Lanes.COUNT; l++) {
      double outflow = fixedCosts[l];
      for (int s = 0; s < streams.length; s++) {
        outflow += streams[s].amount[l] - streams[s].margin[l];
      }
      double credit = values[money.credit()][l];
      neutralCash[l] = StopTest.NEUTRAL_DAYS * outflow;
      cash[l] =
          credit
              + (money.cash() < 0
                  ? values[money.cashDays()][l] * outflow
                  : values[money.cash()][l]);
      leastContribution[l] =
          hasFloor ? values[money.floor()][l] * fixedCosts[l] : Double.NEGATIVE_INFINITY;
    }
  }
}
