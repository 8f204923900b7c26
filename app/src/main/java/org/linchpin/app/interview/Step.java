package org.linchpin.app.interview;

import java.util.List;
import org.linchpin.model.edit.Edit;

/// What became of an answer.
public sealed interface Step {

  /// It was taken.
  ///
  /// @param interview as it goes on
  /// @param edits what the answer changed in the document
  /// @param remarks what was noticed about the answer, sentences
  record Taken(Interview interview, List<Edit> edits, List<String> remarks) implements Step {
    public Taken {
      edits = List.copyOf(edits);
      remarks = List.copyOf(remarks);
    }
  }

  /// It cannot be taken; nothing changed.
  ///
  /// @param why what was found and what was expected
  record Refused(String why) implements Step {}
}
