package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.Unit;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// The numbers a cash path needs, as far as the model states them.
///
/// @param cash at hand
/// @param credit that may be drawn
/// @param fixedCosts per period; empty when neither stated nor the sum of fixed cost items
/// @param payableDays until variable costs are paid
/// @param slack by how much output can exceed the normal one, a share
/// @param streams in the order of the model
public record CashPosition(
    Optional<Estimate> cash,
    Optional<Estimate> credit,
    Optional<Estimate> fixedCosts,
    Optional<Estimate> payableDays,
    Estimate slack,
    List<StreamCash> streams) {

  /// One stream's money.
  ///
  /// @param id of the stream
  /// @param amount per period
  /// @param variableCost share of revenue
  /// @param paidAfter days until customers pay
  /// @param recurring true when customers pay without a new sale
  public record StreamCash(
      String id,
      Optional<Estimate> amount,
      Optional<Estimate> variableCost,
      Optional<Estimate> paidAfter,
      boolean recurring) {}

  public static CashPosition of(BusinessModel model, Revenue revenue) {
    List<StreamCash> streams = new ArrayList<>();
    Optional<Estimate> commonShare = variableShare(model, revenue);
    for (Element stream : model.all(ElementKind.STREAM)) {
      streams.add(
          new StreamCash(
              stream.id(),
              revenue.amount(stream.id()),
              stream.known(MoneyAttributes.VARIABLE_COST).or(() -> commonShare),
              stream.known(MoneyAttributes.PAID_AFTER),
              BusinessGraph.isRecurring(stream)));
    }
    return new CashPosition(
        model.header().known(ModelAttributes.CASH),
        model.header().known(ModelAttributes.CREDIT),
        model.header().known(ModelAttributes.FIXED_COSTS).or(() -> sum(model, false)),
        model.header().known(ModelAttributes.PAYABLE_DAYS),
        model.header().known(ModelAttributes.CAPACITY_SLACK).orElse(Defaults.SLACK),
        streams);
  }

  /// Variable cost items as a share of all revenue, when streams do not state their own.
  private static Optional<Estimate> variableShare(BusinessModel model, Revenue revenue) {
    Optional<Estimate> costs = sum(model, true);
    double income = revenue.perDay();
    if (costs.isEmpty() || !(income > 0)) {
      return Optional.empty();
    }
    double share = End.CENTRAL.of(costs.get(), model.calendar()) / income;
    return Optional.of(Estimate.of(Math.clamp(share, 0.0, 1.0)));
  }

  /// The sum of cost items that move with output, or of those that do not.
  private static Optional<Estimate> sum(BusinessModel model, boolean variable) {
    double low = 0;
    double central = 0;
    double high = 0;
    int found = 0;
    for (Element cost : model.all(ElementKind.COST)) {
      boolean moves = cost.value(MoneyAttributes.BEHAVIOUR).map("variable"::equals).orElse(false);
      boolean once = cost.value(MoneyAttributes.BEHAVIOUR).map("one-off"::equals).orElse(false);
      Optional<Estimate> amount = cost.known(MoneyAttributes.COST_AMOUNT);
      if (moves == variable && !once && amount.isPresent()) {
        found++;
        low += End.LOW.of(amount.get(), model.calendar());
        central += End.CENTRAL.of(amount.get(), model.calendar());
        high += End.HIGH.of(amount.get(), model.calendar());
      }
    }
    if (found == 0) {
      return Optional.empty();
    }
    Spread spread = low == high ? new Spread.Point(central) : new Spread.Pert(low, central, high);
    return Optional.of(Estimate.of(spread, Unit.money("")).per(Period.DAY));
  }
}
