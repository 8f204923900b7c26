package org.linchpin.engine.survival;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.OwnCurrency;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.Unit;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// What each revenue stream earns, as well as the model tells: an amount, price times volume, or a
/// share of the turnover; otherwise only a share of all revenue, or nothing at all.
public final class Revenue {
  private static final double DAYS_PER_MONTH = 365.0 / 12;

  /// What is known about the size of the streams.
  public enum Known {
    /// Amounts of money.
    MONEY,
    /// Shares of the whole.
    SHARES,
    /// Nothing: every stream counts the same.
    NOTHING
  }

  private final Known known;
  private final Map<String, Estimate> amounts;
  private final Map<String, Double> weights;
  private final WorkCalendar calendar;

  private Revenue(
      Known known,
      Map<String, Estimate> amounts,
      Map<String, Double> weights,
      WorkCalendar calendar) {
    this.known = known;
    this.amounts = amounts;
    this.weights = weights;
    this.calendar = calendar;
  }

  public static Revenue of(BusinessModel written) {
    BusinessModel model = OwnCurrency.of(written).in(written);
    WorkCalendar calendar = model.calendar();
    Map<String, Estimate> amounts = new LinkedHashMap<>();
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Element stream : model.all(ElementKind.STREAM)) {
      amount(model, stream).ifPresent(amount -> amounts.put(stream.id(), amount));
      stream
          .known(MoneyAttributes.SHARE)
          .ifPresent(share -> shares.put(stream.id(), share.central(calendar).orElse(0)));
    }
    int streams = model.all(ElementKind.STREAM).size();
    Map<String, Double> weights = new LinkedHashMap<>();
    if (streams > 0 && amounts.size() == streams) {
      amounts.forEach(
          (id, amount) -> weights.put(id, amount.central(calendar).orElse(0) * DAYS_PER_MONTH));
      return new Revenue(Known.MONEY, amounts, weights, calendar);
    }
    if (streams > 0 && shares.size() == streams) {
      return new Revenue(Known.SHARES, amounts, shares, calendar);
    }
    model.all(ElementKind.STREAM).forEach(stream -> weights.put(stream.id(), 1.0 / streams));
    return new Revenue(Known.NOTHING, amounts, weights, calendar);
  }

  private static Optional<Estimate> amount(BusinessModel model, Element stream) {
    Optional<Estimate> stated = stream.known(MoneyAttributes.AMOUNT);
    if (stated.isPresent()) {
      return stated;
    }
    Optional<Estimate> price = stream.known(MoneyAttributes.PRICE);
    Optional<Estimate> volume = stream.known(MoneyAttributes.VOLUME);
    if (price.isPresent() && volume.isPresent()) {
      return Optional.of(product(price.get(), volume.get(), model.calendar()));
    }
    Optional<Estimate> share = stream.known(MoneyAttributes.SHARE);
    Optional<Estimate> turnover = model.header().known(ModelAttributes.TURNOVER);
    if (share.isPresent() && turnover.isPresent()) {
      return Optional.of(product(share.get(), turnover.get(), model.calendar()));
    }
    return Optional.empty();
  }

  private static Estimate product(Estimate a, Estimate b, WorkCalendar calendar) {
    Spread left = a.inBaseUnits(calendar);
    Spread right = b.inBaseUnits(calendar);
    double low = left.low() * right.low();
    double mode = left.central() * right.central();
    double high = left.high() * right.high();
    Spread spread = low == high ? new Spread.Point(mode) : new Spread.Pert(low, mode, high);
    return Estimate.of(spread, Unit.money("")).per(Period.DAY);
  }

  public Known known() {
    return known;
  }

  /// The money a stream earns per period, when known.
  public Optional<Estimate> amount(String stream) {
    return Optional.ofNullable(amounts.get(stream));
  }

  /// What a stream counts: money per month, a share of one, or one part in so many.
  public double weight(String stream) {
    return weights.getOrDefault(stream, 0.0);
  }

  /// The sum of all weights.
  public double total() {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double perDay() {
    return amounts.values().stream()
        .mapToDouble(amount -> amount.central(calendar).orElse(0))
        .sum();
  }
}
