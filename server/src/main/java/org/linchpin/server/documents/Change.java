package org.linchpin.server.documents;

import java.time.Instant;
import org.linchpin.server.documents.text.Splices;

/// A change of a document as it stands in the log: who wanted what, and what that did to the text.
///
/// @param sequence its number in the document, from 1 without gaps
/// @param edit the id of the submission
/// @param client the browser it came from
/// @param author the name people see
/// @param word one word for what was asked, see [Request#word()]
/// @param intent what was asked, as it was sent
/// @param splices what it did; replaying them gives the text, whatever the version of Linchpin
public record Change(
    long sequence,
    String edit,
    String client,
    String author,
    Instant at,
    String word,
    String intent,
    Splices splices) {

  /// The same without what was asked, for memory.
  Change withoutIntent() {
    return new Change(sequence, edit, client, author, at, word, "", splices);
  }
}
