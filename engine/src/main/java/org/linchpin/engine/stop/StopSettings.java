package org.linchpin.engine.stop;

/// How a stop test is run.
///
/// @param seed of everything that is drawn
/// @param precision half-width of the interval of a chance that is narrow enough, more than 0
/// @param mostReplicates never more than so many for one scenario
/// @param threads how many to use, at least 1; the answer does not depend on it
/// @param recovery whether what has stopped comes back
public record StopSettings(
    long seed, double precision, int mostReplicates, int threads, Recovery recovery) {
  public static final StopSettings STANDARD = new StopSettings(1, 0.01, 16_384, 1, Recovery.NEVER);

  public StopSettings {
    if (!(precision > 0)) {
      throw new IllegalArgumentException(
          "The precision (%s) must be more than 0.\nMaybe 0.01.".formatted(precision));
    }
    if (mostReplicates < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "The numbers of replicates (%s) and threads (%s) must be at least 1."
              .formatted(mostReplicates, threads));
    }
  }

  public StopSettings withSeed(long other) {
    return new StopSettings(other, precision, mostReplicates, threads, recovery);
  }

  StopTest.Settings days(int horizon) {
    return new StopTest.Settings(
        seed,
        horizon,
        precision,
        Math.min(StopTest.FIRST_REPLICATES, mostReplicates),
        mostReplicates,
        threads,
        recovery == Recovery.AS_STATED,
        Weather.Law.LOGNORMAL,
        true,
        true);
  }
}
