package org.linchpin.format.importing.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linchpin.format.importing.canvas.Connections.Connection;
import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;

class ConnectionsTest {

  @Test
  void usesOnlyLinksThatTheVocabularyHas() {
    for (ElementKind one : ElementKind.values()) {
      for (ElementKind other : ElementKind.values()) {
        Optional<Connection> connection = Connections.between(one, other);
        connection.ifPresent(c -> check(c, c.owner() == one ? other : one));
      }
    }
  }

  private static void check(Connection connection, ElementKind target) {
    assertThat(Vocabulary.of(connection.owner())).containsValue(connection.attribute());
    ValueType.LinksType type = (ValueType.LinksType) connection.attribute().type();
    assertThat(type.targets()).as("%s", connection).contains(target);
  }
}
