package org.linchpin.engine.stop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the stop test says about one scenario.
///
/// @param stopped ids of what stops
/// @param verdict the answer to the 30-day question
/// @param deaths replicate by replicate
/// @param measureNext numbers that would change the verdict if they were known, the most valuable
///   first; empty when no number would
/// @param defaultsUsed library values that stood in for missing numbers, in words
public record StopOutcome(
    List<String> stopped,
    Verdict verdict,
    Deaths deaths,
    List<KnowledgeValue> measureNext,
    List<String> defaultsUsed) {
  /// What holds of every outcome and stands beside it.
  public static final List<String> VALIDITY = StopTest.VALIDITY;

  private static final double SLOW_BURN = 0.2;

  public StopOutcome {
    stopped = List.copyOf(stopped);
    measureNext = List.copyOf(measureNext);
    defaultsUsed = List.copyOf(defaultsUsed);
  }

  /// The chance that the business has ended by the end of a day.
  public Chance by(int day) {
    return deaths.by(day, Variant.ACTUAL);
  }

  /// The median day of the end, when half of the replicates end within the horizon.
  public OptionalInt medianDay() {
    return day(0.5);
  }

  /// The day by which one replicate in ten has ended: the maximum tolerable period of disruption.
  public OptionalInt tolerableDays() {
    return day(0.1);
  }

  private OptionalInt day(double share) {
    int day = deaths.quantile(share, Variant.ACTUAL);
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /// What ends the business most often within the horizon, when anything does.
  public Optional<Death> mainCause() {
    return Arrays.stream(Death.values())
        .filter(cause -> deaths.by(deaths.horizon(), cause) > 0)
        .max(Comparator.comparingDouble(cause -> deaths.by(deaths.horizon(), cause)));
  }

  /// True when the business lives thirty days and is in danger within ninety.
  public boolean isSlowBurn() {
    return verdict == Verdict.SURVIVES && by(Math.min(90, deaths.horizon())).value() > SLOW_BURN;
  }
}
