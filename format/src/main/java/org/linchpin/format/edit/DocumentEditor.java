package org.linchpin.format.edit;

import java.util.List;
import java.util.Optional;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.tree.Place;
import org.linchpin.model.edit.Edit;

/// Makes edits in the text of a document and leaves the rest of it, byte for byte, as it is.
///
/// What the new text says is compared with what the old one says after the same edits; a text in
/// some form that cannot be edited in place is refused, never garbled. Where [NearEdits] can tell
/// that from the touched elements alone, the rest of the text is not looked at.
public final class DocumentEditor {
  private DocumentEditor() {}

  /// The document after all edits in their order, or why they cannot be made; none is made alone.
  public static Edited apply(ModelDocument document, List<Edit> edits) {
    Optional<ModelDocument> near = NearEdits.apply(document, edits);
    return near.isPresent() ? new Edited.Changed(near.get()) : applyToWhole(document, edits);
  }

  /// The same by way of the whole text, which is right for every document and every edit.
  static Edited applyToWhole(ModelDocument document, List<Edit> edits) {
    PlainEdits plain =
        new PlainEdits(document.model(), new PlainElements(document.tree(), document.places()));
    for (Edit edit : edits) {
      try {
        plain.apply(edit);
      } catch (RefusedException refused) {
        return refused(
            document.place(refused.element()),
            refused.sentence(),
            Optional.of(refused.hint()).filter(hint -> !hint.isEmpty()));
      }
    }
    TreePatch patch = new TreePatch(document.text(), document.tree(), plain.origins());
    String text = patch.changes(document.tree(), plain.root()).apply(document.text());
    return text.equals(document.text()) && plain.root().saidBy(document.tree())
        ? new Edited.Changed(document)
        : reread(document, text, plain.root());
  }

  private static Edited reread(ModelDocument before, String text, Dict wanted) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument after) ->
          wanted.saidBy(after.tree()) ? new Edited.Changed(after) : tooOdd(before);
      case Reading.Unreadable(List<Problem> problems) -> new Edited.Refused(problems);
    };
  }

  private static Edited tooOdd(ModelDocument before) {
    return refused(
        before.place(""),
        "The text is laid out in a way that cannot be edited in place.",
        Optional.of("Maybe it repeats parts with & and *, or has keys after '?'."));
  }

  private static Edited refused(Place place, String message, Optional<String> hint) {
    return new Edited.Refused(List.of(new Problem(place.line(), place.column(), message, hint)));
  }
}
