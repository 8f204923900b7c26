package org.linchpin.lint;

import java.util.List;
import org.linchpin.model.edit.Edit;

/// A way to mend a finding by edits of the document.
///
/// @param title what is done, as an imperative
public record QuickFix(String title, List<Edit> edits) {
  public QuickFix {
    edits = List.copyOf(edits);
  }

  public QuickFix(String title, Edit... edits) {
    this(title, List.of(edits));
  }
}
