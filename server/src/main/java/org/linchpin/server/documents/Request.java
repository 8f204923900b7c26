package org.linchpin.server.documents;

import java.util.List;
import java.util.Optional;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.documents.text.Splices;

/// What somebody wants done to a document.
public sealed interface Request {

  /// Edits of elements; all are made, or none.
  record Edits(List<Edit> edits) implements Request {
    public Edits {
      edits = List.copyOf(edits);
    }
  }

  /// Puts an element in front of another one of its section, or last.
  record Place(String element, Optional<String> before) implements Request {}

  /// Typing in the text.
  ///
  /// @param base the number of the last change the writer had seen
  /// @param splices counted in the text after that change
  record Typing(long base, Splices splices) implements Request {}

  /// Takes back a change of the same client.
  ///
  /// @param edit the id of its submission
  record Undo(String edit) implements Request {}

  /// Brings back the whole text as it was after a change; what lies between stays in the history.
  record Restore(long sequence) implements Request {}

  /// One word for lists: `edits`, `place`, `typing`, `undo`, `restore`.
  default String word() {
    return switch (this) {
      case Edits _ -> "edits";
      case Place _ -> "place";
      case Typing _ -> "typing";
      case Undo _ -> "undo";
      case Restore _ -> "restore";
    };
  }
}
