package org.linchpin.render.chart;

import java.util.ArrayList;
import java.util.List;

/// A scale of values from bottom to top.
///
/// @param low the value at the bottom
/// @param high the value at the top, more than `low`
/// @param step between two lines of the grid
public record ValueScale(double low, double high, double step) {
  /// Chances, with lines at none, one half and certainty.
  public static final ValueScale CHANCES = new ValueScale(0, 1, 0.5);

  /// About so many steps between the ends.
  private static final int STEPS = 4;

  /// The scale in round steps (1, 2 or 5 times a power of ten) that holds all values between two,
  /// and zero.
  public static ValueScale around(double least, double most) {
    double bottom = Math.min(0, least);
    double top = Math.max(0, most);
    double rough = top > bottom ? (top - bottom) / STEPS : 1;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / power;
    double step = power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    double low = step * Math.floor(bottom / step);
    double high = step * Math.ceil(top / step);
    return new ValueScale(low, high > low ? high : low + step, step);
  }

  /// The values that have a line, from the bottom up.
  public List<Double> lines() {
    List<Double> lines = new ArrayList<>();
    int count = (int) Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      lines.add(low + i * step);
    }
    return lines;
  }

  /// Where a value stands below the top, 0 to 1.
  double depth(double value) {
    return Math.clamp((high - value) / (high - low), 0.0, 1.0);
  }
}
