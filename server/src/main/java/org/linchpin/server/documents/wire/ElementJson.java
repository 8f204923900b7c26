package org.linchpin.server.documents.wire;

import java.util.List;
import java.util.Map;
import org.linchpin.format.ModelDocument;
import org.linchpin.model.Element;
import org.linchpin.model.Link;
import org.linchpin.model.Links;

/// An element as it is written.
///
/// @param kind the name of its section
/// @param name its name, or its id when it has none
/// @param fields what is written about it: texts as they stand, lists and maps of them
/// @param links every link from it
public record ElementJson(
    String id, String kind, String name, Map<String, Object> fields, List<LinkJson> links) {

  /// A link from an element by one of its properties.
  public record LinkJson(String property, String target) {}

  static ElementJson of(ModelDocument document, Element element) {
    List<LinkJson> links =
        element.fields().values().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Links)
            .flatMap(
                entry ->
                    ((Links) entry.getValue())
                        .all()
                        .map(Link::target)
                        .map(target -> new LinkJson(entry.getKey().key(), target)))
            .toList();
    return new ElementJson(
        element.id(),
        element.kind().section(),
        element.name(),
        document.properties(element.id()).map(FieldsJson::of).orElse(Map.of()),
        links);
  }
}
