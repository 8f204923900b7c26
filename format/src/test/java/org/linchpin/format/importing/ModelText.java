package org.linchpin.format.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Fields;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;

/// A model as plain text, for golden files and for searching words.
final class ModelText {
  private ModelText() {}

  static String of(ImportResult result) {
    return switch (result) {
      case Refused refused -> "Refused: " + refused.message() + "\n" + refused.hint() + "\n";
      case Imported imported ->
          String.join("\n", imported.report().lines()) + "\n\n" + of(imported.model());
    };
  }

  static String of(BusinessModel model) {
    return "model\n"
        + of(model.header())
        + model.elements().stream()
            .map(e -> e.kind().section() + " " + e.id() + "\n" + of(e.fields()))
            .collect(Collectors.joining());
  }

  private static String of(Fields fields) {
    return fields.values().entrySet().stream()
        .map(e -> "  " + e.getKey() + " = " + value(e.getValue()).replace("\n", "\n    ") + "\n")
        .collect(Collectors.joining());
  }

  private static String value(Object value) {
    return switch (value) {
      case Estimate estimate -> Quantities.write(estimate);
      case Texts texts -> String.join("\n", texts.texts());
      case Weights weights -> String.join(", ", weights.shares().keySet());
      case Links links ->
          links.gates().stream()
              .map(gate -> targets(gate.members()))
              .collect(Collectors.joining(" and "));
      default -> value.toString();
    };
  }

  private static String targets(List<Link> links) {
    return links.stream()
        .map(
            link ->
                link.target()
                    + (link.qualifiers().values().isEmpty() ? "" : link.qualifiers().values()))
        .collect(Collectors.joining(" or "));
  }
}
