package org.linchpin.format.importing;

import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.format.importing.yaml.BlockMap;
import org.linchpin.format.importing.yaml.YamlText;

/// Reads YAML or JSON with blocks as keys.
final class BlockMapImporter implements Importer {

  @Override
  public String name() {
    return "block map";
  }

  @Override
  public boolean recognises(SourceFile source) {
    return source.endsWith(".yaml", ".yml", ".json", ".jsonc")
        && (!(YamlText.read(source.text()) instanceof YamlText.Tree tree)
            || BlockMap.isBlockMap(tree.root()));
  }

  @Override
  public ImportResult read(String text, ImportOptions options) {
    if (text.length() > options.longest()) {
      return Refused.tooLong(text.length(), options.longest());
    }
    return switch (YamlText.read(text)) {
      case YamlText.Fault fault ->
          new Refused(fault.message(), "Maybe it is neither YAML nor JSON.");
      case YamlText.Tree tree when BlockMap.isBlockMap(tree.root()) -> {
        Gathered gathered = BlockMap.read(tree.root(), tree.asides());
        yield new Imported(gathered.model(), ImportReport.of(name(), gathered));
      }
      case YamlText.Tree tree ->
          Refused.noBlocks(
              "fewer than two keys name a block of the canvas, as 'keyActivities' would.",
              "Maybe it already is a Linchpin model.");
    };
  }
}
