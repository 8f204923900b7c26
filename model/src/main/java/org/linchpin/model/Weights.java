package org.linchpin.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One word chosen from a list, or several with their shares: `production`, or `{production: 70%,
/// platform: 30%}`.
///
/// @param shares the share of each word chosen, normally summing to 1
public record Weights(Map<String, Double> shares) {
  public Weights {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /// The word with the greatest share; the first written among equals.
  public Optional<String> largest() {
    return shares.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /// The share of `word`, 0 when it was not chosen.
  public double share(String word) {
    return shares.getOrDefault(word, 0.0);
  }
}
