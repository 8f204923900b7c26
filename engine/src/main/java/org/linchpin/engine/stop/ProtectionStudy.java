package org.linchpin.engine.stop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linchpin.engine.stop.StopReport.Protection;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Whether it pays to hold an option ready for the stop of one activity.
///
/// The expected loss a year is the number of stops, from the share of time the activity works and
/// the time it takes to recover, times the cash that one such stop costs within 90 days; an option
/// held ready is taken to avoid all of it. The choice is between that loss and the option's cost.
final class ProtectionStudy {
  private static final int YEAR = 365;
  private static final int REPLICATES = 1024;

  private final StopTest test;
  private final Scenario scenario;
  private final StopSettings settings;

  ProtectionStudy(StopTest test, Scenario scenario, StopSettings settings) {
    this.test = test;
    this.scenario = scenario;
    this.settings = settings;
  }

  /// One way to be prepared.
  private record Option(String name, double costPerYear) {}

  Optional<Protection> protection() {
    if (scenario.stopped().size() != 1) {
      return Optional.empty();
    }
    Optional<Element> activity = test.plan().graph().model().element(scenario.stopped().getFirst());
    Optional<Option> cheapest = activity.flatMap(this::cheapest);
    OptionalDouble stops = activity.map(this::stopsPerYear).orElse(OptionalDouble.empty());
    if (cheapest.isEmpty() || stops.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(protection(cheapest.get(), stops.getAsDouble()));
  }

  private Protection protection(Option option, double stopsPerYear) {
    double[] balances = new double[REPLICATES];
    double[] calm = new double[REPLICATES];
    StopSettings recovering = recovering();
    Points points =
        test.watch(
            List.of(scenario),
            recovering.days(StopReport.SHOWN),
            REPLICATES,
            new Block.Watcher() {
              @Override
              public void day(int day, int s, int first, Ledger ledger, Terms terms) {
                // only the end counts
              }

              @Override
              public void end(int s, int first, Ledger ledger) {
                System.arraycopy(ledger.balance, 0, s < 0 ? calm : balances, first, Lanes.COUNT);
              }
            });
    double[][] benefit = new double[2][REPLICATES];
    double loss = 0;
    for (int r = 0; r < REPLICATES; r++) {
      double lost = calm[r] - balances[r];
      loss += lost / REPLICATES;
      benefit[0][r] = stopsPerYear * lost - option.costPerYear();
    }
    double worthKnowing = Math.max(1, option.costPerYear() / 100);
    return new Protection(
        stopsPerYear,
        loss,
        option.costPerYear(),
        option.name(),
        new Worth(test.plan(), points)
            .ofMoney(benefit, test.scope(scenario, recovering), settings.seed(), worthKnowing));
  }

  private StopSettings recovering() {
    return new StopSettings(
        settings.seed(), settings.precision(), REPLICATES, settings.threads(), Recovery.AS_STATED);
  }

  private Optional<Option> cheapest(Element activity) {
    WorkCalendar calendar = test.plan().graph().model().calendar();
    return activity.value(ActivityAttributes.OPTIONS).stream()
        .flatMap(options -> options.entries().stream())
        .flatMap(
            option ->
                option
                    .known(ActivityAttributes.OPTION_COST)
                    .map(cost -> new Option(name(option), cost.central(calendar).orElse(0) * YEAR))
                    .stream())
        .min(Comparator.comparingDouble(Option::costPerYear));
  }

  private static String name(Fields option) {
    return option.value(ActivityAttributes.OPTION).orElse("the option");
  }

  /// Up for A of the time and down for R days each time: (1 - A) / R stops a day.
  private OptionalDouble stopsPerYear(Element activity) {
    WorkCalendar calendar = test.plan().graph().model().calendar();
    Optional<Estimate> availability = activity.known(ActivityAttributes.AVAILABILITY);
    Optional<Estimate> recovers = activity.known(ActivityAttributes.RECOVERY_TIME);
    if (availability.isEmpty() || recovers.isEmpty()) {
      return OptionalDouble.empty();
    }
    double down = 1 - availability.get().central(calendar).orElse(1);
    double days = recovers.get().central(calendar).orElse(0);
    return days > 0 ? OptionalDouble.of(YEAR * down / days) : OptionalDouble.empty();
  }
}
