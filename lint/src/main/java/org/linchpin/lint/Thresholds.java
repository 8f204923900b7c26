package org.linchpin.lint;

import java.util.EnumMap;
import java.util.Map;

/// The numbers rules go by.
///
/// @param set those that differ from the standard
public record Thresholds(Map<Threshold, Double> set) {
  public static final Thresholds STANDARD = new Thresholds(Map.of());

  public Thresholds {
    set = Map.copyOf(set);
  }

  public double value(Threshold threshold) {
    return set.getOrDefault(threshold, threshold.standard());
  }

  /// These thresholds with one set otherwise.
  public Thresholds with(Threshold threshold, double value) {
    Map<Threshold, Double> changed = new EnumMap<>(Threshold.class);
    changed.putAll(set);
    changed.put(threshold, value);
    return new Thresholds(changed);
  }
}
