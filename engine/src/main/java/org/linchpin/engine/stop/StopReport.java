package org.linchpin.engine.stop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One stop in depth.
///
/// @param outcome the answer, with deaths up to a year
/// @param without the same for the business as it is
/// @param curve the chance of being alive at the end of each day, from day 0 to day 90
/// @param cash money at hand (negative: credit drawn) at the end of each day, from day 0
/// @param cashWithout the same for the business as it is
/// @param variants the 30-day chance with different amounts of money
/// @param contributionLeft what customers still there on day 30 would contribute, as a share of
///   today's, if everything worked again
/// @param swings the numbers that move the 30-day chance most, the strongest first
/// @param pairs other stops with which this one is deadly
/// @param protection whether it pays to prepare for the stop, when the model says what that costs
public record StopReport(
    StopOutcome outcome,
    StopOutcome without,
    List<Chance> curve,
    List<Band> cash,
    List<Band> cashWithout,
    Map<Variant, Chance> variants,
    double contributionLeft,
    List<Swing> swings,
    List<DeadlyPair> pairs,
    Optional<Protection> protection) {
  /// Days of the curves.
  public static final int SHOWN = 90;

  public StopReport {
    curve = List.copyOf(curve);
    cash = List.copyOf(cash);
    cashWithout = List.copyOf(cashWithout);
    variants = Map.copyOf(variants);
    swings = List.copyOf(swings);
    pairs = List.copyOf(pairs);
  }

  /// Quantiles of an amount of money: 5 %, 50 %, 95 %.
  public record Band(double low, double middle, double high) {}

  /// How far one number moves the 30-day chance.
  ///
  /// @param what the number in words
  /// @param element id of the element it belongs to, empty for the model
  /// @param attribute its key
  /// @param assumed true when it is a default of the library
  /// @param range what its lowest and its highest tenth lie below and above
  /// @param atLow chance among the tenth of the draws with the lowest values, `atHigh` the highest
  public record Swing(
      String what,
      String element,
      String attribute,
      boolean assumed,
      Known range,
      double atLow,
      double atHigh) {
    /// The difference between the two ends.
    public double size() {
      return Math.abs(atHigh - atLow);
    }
  }

  /// Two stops that kill together by some day although neither alone does so.
  ///
  /// @param other id of what stops as well
  /// @param day 30 or 90
  /// @param together chance of the end with both stopped
  /// @param alone chance with only this one, `otherAlone` with only the other
  public record DeadlyPair(
      String other, int day, Chance together, Chance alone, Chance otherAlone) {}

  /// Whether it pays to be prepared.
  ///
  /// @param stopsPerYear expected number of stops, from availability and time to recover
  /// @param lossPerStop mean loss of cash within 90 days
  /// @param costPerYear of the cheapest option
  /// @param option its name
  /// @param measureNext numbers that would change the decision
  public record Protection(
      double stopsPerYear,
      double lossPerStop,
      double costPerYear,
      String option,
      List<KnowledgeValue> measureNext) {
    public Protection {
      measureNext = List.copyOf(measureNext);
    }

    /// Money a year that being prepared saves, less what it costs.
    public double gainPerYear() {
      return stopsPerYear * lossPerStop - costPerYear;
    }
  }
}
