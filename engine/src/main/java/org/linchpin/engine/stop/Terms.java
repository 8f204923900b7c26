package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Shares;

/// The numbers of one block of replicates: a row for each knob, and what follows from them alone.
final class Terms {
  /// A month of customers leaving, as the half-lives and rates of C6 count it.
  private static final double DAYS_PER_MONTH = 30;

  /// What is paid later than this is not paid within any horizon.
  private static final long LONGEST_DELAY = 400;

  private static final double CALENDAR_MONTH = 365.0 / 12;

  /// Nobody stays longer than this when everybody would leave within the month.
  private static final double EVERYBODY = 0.999;

  /// A rate at which half of a day's change is small.
  private static final double SLOW = 0.04;

  private static final double[] ONES = Lanes.row(1);
  private static final double[] ZEROS = Lanes.row();

  final Plan plan;
  final double[][] values;
  final double[][] decay;
  final double[][] gain;

  /// What each member carries normally and at most; none for one that nothing stands in for.
  final double[][] normal;

  final double[][] most;
  final double[][] supportDecay;
  final double[][] supportGain;
  final StreamTerms[] streams;
  final double[] cash = Lanes.row();
  final double[] neutralCash = Lanes.row();
  final double[] fixedCosts;
  final double[] leastContribution = Lanes.row();
  private final int[] uncertain;
  private final BitSet drawn = new BitSet();
  private final BitSet late = new BitSet();
  private final BitSet whole = new BitSet();
  private final BitSet readLate = new BitSet();
  private boolean derived;

  /// Days on which no business of the block can have lost so many customers that it ends.
  int daysWithoutCollapse;

  Terms(Plan plan) {
    this.plan = plan;
    List<Knob> knobs = plan.knobs();
    this.values = new double[knobs.size()][];
    Map<Double, double[]> certain = new HashMap<>(Map.of(0.0, ZEROS, 1.0, ONES));
    for (int k = 0; k < values.length; k++) {
      values[k] =
          knobs.get(k).isCertain()
              ? certain.computeIfAbsent(knobs.get(k).law().at(0.5), Lanes::row)
              : Lanes.row();
    }
    this.uncertain = uncertain(knobs);
    for (int k : uncertain) {
      drawn.set(k);
    }
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
    this.normal = carried(certain, Member::share);
    this.most = carried(certain, Member::ceiling);
    this.supportDecay = new double[plan.supports().size()][Lanes.COUNT];
    this.supportGain = new double[plan.supports().size()][Lanes.COUNT];
    this.streams = new StreamTerms[plan.streams().size()];
    Arrays.setAll(streams, s -> new StreamTerms());
    look();
    this.fixedCosts = values[plan.money().fixedCosts()];
  }

