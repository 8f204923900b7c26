package org.linchpin.server.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A column of a table, with the form its values take in a backup.
///
/// @param key its place in the primary key from 1; 0 when it is no part of it
record Column(String name, Kind kind, int key) {

  /// How values are kept, whatever a database calls it.
  enum Kind {
    TEXT,
    WHOLE,
    FRACTION,
    TRUTH,
    BYTES
  }

  /// @param type as the database declares it, such as `bigint` or `character varying`
  static Kind kind(String type) {
    String known = type.toLowerCase(Locale.ROOT);
    if (known.contains("bool")) {
      return Kind.TRUTH;
    }
    if (known.contains("blob") || known.contains("bytea")) {
      return Kind.BYTES;
    }
    if (known.contains("int")) {
      return Kind.WHOLE;
    }
    return known.matches(".*(real|double|float|numeric|decimal).*") ? Kind.FRACTION : Kind.TEXT;
  }

  void read(ResultSet row, int at, ObjectNode into) throws SQLException {
    if (row.getObject(at) == null) {
      into.putNull(name);
      return;
    }
    switch (kind) {
      case TEXT -> into.put(name, row.getString(at));
      case WHOLE -> into.put(name, row.getLong(at));
      case FRACTION -> into.put(name, row.getDouble(at));
      case TRUTH -> into.put(name, row.getBoolean(at));
      case BYTES -> into.put(name, Base64.getEncoder().encodeToString(row.getBytes(at)));
    }
  }

  void write(@Nullable JsonNode value, PreparedStatement statement, int at) throws SQLException {
    if (value == null || value.isNull()) {
      statement.setObject(at, null);
      return;
    }
    switch (kind) {
      case TEXT -> statement.setString(at, value.asString());
      case WHOLE -> statement.setLong(at, value.asLong());
      case FRACTION -> statement.setDouble(at, value.asDouble());
      case TRUTH -> statement.setBoolean(at, value.asBoolean());
      case BYTES -> statement.setBytes(at, Base64.getDecoder().decode(value.asString()));
    }
  }
}
