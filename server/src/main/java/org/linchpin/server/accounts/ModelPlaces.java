package org.linchpin.server.accounts;

import java.util.Map;
import java.util.Optional;

/// Where models are kept; told by whoever keeps them.
public interface ModelPlaces {
  /// The workspace of each model, by the ids of both.
  Map<String, String> workspaces();

  /// The workspace of a model, put aside or not; nothing when there is no such model.
  Optional<String> workspaceOf(String model);
}
