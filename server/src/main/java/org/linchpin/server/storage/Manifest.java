package org.linchpin.server.storage;

import java.time.Instant;
import java.util.List;

/// What a backup says of itself.
///
/// @param format the version of the form of backups
/// @param schema the last migration of the database it was made of
/// @param at when it was made
public record Manifest(int format, String schema, Instant at, List<Part> tables) {
  static final int FORMAT = 1;

  public Manifest {
    tables = List.copyOf(tables);
  }

  /// A table within.
  ///
  /// @param sha256 of its lines, as 64 hexadecimal digits
  public record Part(String name, long rows, String sha256) {}

  /// All rows of all tables.
  public long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }
}
