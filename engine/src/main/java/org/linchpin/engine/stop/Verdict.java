package org.linchpin.engine.stop;

/// The answer to the 30-day question: is the maximum tolerable period of disruption (MTPD, ISO
/// 22301) at most thirty days?
public enum Verdict {
  /// More likely than not, and that for certain: the lower end of the interval is above one half.
  DIES("the business dies"),
  /// The upper end of the interval is below one in twenty.
  SURVIVES("the business survives"),
  POSSIBLE("the business may die");

  private static final double HALF = 0.5;
  private static final double SELDOM = 0.05;

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Verdict of(Chance within30Days) {
    if (within30Days.low() > HALF) {
      return DIES;
    }
    return within30Days.high() < SELDOM ? SURVIVES : POSSIBLE;
  }
}
