package org.linchpin.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Period;
import org.linchpin.model.quantity.Provenance;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.Unit;

/// Quantities of every shape, unit, period and item.
public final class RandomEstimates {
  /// Every unit by one of its names.
  public static final List<String> UNITS =
      List.of(
          "",
          "%",
          "seconds",
          "min",
          "hours",
          "days",
          "weeks",
          "months",
          "quarters",
          "years",
          "working days",
          "person-hours",
          "person-days",
          "machine-hours",
          "kg",
          "g",
          "t",
          "m",
          "km",
          "m2",
          "kWh",
          "MWh",
          "GB",
          "TB",
          "EUR",
          "USD",
          "JPY",
          "orders",
          "loaves",
          "half pallets",
          "Stück",
          "x.y_z",
          "l'heure");

  private static final List<String> ITEMS =
      List.of("loaf", "order", "m2", "kg", "customer visit", "Stück", "e");

  private RandomEstimates() {}

  /// A quantity that can be written for an attribute that expects `expected`.
  public static Estimate next(RandomGenerator random, Expected expected) {
    Provenance source = random.nextInt(4) == 0 ? provenance(random) : Provenance.UNSTATED;
    if (random.nextInt(12) == 0) {
      return Estimate.missing().with(source);
    }
    return expected.adopt(
        new Estimate(spread(random), unit(random), period(random), item(random), source));
  }

  /// A quantity that stands on one line: no samples, no straight sides, no provenance.
  public static Estimate plain(RandomGenerator random) {
    return new Estimate(
        Spread.of(numbers(random, random.nextInt(1, 4))),
        unit(random),
        period(random),
        item(random),
        Provenance.UNSTATED);
  }

  private static Unit unit(RandomGenerator random) {
    return Quantities.parse("1 " + UNITS.get(random.nextInt(UNITS.size()))).unit();
  }

  private static Optional<Period> period(RandomGenerator random) {
    Period[] all = Period.values();
    return random.nextBoolean() ? Optional.empty() : Optional.of(all[random.nextInt(all.length)]);
  }

  private static Optional<String> item(RandomGenerator random) {
    return random.nextInt(4) > 0
        ? Optional.empty()
        : Optional.of(ITEMS.get(random.nextInt(ITEMS.size())));
  }

  private static Spread spread(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> {
        double[] three = numbers(random, 3);
        yield new Spread.Triangular(three[0], three[1], three[2]);
      }
      case 1 ->
          new Spread.Samples(
              DoubleStream.of(numbers(random, random.nextInt(1, 9))).boxed().toList());
      default -> Spread.of(numbers(random, random.nextInt(1, 4)));
    };
  }

  private static double[] numbers(RandomGenerator random, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number(random);
    }
    Arrays.sort(numbers);
    return numbers;
  }

  private static double number(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(10);
      case 1 -> random.nextInt(1000) * 100.0;
      case 2 -> random.nextInt(1000) * 1e5;
      case 3 -> random.nextInt(10_000) / 100.0;
      case 4 -> -random.nextInt(1_000_000);
      case 5 -> random.nextDouble();
      case 6 -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-300, 300));
      default -> random.nextInt(1, 100);
    };
  }

  private static Provenance provenance(RandomGenerator random) {
    Basis[] all = Basis.values();
    return new Provenance(
        maybe(random, all[random.nextInt(all.length)]),
        maybe(random, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400))),
        maybe(random, HostileTexts.next(random)),
        maybe(random, HostileTexts.next(random)));
  }

  private static <T> Optional<T> maybe(RandomGenerator random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
