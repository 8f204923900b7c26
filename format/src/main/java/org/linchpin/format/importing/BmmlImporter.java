package org.linchpin.format.importing;

import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.format.importing.yaml.BmmlCanvas;
import org.linchpin.format.importing.yaml.YamlText;
import org.linchpin.format.importing.yaml.YamlValue;

/// Reads BMML, versions 1.0 and 2.0.
final class BmmlImporter implements Importer {

  @Override
  public String name() {
    return "BMML";
  }

  @Override
  public boolean recognises(SourceFile source) {
    return source.endsWith(".bmml")
        || (source.endsWith(".yaml", ".yml", ".json", ".bmc")
            && YamlText.read(source.text()) instanceof YamlText.Tree tree
            && BmmlCanvas.isBmml(tree.root()));
  }

  @Override
  public ImportResult read(String text, ImportOptions options) {
    if (text.length() > options.longest()) {
      return Refused.tooLong(text.length(), options.longest());
    }
    return switch (YamlText.read(text)) {
      case YamlText.Fault fault -> new Refused(fault.message(), "Maybe it is no BMML.");
      case YamlText.Tree tree when tree.root() instanceof YamlValue.Mapping file -> {
        Gathered gathered = BmmlCanvas.read(file, tree.asides());
        yield gathered.headings().isEmpty() ? nothing() : imported(gathered);
      }
      case YamlText.Tree tree -> nothing();
    };
  }

  private static Refused nothing() {
    return Refused.noBlocks(
        "none of the keys of BMML was found, as 'key_activities' or 'customer_segments'.",
        "Maybe it is another kind of YAML.");
  }

  private Imported imported(Gathered gathered) {
    return new Imported(gathered.model(), ImportReport.of(name(), gathered));
  }
}
