package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.OfferAttributes;

/// An offering that costs more to make than it sells for.
final class LosingSale implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM804",
          Severity.ERROR,
          Level.L3,
          "Every sale loses money",
          "What is lost on each one cannot be made up by selling more.",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.OFFERING)
        .flatMap(
            offering ->
                Money.own(context, offering.known(OfferAttributes.PRICE))
                    .flatMap(
                        price ->
                            Money.own(context, offering.known(OfferAttributes.VARIABLE_COST))
                                .filter(cost -> cost.unit().equals(price.unit()))
                                .filter(cost -> cost.spread().central() > price.spread().central())
                                .map(cost -> finding(offering, price, cost)))
                    .stream());
  }

  private static Finding finding(Element offering, Estimate price, Estimate cost) {
    double loss = cost.spread().central() - price.spread().central();
    String currency = price.unit().symbol().isEmpty() ? "" : price.unit().symbol() + " ";
    return INFO.about(
            offering,
            "Every '%s' sold loses %s%s: it sells for %s and costs %s. Raise the price, or make it for less."
                .formatted(
                    offering.name(),
                    currency,
                    Words.number(loss),
                    Quantities.write(price),
                    Quantities.write(cost)))
        .at(OfferAttributes.VARIABLE_COST);
  }
}
