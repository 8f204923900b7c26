package org.linchpin.server.documents.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;

/// YAML as JSON in which every single value is the text that was written.
final class FieldsJson {
  private FieldsJson() {}

  static Map<String, Object> of(YamlMap map) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (YamlEntry entry : map.entries()) {
      fields.put(entry.key().text(), value(entry.value()));
    }
    return fields;
  }

  private static Object value(YamlNode node) {
    return switch (node) {
      case YamlScalar scalar -> scalar.isNull() ? "" : scalar.text();
      case YamlList list -> list.items().stream().map(FieldsJson::value).toList();
      case YamlMap map -> of(map);
    };
  }
}
