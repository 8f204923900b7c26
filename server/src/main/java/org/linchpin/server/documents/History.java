package org.linchpin.server.documents;

import java.util.List;
import java.util.Optional;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
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
      text = after(model, text, change);
    }
    return text;
  }

  /// The document after one more change.
  ///
  /// @throws IllegalStateException when the change does not fit, or what it makes cannot be read
  static DocumentState after(String model, DocumentState before, Change change) {
    return new DocumentState(
        change.sequence(), read(after(model, before.document().text(), change)));
  }

  private static String after(String model, String before, Change change) {
    return change
        .splices()
        .apply(before)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Change (%s) of model (%s) does not fit the text before it.\nMaybe the database was edited by hand."
                        .formatted(change.sequence(), model)));
  }

  static ModelDocument read(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> document;
      case Reading.Unreadable(List<Problem> problems) ->
          throw new IllegalStateException(
              "A stored model cannot be read: %s.\nMaybe it was written by a newer Linchpin."
                  .formatted(
                      Optional.ofNullable(problems.isEmpty() ? null : problems.getFirst())
                          .map(Problem::sentence)
                          .orElse("no reason given")));
    };
  }
}
