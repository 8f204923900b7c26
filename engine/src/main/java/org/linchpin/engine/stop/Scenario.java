package org.linchpin.engine.stop;

import java.util.List;

/// Which activities stop, all on the first day.
///
/// @param stopped ids, empty for the business as it is
public record Scenario(List<String> stopped) {
  public Scenario {
    stopped = List.copyOf(stopped);
  }

  public static Scenario of(String... stopped) {
    return new Scenario(List.of(stopped));
  }
}
