package org.linchpin.engine.economics;

import java.util.ArrayList;
import java.util.List;

/// Costs that come in blocks: another one for each further part of the output.
///
/// @param size the output that one block is enough for, more than 0
/// @param cost of one block, at least 0
public record StepCosts(double size, double cost) {
  /// Beyond it the search ends: no business has a thousand steps.
  private static final int MOST_BLOCKS = 1_000;

  /// @throws IllegalArgumentException when the size is not more than 0 or the cost less than 0
  public StepCosts {
    if (!(size > 0) || !(cost >= 0)) {
      throw new IllegalArgumentException(
          "A block of costs needs a size above 0 and a cost of at least 0, not %s and %s."
              .formatted(size, cost));
    }
  }

  /// The volumes at which contributions just cover all costs, in rising order.
  ///
  /// With `n` blocks, the volume `(F + n s) / m` counts if `n` blocks are what it takes. There may
  /// be several: what is earned just before a step can be eaten up by it. When one block already
  /// costs as much as it carries (`m S <= s`), none can lie beyond the first that is missed.
  ///
  /// @param contribution of one piece; without a positive one there is no such volume
  public List<Double> breakEvens(double fixedCosts, double contribution) {
    List<Double> found = new ArrayList<>();
    for (int blocks = 1; contribution > 0 && blocks <= MOST_BLOCKS; blocks++) {
      double volume = (fixedCosts + blocks * cost) / contribution;
      if (volume <= (blocks - 1) * size) {
        break;
      }
      if (volume <= blocks * size) {
        found.add(volume);
      }
    }
    return found;
  }
}
