package org.linchpin.server.documents;

import java.util.List;
import java.util.Optional;
import org.linchpin.app.NewModel;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.format.importing.ImportOptions;
import org.linchpin.format.importing.Imported;
import org.linchpin.format.importing.Importers;
import org.linchpin.format.importing.Refused;
import org.linchpin.format.importing.SourceFile;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;

/// Documents to begin with: empty, from an example, or from somebody's text.
final class NewDocuments {
  private NewDocuments() {}

  /// A document and what its import has to say.
  record Begun(ModelDocument document, List<String> report) {}

  static Begun named(String name) {
    return begun(NewModel.text(name));
  }

  static Begun example(String id) {
    return Examples.named(id)
        .map(Example::text)
        .map(NewDocuments::begun)
        .orElseThrow(() -> new IllegalArgumentException("There is no example '%s'.".formatted(id)));
  }

  /// A model of our own as it is, anything else through the importers.
  ///
  /// Line breaks become those of the editor, in which places are counted.
  static Begun text(String fileName, String given) {
    String text = given.replace("\r\n", "\n").replace('\r', '\n');
    Reading reading = ModelReader.read(text);
    if (reading instanceof Reading.Read(ModelDocument document)) {
      return new Begun(document, List.of());
    }
    if (text.startsWith("linchpin:") || text.contains("\nlinchpin:")) {
      throw new UnreadableModelException(
          "This is a Linchpin model with mistakes in it.",
          reading instanceof Reading.Unreadable(List<Problem> problems) ? problems : List.of());
    }
    return switch (Importers.read(new SourceFile(fileName, text), ImportOptions.DEFAULT)) {
      case Imported(var model, var report) ->
          new Begun(begun(ModelWriter.yaml(model)).document(), report.lines());
      case Refused(String message, String hint) ->
          throw new UnreadableModelException(
              message, List.of(new Problem(1, 1, message, Optional.of(hint))));
    };
  }

  private static Begun begun(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> new Begun(document, List.of());
      case Reading.Unreadable(List<Problem> problems) ->
          throw new UnreadableModelException("The text is no model.", problems);
    };
  }
}
