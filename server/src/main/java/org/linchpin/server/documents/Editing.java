package org.linchpin.server.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.model.Element;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.documents.text.Splices;

/// What a request makes of a document.
final class Editing {
  private Editing() {}

  /// The document after the edits. Links to a removed element go with it, those made meanwhile by
  /// others too.
  static Edited edits(ModelDocument document, List<Edit> edits) {
    return DocumentEditor.apply(document, complete(document, edits));
  }

  /// The document with other text, when that is a model.
  static Edited text(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> new Edited.Changed(document);
      case Reading.Unreadable(List<Problem> problems) -> new Edited.Refused(problems);
    };
  }

  /// The document after splices made for an older text.
  ///
  /// @param since what was changed since then
  static Optional<Edited> splices(ModelDocument document, Splices splices, List<Splices> since) {
    return splices
        .after(since, document.text())
        .flatMap(carried -> carried.apply(document.text()))
        .map(Editing::text);
  }

  private static List<Edit> complete(ModelDocument document, List<Edit> edits) {
    List<Edit> all = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit instanceof Edit.Remove(String gone)) {
        for (Element element : document.model().elements()) {
          if (!element.id().equals(gone)) {
            disconnections(element, gone).forEach(all::add);
          }
        }
      }
      all.add(edit);
    }
    return all;
  }

  private static Stream<Edit> disconnections(Element element, String gone) {
    return element.fields().values().entrySet().stream()
        .filter(
            entry ->
                entry.getValue() instanceof Links links
                    && links.all().map(Link::target).anyMatch(gone::equals))
        .map(entry -> new Edit.Disconnect(element.id(), entry.getKey().key(), gone));
  }
}
