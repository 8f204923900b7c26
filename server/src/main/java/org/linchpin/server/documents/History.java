package org.linchpin.server.documents;

import org.linchpin.server.documents.store.Store;

/// Texts of the past, from the nearest snapshot and the changes after it.
final class History {
  private History() {}

  /// The text after a change.
  ///
  /// @throws IllegalStateException when the log does not fit its snapshot
  static String textAt(Store store, String model, long sequence) {
    Store.Snapshot snapshot =
        store.snapshot(model, sequence).orElseThrow(() -> new UnknownModelException(model));
    String text = snapshot.text();
    for (Change change : store.changes(model, snapshot.sequence(), sequence)) {
      String before = text;
      text =
          change
              .splices()
              .apply(before)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "Change (%s) of model (%s) does not fit the text before it.\nMaybe the database was edited by hand."
                              .formatted(change.sequence(), model)));
    }
    return text;
  }
}
