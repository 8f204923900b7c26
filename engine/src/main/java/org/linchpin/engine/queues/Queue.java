package org.linchpin.engine.queues;

/// Work that arrives at a number of like servers, and how irregularly.
///
/// The mean wait is Sakasegawa's approximation (1977) as Hopp and Spearman write it in *Factory
/// Physics*: `(ca2 + ce2)/2 * u^(sqrt(2(m+1))-1) / (m (1-u)) * te`. With one server it is Kingman's
/// formula, exact for random arrivals and exponential service; with several it is a few percent off
/// under load and further at low load, where waits are short anyway.
///
/// @param arrivals squared coefficient of variation of the times between arrivals, at least 0
/// @param service squared coefficient of variation of the service times, at least 0
/// @param load share of the servers' time that is taken, at least 0
/// @param servers at least 1
/// @param serviceTime mean time of one service, in any unit, more than 0
public record Queue(double arrivals, double service, double load, int servers, double serviceTime) {

  /// @throws IllegalArgumentException when a number is outside its range
  public Queue {
    boolean sound = arrivals >= 0 && service >= 0 && load >= 0 && servers >= 1 && serviceTime > 0;
    if (!sound) {
      throw new IllegalArgumentException(
          ("A queue needs variations and a load of at least 0, a server and a service time above"
                  + " 0, not %s, %s, %s, %s and %s.")
              .formatted(arrivals, service, load, servers, serviceTime));
    }
  }

  /// How irregular arrivals and services are together; 1 when both are random.
  public double variability() {
    return (arrivals + service) / 2;
  }

  /// The mean time in the queue, in the unit of the service time; infinite from a load of 1 on,
  /// because then the queue only grows.
  public double meanWait() {
    if (load >= 1) {
      return Double.POSITIVE_INFINITY;
    }
    double crowding = Math.pow(load, Math.sqrt(2.0 * (servers + 1)) - 1) / (servers * (1 - load));
    return variability() * crowding * serviceTime;
  }

  /// The squared coefficient of variation of service times when the server breaks down at random:
  /// `c0 + (1 + cr) A (1 - A) mr / t0`.
  ///
  /// @param undisturbed squared coefficient of variation without breakdowns
  /// @param repair squared coefficient of variation of the repair times
  /// @param availability share of the time the server works, more than 0 and at most 1
  /// @param repairTime mean time to repair
  /// @param naturalTime mean service time without breakdowns, in the same unit
  public static double withBreakdowns(
      double undisturbed,
      double repair,
      double availability,
      double repairTime,
      double naturalTime) {
    return undisturbed
        + (1 + repair) * availability * (1 - availability) * repairTime / naturalTime;
  }
}
