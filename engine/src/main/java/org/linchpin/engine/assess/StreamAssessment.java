package org.linchpin.engine.assess;

import java.util.List;
import java.util.OptionalDouble;

/// What one revenue stream hangs on.
///
/// @param id of the stream
/// @param weight money per month, or its share
/// @param share of all revenue, 0 to 1
/// @param cutSets smallest sets of activities and stand-ins whose stop ends it, as ids
/// @param truncated true when larger sets were not looked for
/// @param availability the probability that it works, when availabilities are stated
/// @param trace the way back from it: ids with their depth, nearest first
public record StreamAssessment(
    String id,
    double weight,
    double share,
    List<List<String>> cutSets,
    boolean truncated,
    OptionalDouble availability,
    List<Step> trace) {
  public StreamAssessment {
    cutSets = List.copyOf(cutSets);
    trace = List.copyOf(trace);
  }

  /// One element on the way back.
  ///
  /// @param id of the element
  /// @param depth arrows away from the stream, from 1
  public record Step(String id, int depth) {}
}
