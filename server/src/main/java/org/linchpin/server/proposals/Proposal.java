package org.linchpin.server.proposals;

import java.time.Instant;
import java.util.List;
import org.linchpin.server.documents.wire.EditJson;

/// Edits that wait for somebody to accept them.
///
/// @param author who proposes
/// @param why in words
public record Proposal(
    String id, String model, String author, String why, List<EditJson> edits, Instant made) {
  public Proposal {
    edits = List.copyOf(edits);
  }
}