  private double[][] carried(Map<Double, double[]> certain, ToDoubleFunction<Member> part) {
    double[][] rows = new double[plan.members().length][];
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      boolean alone = plan.offsets()[g + 1] == plan.offsets()[g] + 1;
      for (int i = plan.offsets()[g]; !alone && i < plan.offsets()[g + 1]; i++) {
        rows[i] =
            plan.carried().isUncertain(plan.offsets()[g], plan.offsets()[g + 1])
                ? Lanes.row()
                : certain.computeIfAbsent(part.applyAsDouble(plan.members()[i]), Lanes::row);
      }
    }
    return rows;
  }

  /// The row of ones that nobody writes to.
  static double[] ones() {
    return ONES;
  }

  /// The row of zeros that nobody writes to.
  static double[] zeros() {
    return ZEROS;
  }

  /// True for the one row that never changes from 1.
  @SuppressWarnings("ReferenceEquality") // that very row, not one that looks like it
  static boolean isOnes(double[] row) {
    return row == ONES;
  }

  /// True for the one row that never changes from 0.
  @SuppressWarnings("ReferenceEquality") // that very row, not one that looks like it
  static boolean isZeros(double[] row) {
    return row == ZEROS;
  }

  /// Looks once at every requirement: inside a cycle some members come after their owners.
  private void look() {
    int[] position = new int[plan.size()];
    for (int p = 0; p < plan.order().length; p++) {
      position[plan.order()[p]] = p;
    }
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      whole.set(g, plan.isOfWholeBusiness(g));
      for (int i = plan.offsets()[g]; i < plan.offsets()[g + 1]; i++) {
        int member = plan.members()[i].node();
        if (position[member] >= position[plan.graph().requirement(g).owner()]) {
          late.set(i);
          readLate.set(member);
        }
      }
    }
  }

  /// True when an owner sees yesterday's level of this member.
  boolean isLate(int member) {
    return late.get(member);
  }

  /// True for a permission without which the whole business must stop.
  boolean isOfWholeBusiness(int requirement) {
    return whole.get(requirement);
  }

  /// True when some owner sees yesterday's level of this node.
  boolean isReadLate(int node) {
    return readLate.get(node);
  }

  /// What one stream's numbers amount to.
  static final class StreamTerms {
    double[] amount = ONES;

    /// The most that can be sold in a day.
    final double[] most = Lanes.row();

    /// Share of revenue left after variable costs.
    final double[] kept = Lanes.row();

    final double[] margin = Lanes.row();

    /// Extra rate at which customers leave in a complete outage.
    final double[] outage = Lanes.row();

    /// Share of customers who stay for a day with half of everything delivered, and with nothing.
    final double[] stayingHalf = Lanes.row();

    final double[] stayingInOutage = Lanes.row();
    final double[] joining = Lanes.row();
    final int[] paidAfter = new int[Lanes.COUNT];
    final int[] payableAfter = new int[Lanes.COUNT];
    int longestDelay;
    int longestPayable;
    double fastest;

    /// True when the short series for who stays is exact to the last digits.
    boolean isSlow;

    /// True when nobody waits for what could not be delivered.
    boolean isImpatient;

    /// True when nothing is billed for what is not delivered.
    boolean isRefunded;

    boolean isPrompt() {
      return longestDelay == 0 && longestPayable == 0;
    }
  }

  /// The knobs that are drawn.
  static int[] uncertain(List<Knob> knobs) {
    return IntStream.range(0, knobs.size()).filter(k -> !knobs.get(k).isCertain()).toArray();
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
      if (decay[i] != null && isNew(plan.timing()[i], plan.recovery()[i])) {
        halves(values[plan.timing()[i]], values[plan.recovery()[i]], decay[i], gain[i]);
      }
    }
    for (int g = 0; g + 1 < plan.offsets().length; g++) {
      if (plan.carried().isUncertain(plan.offsets()[g], plan.offsets()[g + 1])) {
        carry(plan.offsets()[g], plan.offsets()[g + 1]);
      }
    }
    for (int s = 0; s < supportDecay.length; s++) {
      Plan.Support support = plan.supports().get(s);
      if (isNew(support.halfLife(), support.recovery())) {
        halves(
            values[support.halfLife()],
            values[support.recovery()],
            supportDecay[s],
            supportGain[s]);
      }
    }
    for (int s = 0; s < streams.length; s++) {
      derive(plan.streams().get(s), streams[s]);
    }
    money();
    daysWithoutCollapse = daysWithoutCollapse();
    derived = true;
  }

  /// True when something that follows from these knobs has to be worked out (again).
  private boolean isNew(int... knobs) {
    return !derived || Arrays.stream(knobs).anyMatch(k -> k >= 0 && drawn.get(k));
  }

  private static void halves(double[] halfLife, double[] recovery, double[] decay, double[] gain) {
    for (int l = 0; l < Lanes.COUNT; l++) {
      decay[l] = halfLife[l] > 0 ? Math.pow(2, -1 / halfLife[l]) : 0;
      gain[l] = recovery[l] > 0 ? 1 - Math.pow(2, -1 / recovery[l]) : 1;
    }
  }

  private void carry(int from, int to) {
    Plan.Carried carried = plan.carried();
    for (int l = 0; l < Lanes.COUNT; l++) {
      Shares shares =
          Shares.of(
              stated(carried.share(), from, to, l),
              stated(carried.surge(), from, to, l),
              stated(carried.covers(), from, to, l));
      for (int i = from; i < to; i++) {
        normal[i][l] = shares.normal()[i - from];
        most[i][l] = shares.most()[i - from];
      }
    }
  }

  private double[] stated(int[] knobs, int from, int to, int lane) {
    return Arrays.stream(knobs, from, to)
        .mapToDouble(knob -> knob < 0 ? Double.NaN : values[knob][lane])
        .toArray();
  }

  private void derive(Plan.Stream stream, StreamTerms terms) {
    int payable = plan.money().payableDays();
    if (isNew(stream.paidAfter(), payable)) {
      terms.longestDelay = days(stream.paidAfter(), terms.paidAfter);
      terms.longestPayable = days(payable, terms.payableAfter);
    }
    if (isNew(stream.amount(), stream.variableCost(), plan.money().slack())) {
      terms.amount = values[stream.amount()];
      double[] cost = values[stream.variableCost()];
      double[] slack = values[plan.money().slack()];
      for (int l = 0; l < Lanes.COUNT; l++) {
        terms.most[l] = (1 + slack[l]) * terms.amount[l];
        terms.kept[l] = 1 - cost[l];
        terms.margin[l] = terms.amount[l] * (1 - cost[l]);
      }
    }
    if (isNew(stream.churn(), stream.outageChurn())) {
      customers(values[stream.churn()], values[stream.outageChurn()], terms);
    }
    terms.isImpatient = Lanes.isAll(values[stream.backlog()], 0);
    terms.isRefunded = Lanes.isAll(values[stream.refund()], 1);
  }

  private static void customers(double[] churn, double[] outageChurn, StreamTerms terms) {
    double fastest = 0;
    for (int l = 0; l < Lanes.COUNT; l++) {
      double leaving = hazard(churn[l]);
      double outage = hazard(outageChurn[l]);
      terms.outage[l] = outage;
      terms.stayingHalf[l] = Math.exp(-leaving - outage / 2);
      terms.stayingInOutage[l] = Math.exp(-leaving - outage);
      terms.joining[l] = 1 - Math.exp(-leaving);
      fastest = Math.max(fastest, leaving + outage);
    }
    terms.fastest = fastest;
    terms.isSlow = Lanes.most(terms.outage) < SLOW;
  }

  /// Nobody leaves faster than at the fastest of all rates.
  private int daysWithoutCollapse() {
    double ratio = Double.POSITIVE_INFINITY;
    double fastest = 0;
    for (StreamTerms stream : streams) {
      fastest = Math.max(fastest, stream.fastest);
      if (Lanes.least(stream.margin) < 0) {
        return 0;
      }
    }
    for (int l = 0; l < Lanes.COUNT; l++) {
      if (leastContribution[l] > 0) {
        double standing = 0;
        for (StreamTerms stream : streams) {
          standing += stream.margin[l];
        }
        ratio = Math.min(ratio, standing / leastContribution[l]);
      }
    }
    return (int) Math.clamp(Math.log(ratio) / fastest - 1, 0.0, 1e6);
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

  /// Money at hand, and the contribution below which the customer base is lost: a share of the
  /// fixed costs, or of today's contribution where that does not cover them.
  private void money() {
    Plan.Money money = plan.money();
    for (int l = 0; l < Lanes.COUNT; l++) {
      double outflow = fixedCosts[l];
      double contribution = 0;
      for (int s = 0; s < streams.length; s++) {
        outflow += streams[s].amount[l] - streams[s].margin[l];
        contribution += streams[s].margin[l];
      }
      double credit = values[money.credit()][l];
      neutralCash[l] = StopTest.NEUTRAL_DAYS * outflow;
      cash[l] =
          credit
              + (money.cash() < 0
                  ? values[money.cashDays()][l] * outflow
                  : values[money.cash()][l]);
      leastContribution[l] = values[money.floor()][l] * Math.min(fixedCosts[l], contribution);
    }
  }
}
