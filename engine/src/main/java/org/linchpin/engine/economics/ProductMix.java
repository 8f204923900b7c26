package org.linchpin.engine.economics;

import java.util.List;
import java.util.OptionalDouble;

/// What is sold, in fixed proportions.
///
/// The volume at which the contributions of all sales cover the fixed costs is `F / sum w_i m_i`,
/// where `m_i` is price less variable cost and `w_i` the part of the sales; textbook cost-volume-
/// profit analysis (Drury, *Management and Cost Accounting*). With one product it is `F / (p - v)`.
/// Periods and currencies are the caller's: fixed costs per day give sales per day.
///
/// @param lines at least one; their shares sum to 1 or are scaled to it
public record ProductMix(List<Line> lines) {

  /// One product of the mix.
  ///
  /// @param share of all sales, counted in pieces, at least 0
  /// @param contribution what one piece leaves after its own costs, in money; below 0 for a loss
  public record Line(double share, double contribution) {}

  /// @throws IllegalArgumentException when there is no line or the shares do not sum to more than 0
  public ProductMix {
    double sum = lines.stream().mapToDouble(Line::share).sum();
    if (!(sum > 0)) {
      throw new IllegalArgumentException(
          "The shares of a mix must sum to more than 0; they sum to %s.".formatted(sum));
    }
    lines = lines.stream().map(line -> new Line(line.share() / sum, line.contribution())).toList();
  }

  /// The mix of a single product.
  public static ProductMix of(double contribution) {
    return new ProductMix(List.of(new Line(1, contribution)));
  }

  /// What one sale of the mix leaves on average.
  public double contribution() {
    return lines.stream().mapToDouble(line -> line.share() * line.contribution()).sum();
  }

  /// The sales that cover the fixed costs; empty when no volume does.
  public OptionalDouble breakEven(double fixedCosts) {
    double each = contribution();
    return each > 0 ? OptionalDouble.of(Math.max(0, fixedCosts) / each) : OptionalDouble.empty();
  }

  /// The sales that cover the fixed costs and leave a profit besides; empty when no volume does.
  public OptionalDouble volumeFor(double fixedCosts, double profit) {
    return breakEven(fixedCosts + profit);
  }

  /// How many of the line's pieces there are among so many sales.
  public double pieces(int line, double sales) {
    return lines.get(line).share() * sales;
  }

  /// The part of the sales that could be lost before there is a loss, below 0 when there is one
  /// already; empty when no volume breaks even or nothing is sold.
  public OptionalDouble marginOfSafety(double fixedCosts, double sales) {
    OptionalDouble even = breakEven(fixedCosts);
    return even.isPresent() && sales > 0
        ? OptionalDouble.of((sales - even.getAsDouble()) / sales)
        : OptionalDouble.empty();
  }
}
