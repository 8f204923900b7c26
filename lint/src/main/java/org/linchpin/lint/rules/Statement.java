package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.RuleInfo;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Entries;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType.QuantityType;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;

/// A quantity stated somewhere in a model.
///
/// @param element the id of the element, `""` for the model as a whole
/// @param whose its name, or "the model"
/// @param top the key of the attribute of the element it stands in
/// @param path the keys from there to the quantity, as a reader would say them
record Statement(
    String element, String whose, String top, String path, Expected expected, Estimate estimate) {

  /// Every quantity of a model, in the order written; unknown ones are left out.
  static Stream<Statement> all(CheckContext context) {
    BusinessModel model = context.model();
    return Stream.concat(
        in("", "the model", model.header()),
        model.elements().stream().flatMap(e -> in(e.id(), Words.name(e), e.fields())));
  }

  private static Stream<Statement> in(String element, String whose, Fields fields) {
    return fields.values().entrySet().stream()
        .flatMap(
            entry -> {
              String key = entry.getKey().key();
              return in(entry.getKey(), entry.getValue(), key)
                  .map(
                      found ->
                          new Statement(
                              element,
                              whose,
                              key,
                              found.path(),
                              found.expected(),
                              found.estimate()));
            });
  }

  private record Found(String path, Expected expected, Estimate estimate) {}

  private static Stream<Found> in(Attribute<?> attribute, Object value, String path) {
    return switch (value) {
      case Estimate estimate when attribute.type() instanceof QuantityType(Expected expected) ->
          estimate.isMissing() ? Stream.empty() : Stream.of(new Found(path, expected, estimate));
      case Fields fields -> within(fields, path);
      case Entries entries -> entries.entries().stream().flatMap(fields -> within(fields, path));
      case Links links ->
          links.all().flatMap(link -> within(link.qualifiers(), path + " " + link.target()));
      default -> Stream.empty();
    };
  }

  private static Stream<Found> within(Fields fields, String path) {
    return fields.values().entrySet().stream()
        .flatMap(e -> in(e.getKey(), e.getValue(), path + " " + e.getKey().key()));
  }

  /// The key it stands under.
  String key() {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  /// The quantity as written.
  String text() {
    return Quantities.write(estimate);
  }

  /// A finding of a rule about this quantity.
  Finding finding(RuleInfo rule, String message) {
    return element.isEmpty()
        ? rule.aboutModel(top, message)
        : rule.about(List.of(element), message).at(top);
  }
}
