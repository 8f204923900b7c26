package org.linchpin.lint.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A business that loses money and will run out of cash before sales have grown enough.
final class ShortRunway implements Rule {
  private static final int MOST_MONTHS = 1_200;
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM805",
          Severity.WARNING,
          Level.L3,
          "Cash ends before break-even",
          "A business dies of an empty account, not of a loss; what counts is which day comes first.",
          "S111",
          "S126");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Optional<Double> earned = contribution(context);
    Optional<FixedCosts> costs = FixedCosts.of(context);
    Optional<Double> money = money(context);
    if (earned.isEmpty() || costs.isEmpty() || money.isEmpty()) {
      return Stream.empty();
    }
    double month = Period.MONTH.days(context.model().calendar());
    double needed = costs.get().perDay() * month;
    double first = earned.get() * month;
    double growth = growth(context).orElse(0.0);
    return first < needed && endsFirst(first, needed, money.get(), growth)
        ? Stream.of(finding(context, first, needed, money.get(), growth))
        : Stream.empty();
  }

  /// What sales leave in a day: of the offerings, else of the streams.
  private static Optional<Double> contribution(CheckContext context) {
    return Trade.of(context)
        .flatMap(trade -> trade.sales().map(sales -> sales * trade.mix().contribution()))
        .or(() -> fromStreams(context));
  }

  private static Optional<Double> fromStreams(CheckContext context) {
    double sum = 0;
    List<Element> streams = context.model().all(ElementKind.STREAM);
    for (Element stream : streams) {
      Optional<Double> amount = Revenue.amount(context, stream);
      Optional<Double> variable =
          stream
              .known(MoneyAttributes.VARIABLE_COST)
              .map(share -> share.spread().central() * share.unit().factor());
      if (amount.isEmpty() || variable.isEmpty()) {
        return Optional.empty();
      }
      sum += amount.get() * (1 - variable.get());
    }
    return streams.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /// Cash, and credit when there is any.
  private static Optional<Double> money(CheckContext context) {
    Optional<Double> credit = stated(context, ModelAttributes.CREDIT);
    return stated(context, ModelAttributes.CASH).map(cash -> cash + credit.orElse(0.0));
  }

  private static Optional<Double> stated(CheckContext context, Attribute<Estimate> attribute) {
    return Money.own(context, context.model().header().known(attribute))
        .map(amount -> amount.spread().central());
  }

  /// The fastest growth of a segment in a month, so that the finding errs on the side of hope.
  private static Optional<Double> growth(CheckContext context) {
    double month = Period.MONTH.days(context.model().calendar());
    return context
        .all(ElementKind.SEGMENT)
        .flatMap(segment -> segment.known(CustomerAttributes.GROWTH).stream())
        .filter(Expected.SHARE_PER_PERIOD::acceptsPeriod)
        .map(rate -> monthly(rate, context, month))
        .max(Comparator.naturalOrder());
  }

  /// Ten percent a year is less than a tenth of a twelfth a month, because growth compounds.
  private static double monthly(Estimate rate, CheckContext context, double month) {
    double period = rate.per().orElseThrow().days(context.model().calendar());
    double share = rate.spread().central() * rate.unit().factor();
    return Math.pow(1 + Math.max(-1, share), month / period) - 1;
  }

  private static boolean endsFirst(double first, double needed, double money, double growth) {
    double earned = first;
    double left = money;
    for (int i = 0; i < MOST_MONTHS && earned < needed; i++) {
      left -= needed - earned;
      if (left < 0) {
        return true;
      }
      earned *= 1 + growth;
    }
    return false;
  }

  private static Finding finding(
      CheckContext context, double first, double needed, double money, double growth) {
    double months = money / (needed - first);
    String hope =
        growth > 0
            ? "growing by %s a month, sales do not cover the costs in time"
                .formatted(Words.percent(growth))
            : "no growth is stated that would change that";
    return INFO.aboutModel(
        ModelAttributes.CASH.key(),
        "Sales %s %s a month and fixed costs are %s: %s are lost each month, %s last about %s, and %s. Lower the costs, raise the price, or find money before you need it."
            .formatted(
                first < 0 ? "lose" : "leave",
                Money.words(context, Math.abs(first)),
                Money.words(context, needed),
                Money.words(context, needed - first),
                Money.words(context, money),
                Words.count(Math.max(1, Math.round(months)), "month", "months"),
                hope));
  }
}
