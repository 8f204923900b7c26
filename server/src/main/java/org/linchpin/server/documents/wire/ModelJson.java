package org.linchpin.server.documents.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.format.ModelDocument;
import org.linchpin.model.ElementKind;
import org.linchpin.server.documents.DocumentState;

/// A whole model.
///
/// @param sequence the number of its last change
/// @param text the file
/// @param header what is written about the model itself
/// @param elements in the order of the file
public record ModelJson(
    long sequence,
    String text,
    String name,
    Map<String, Object> header,
    List<ElementJson> elements) {

  public static ModelJson of(DocumentState state) {
    ModelDocument document = state.document();
    return new ModelJson(
        state.sequence(),
        document.text(),
        document.model().name(),
        header(document),
        elements(document));
  }

  static List<ElementJson> elements(ModelDocument document) {
    return document.model().elements().stream()
        .map(element -> ElementJson.of(document, element))
        .toList();
  }

  static Map<String, Object> header(ModelDocument document) {
    Map<String, Object> header = new LinkedHashMap<>(FieldsJson.of(document.tree()));
    for (ElementKind kind : ElementKind.values()) {
      if (header.get(kind.section()) instanceof Map || header.get(kind.section()) instanceof List) {
        header.remove(kind.section());
      }
    }
    return header;
  }
}
