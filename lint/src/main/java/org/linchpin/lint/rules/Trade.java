package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.economics.ProductMix;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.OfferAttributes;

/// What is sold: the offerings in the proportions in which they are wanted.
///
/// @param offerings in the order of the lines of the mix
/// @param sales wanted in a day, all offerings together; empty when a single offering does not say
record Trade(List<Element> offerings, ProductMix mix, Optional<Double> sales) {

  /// The trade of the model; empty unless each offering states price and variable cost in the
  /// model's currency and, when there are several, its demand. Empty as well when the revenue
  /// streams bring in more than the offerings can: then these are only a part of what is sold.
  static Optional<Trade> of(CheckContext context) {
    List<Element> offerings = context.model().all(ElementKind.OFFERING);
    List<ProductMix.Line> lines = new ArrayList<>();
    double sales = 0;
    double revenue = 0;
    for (Element offering : offerings) {
      Optional<Double> contribution = contribution(context, offering);
      Optional<Double> demand = demand(context, offering);
      if (contribution.isEmpty() || (demand.isEmpty() && offerings.size() > 1)) {
        return Optional.empty();
      }
      sales += demand.orElse(0.0);
      revenue += demand.orElse(0.0) * price(context, offering).orElse(0.0);
      lines.add(new ProductMix.Line(demand.orElse(1.0), contribution.get()));
    }
    boolean part = sales > 0 && isPart(context, revenue);
    return !part && lines.stream().mapToDouble(ProductMix.Line::share).sum() > 0
        ? Optional.of(
            new Trade(
                offerings,
                new ProductMix(lines),
                sales > 0 ? Optional.of(sales) : Optional.empty()))
        : Optional.empty();
  }

  private static boolean isPart(CheckContext context, double revenue) {
    List<Optional<Double>> streams =
        context.all(ElementKind.STREAM).map(stream -> Revenue.amount(context, stream)).toList();
    double all = streams.stream().mapToDouble(amount -> amount.orElse(0.0)).sum();
    return revenue < all * (1 - context.threshold(Threshold.TURNOVER_GAP));
  }

  private static Optional<Double> price(CheckContext context, Element offering) {
    return piece(context, offering.known(OfferAttributes.PRICE));
  }

  /// What one of it leaves, when price and variable cost are those of a piece.
  private static Optional<Double> contribution(CheckContext context, Element offering) {
    Optional<Double> price = price(context, offering);
    Optional<Double> cost = piece(context, offering.known(OfferAttributes.VARIABLE_COST));
    return price.flatMap(p -> cost.map(c -> p - c));
  }

  private static Optional<Double> piece(CheckContext context, Optional<Estimate> price) {
    return Money.own(context, price)
        .filter(known -> known.per().isEmpty())
        .map(known -> known.inBaseUnits(context.model().calendar()).central());
  }

  /// How many are wanted in a day.
  static Optional<Double> demand(CheckContext context, Element offering) {
    return offering
        .known(OfferAttributes.DEMAND)
        .filter(Expected.COUNT_PER_PERIOD::acceptsDimension)
        .filter(Expected.COUNT_PER_PERIOD::acceptsPeriod)
        .map(known -> known.inBaseUnits(context.model().calendar()).central());
  }

  /// What is sold, in words.
  String words() {
    return offerings.size() == 1
        ? "'%s'".formatted(offerings.getFirst().name())
        : "%s together".formatted(Words.names(offerings));
  }
}
