package org.linchpin.server.documents.wire;

import java.time.Instant;
import java.util.List;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.text.Splice;

/// A change in the history.
///
/// @param word what was asked: edits, typing, undo, restore
/// @param splices what it did to the text
public record ChangeJson(
    long sequence,
    String edit,
    String client,
    String author,
    Instant at,
    String word,
    List<Splice> splices) {

  /// The same without who made it.
  public ChangeJson withoutNames() {
    return new ChangeJson(sequence, edit, "", "", at, word, splices);
  }

  public static ChangeJson of(Change change) {
    return new ChangeJson(
        change.sequence(),
        change.edit(),
        change.client(),
        change.author(),
        change.at(),
        change.word(),
        change.splices().all());
  }
}
