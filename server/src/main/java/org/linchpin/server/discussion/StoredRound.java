package org.linchpin.server.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// The row of a round of votes.
///
/// @param openedBy the voice of whoever opened it
/// @param written true once the counts are in the model
record StoredRound(
    String id,
    String state,
    String openedBy,
    String openedName,
    Instant opened,
    int expected,
    Optional<Instant> closed,
    Optional<String> closedBy,
    boolean written,
    long revision) {
  static final String FIELDS =
      "select id, state, opened_by, opened_name, opened_at, expected, closed_at, closed_name,"
          + " written_at, revision from vote_round";

  boolean isOpen() {
    return state.equals("open");
  }

  boolean isRevealed() {
    return state.equals("revealed");
  }

  static StoredRound read(ResultSet row) throws SQLException {
    long closed = row.getLong(7);
    boolean isClosed = !row.wasNull();
    row.getLong(9);
    boolean written = !row.wasNull();
    return new StoredRound(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Instant.ofEpochMilli(row.getLong(5)),
        row.getInt(6),
        isClosed ? Optional.of(Instant.ofEpochMilli(closed)) : Optional.empty(),
        Optional.ofNullable(row.getString(8)),
        written,
        row.getLong(10));
  }
}
