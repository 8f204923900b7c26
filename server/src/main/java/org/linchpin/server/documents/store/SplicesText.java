package org.linchpin.server.documents.store;

import java.util.List;
import org.linchpin.server.documents.text.Splice;
import org.linchpin.server.documents.text.Splices;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Splices as they stand in the database: `[{"at": 12, "removed": "", "inserted": "x"}]`.
final class SplicesText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SplicesText() {}

  static String write(Splices splices) {
    return MAPPER.writeValueAsString(splices.all());
  }

  static Splices read(String text) {
    return new Splices(MAPPER.readValue(text, new TypeReference<List<Splice>>() {}));
  }
}
