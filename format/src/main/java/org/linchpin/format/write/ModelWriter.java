package org.linchpin.format.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.format.write.Part.Pair;
import org.linchpin.format.write.Part.Pairs;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;

/// Writes models as text that reads back to an equal model.
public final class ModelWriter {
  private ModelWriter() {}

  /// The model as YAML: header, then sections; short elements on one line, links in short forms.
  public static String yaml(BusinessModel model) {
    YamlText text = new YamlText();
    ModelParts.header(model).forEach(pair -> text.pair(pair, 0));
    for (ElementKind kind : ModelParts.order()) {
      Optional<Pair> section = ModelParts.section(model, kind);
      if (section.isPresent()) {
        text.blankLine();
        text.section(section.get());
      }
    }
    return text.text();
  }

  /// The model as JSON with the same keys in the same order.
  public static String json(BusinessModel model) {
    List<Pair> pairs = new ArrayList<>(ModelParts.header(model));
    ModelParts.order().forEach(kind -> ModelParts.section(model, kind).ifPresent(pairs::add));
    return JsonText.of(new Pairs(pairs));
  }
}
