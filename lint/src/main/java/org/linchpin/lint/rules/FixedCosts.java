package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import org.linchpin.engine.economics.StepCosts;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// The costs that do not move with each sale.
///
/// @param perDay all that is stated of those that never move; more may be unstated
/// @param steps those that come in blocks, when there is one such cost
record FixedCosts(double perDay, Optional<StepCosts> steps) {

  /// The costs of the model; empty when none is stated in money per period.
  ///
  /// `fixed-costs` goes before the sum of the cost items. A cost item is fixed unless it says that
  /// it varies or comes once.
  static Optional<FixedCosts> of(CheckContext context) {
    Optional<Double> whole =
        Money.perDay(context, context.model().header().known(ModelAttributes.FIXED_COSTS));
    if (whole.isPresent()) {
      return whole.map(perDay -> new FixedCosts(perDay, Optional.empty()));
    }
    List<Element> fixed = context.all(ElementKind.COST).filter(FixedCosts::isFixed).toList();
    List<StepCosts> steps =
        fixed.stream().flatMap(cost -> inSteps(context, cost).stream()).toList();
    // two kinds of blocks have no closed form: each counts once, as its least
    boolean single = steps.size() == 1;
    double sum = 0;
    boolean any = false;
    for (Element cost : fixed) {
      Optional<Double> amount = amount(context, cost);
      if (amount.isPresent()) {
        any = true;
        sum += single && inSteps(context, cost).isPresent() ? 0 : amount.get();
      }
    }
    return any
        ? Optional.of(
            new FixedCosts(sum, single ? Optional.of(steps.getFirst()) : Optional.empty()))
        : Optional.empty();
  }

  private static boolean isFixed(Element cost) {
    return cost.value(MoneyAttributes.BEHAVIOUR)
        .map(word -> !word.equals("variable") && !word.equals("one-off"))
        .orElse(true);
  }

  private static Optional<Double> amount(CheckContext context, Element cost) {
    return Money.perDay(context, cost.known(MoneyAttributes.COST_AMOUNT));
  }

  /// The size of a step is counted in the period of the amount.
  private static Optional<StepCosts> inSteps(CheckContext context, Element cost) {
    Optional<Period> period = cost.known(MoneyAttributes.COST_AMOUNT).flatMap(Estimate::per);
    Optional<Double> size =
        cost.known(MoneyAttributes.STEP_SIZE)
            .filter(
                _ -> cost.value(MoneyAttributes.BEHAVIOUR).map("step-fixed"::equals).orElse(false))
            .map(step -> step.spread().central())
            .filter(step -> step > 0);
    return amount(context, cost)
        .filter(each -> each >= 0)
        .flatMap(
            each ->
                period.flatMap(
                    p ->
                        size.map(
                            step ->
                                new StepCosts(step / p.days(context.model().calendar()), each))));
  }
}
