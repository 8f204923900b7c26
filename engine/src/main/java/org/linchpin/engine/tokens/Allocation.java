package org.linchpin.engine.tokens;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// The shares in which something is held, such as a token: how many decide, and how concentrated it
/// is.
///
/// @param shares each from 0 to 1; they need not sum to 1 when not all are known
public record Allocation(List<Double> shares) {
  private static final double ROUNDING = 1e-9;

  public Allocation {
    shares = List.copyOf(shares);
    for (double share : shares) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException(
            "The share (%s) must be between 0 and 1.\nMaybe it is in per cent.".formatted(share));
      }
    }
  }

  /// The least number of holders who together have more than half of the whole (the Nakamoto
  /// coefficient, Srinivasan and Lee 2017); empty when the known shares do not reach it.
  public OptionalInt nakamoto() {
    double sum = 0;
    int holders = 0;
    for (double share : shares.stream().sorted(Comparator.reverseOrder()).toList()) {
      sum += share;
      holders++;
      if (sum > 0.5 + ROUNDING) {
        return OptionalInt.of(holders);
      }
    }
    return OptionalInt.empty();
  }

  /// The sum of the squared shares in per cent (the Herfindahl-Hirschman index): 10,000 for one
  /// holder of all, near 0 for very many.
  public double herfindahl() {
    return shares.stream().mapToDouble(share -> 100 * share * 100 * share).sum();
  }

  /// All shares together.
  public double total() {
    return shares.stream().mapToDouble(Double::doubleValue).sum();
  }
}
