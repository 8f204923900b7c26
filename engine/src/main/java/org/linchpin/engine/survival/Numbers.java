package org.linchpin.engine.survival;

import java.util.List;
import java.util.Optional;
import org.linchpin.engine.survival.CashPosition.StreamCash;
import org.linchpin.engine.survival.StopRun.Workaround;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Chooses one number for each uncertain quantity of a cash position.
final class Numbers {
  private final CashPosition position;
  private final WorkCalendar calendar;

  Numbers(CashPosition position, WorkCalendar calendar) {
    this.position = position;
    this.calendar = calendar;
  }

  /// Which end of each quantity to take.
  ///
  /// @param money cash and credit
  /// @param costs fixed and variable costs
  /// @param receipts revenue and payment delays: a longer delay means more money still to come
  record Ends(End money, End costs, End receipts) {
    static final Ends CENTRAL = new Ends(End.CENTRAL, End.CENTRAL, End.CENTRAL);
    static final Ends WORSE = new Ends(End.LOW, End.HIGH, End.LOW);
    static final Ends BETTER = new Ends(End.HIGH, End.LOW, End.HIGH);
  }

  boolean isComplete() {
    return position.fixedCosts().isPresent()
        && !position.streams().isEmpty()
        && position.streams().stream().allMatch(stream -> stream.amount().isPresent());
  }

  CashPath path(Ends ends, double avoided) {
    List<StreamCash> streams = position.streams();
    double[] amount = new double[streams.size()];
    double[] variable = new double[streams.size()];
    int[] paidAfter = new int[streams.size()];
    double[] slack = new double[streams.size()];
    double variableCosts = 0;
    for (int s = 0; s < amount.length; s++) {
      StreamCash stream = streams.get(s);
      amount[s] = number(stream.amount(), ends.receipts());
      variable[s] = number(stream.variableCost(), ends.costs());
      paidAfter[s] = days(stream.paidAfter(), ends.receipts());
      slack[s] = stream.recurring() ? 0 : Math.max(0, ends.money().of(position.slack(), calendar));
      variableCosts += amount[s] * variable[s];
    }
    double fixed = number(position.fixedCosts(), ends.costs());
    double cash =
        position.cash().isPresent()
            ? number(position.cash(), ends.money())
            : ends.money().of(Defaults.CASH_DAYS, calendar) * (fixed + variableCosts);
    double credit = number(position.credit(), ends.money());
    int payable = days(position.payableDays(), ends.money());
    return new CashPath(
        cash + credit, fixed - avoided, payable, amount, variable, paidAfter, slack);
  }

  /// What management would do when the activity stops; at the worse end later and less of it.
  Workaround workaround(Optional<Element> activity, End end) {
    Fields stated =
        activity.map(e -> e.fields().group(ActivityAttributes.WORKAROUND)).orElse(Fields.NONE);
    Optional<Estimate> share = stated.known(ActivityAttributes.WORKAROUND_SHARE);
    if (share.isEmpty()) {
      return Workaround.NONE;
    }
    End opposite =
        switch (end) {
          case LOW -> End.HIGH;
          case CENTRAL -> End.CENTRAL;
          case HIGH -> End.LOW;
        };
    Optional<Estimate> delay = stated.known(ActivityAttributes.WORKAROUND_DELAY);
    return new Workaround(number(share, end), number(delay, opposite));
  }

  CashPosition position() {
    return position;
  }

  /// Whole days; beyond the horizon any number of days is the same.
  private int days(Optional<Estimate> estimate, End end) {
    return (int) Math.clamp(Math.round(number(estimate, end)), 0L, Survival.HORIZON + 1L);
  }

  double number(Optional<Estimate> estimate, End end) {
    return estimate.map(e -> end.of(e, calendar)).orElse(0.0);
  }
}
