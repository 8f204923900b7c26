package org.linchpin.format.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All importers.
public final class Importers {
  // the first that recognises a file reads it
  private static final List<Importer> ALL =
      List.of(new BmmlImporter(), new BlockMapImporter(), new MarkdownImporter());

  private Importers() {}

  public static List<Importer> all() {
    return ALL;
  }

  /// The importer for this file.
  public static Optional<Importer> recognising(SourceFile source) {
    return ALL.stream().filter(importer -> importer.recognises(source)).findFirst();
  }

  /// The importer with this name, in any case.
  public static Optional<Importer> named(String name) {
    return ALL.stream()
        .filter(i -> i.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The model in the file, or why there is none.
  public static ImportResult read(SourceFile source, ImportOptions options) {
    if (source.text().length() > options.longest()) {
      return Refused.tooLong(source.text().length(), options.longest());
    }
    return recognising(source)
        .map(importer -> importer.read(source.text(), options))
        .orElseGet(
            () ->
                source.endsWith(".yaml", ".yml", ".json", ".jsonc")
                    ? Refused.noBlocks(
                        "fewer than two keys of '%s' name a block of the canvas, as 'keyActivities' would."
                            .formatted(source.name()),
                        "Maybe it already is a Linchpin model, or give each block its usual name.")
                    : Refused.noBlocks(
                        "'%s' is neither a Markdown canvas, nor BMML, nor a map of blocks."
                            .formatted(source.name()),
                        "Maybe it already is a Linchpin model, or rename it to end in .md, .bmml,"
                            + " .yaml or .json."));
  }
}
