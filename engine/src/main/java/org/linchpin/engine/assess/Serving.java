package org.linchpin.engine.assess;

import java.util.List;

/// What an activity is there for: a stream, and the way to it.
///
/// @param target id of the stream; of a proposition, channel or relationship when the activity
///   reaches no stream
/// @param stops true when the target stops with the activity
/// @param path ids from the activity to the target, both included
public record Serving(String target, boolean stops, List<String> path) {
  public Serving {
    path = List.copyOf(path);
  }
}
