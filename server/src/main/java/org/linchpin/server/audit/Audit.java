package org.linchpin.server.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// The audit log: added to, read and verified, never changed.
///
/// Each line holds the SHA-256 of the line before it together with its own fields, so that whoever
/// changes, removes or inserts one has to rewrite all that follow, and the last hash with them.
@Component
public class Audit {
  private static final String FIRST = "0".repeat(64);
  private static final int PAGE = 500;
  private static final String FIELDS =
      "select sequence, at, deed, account_id, name, address, workspace_id, about, hash from audit";

  private final Database database;
  private final Clock clock;

  public Audit(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Writes a line; it is on disk when the future completes.
  public CompletableFuture<Void> record(Happening happening) {
    long now = Instant.now(clock).toEpochMilli();
    return database.write(connection -> append(connection, happening, now));
  }

  /// The latest lines before one, the last first, at most 200.
  ///
  /// @param before a number of a line, or 0 for the end
  public List<AuditEntry> all(long before) {
    return database.query(
        FIELDS + " where sequence < ? order by sequence desc limit 200",
        Audit::entry,
        before <= 0 ? Long.MAX_VALUE : before);
  }

  /// The same of one workspace.
  public List<AuditEntry> of(String workspace, long before) {
    return database.query(
        FIELDS + " where workspace_id = ? and sequence < ? order by sequence desc limit 200",
        Audit::entry,
        workspace,
        before <= 0 ? Long.MAX_VALUE : before);
  }

  /// Computes the chain again from its beginning.
  public Verification verify() {
    String hash = FIRST;
    long sequence = 0;
    while (true) {
      List<AuditEntry> page =
          database.query(
              FIELDS + " where sequence > ? order by sequence limit " + PAGE,
              Audit::entry,
              sequence);
      if (page.isEmpty()) {
        return new Verification(sequence, 0, hash);
      }
      for (AuditEntry entry : page) {
        if (entry.sequence() != sequence + 1 || !entry.hash().equals(hash(hash, entry))) {
          return new Verification(sequence, sequence + 1, hash);
        }
        sequence = entry.sequence();
        hash = entry.hash();
      }
    }
  }

  private static void append(Connection connection, Happening happening, long now)
      throws SQLException {
    long sequence = 1;
    String before = FIRST;
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select sequence, hash from audit order by sequence desc limit 1");
        ResultSet last = statement.executeQuery()) {
      if (last.next()) {
        sequence = last.getLong(1) + 1;
        before = last.getString(2);
      }
    }
    AuditEntry entry =
        new AuditEntry(
            sequence,
            Instant.ofEpochMilli(now),
            happening.deed().word(),
            happening.account(),
            happening.name(),
            happening.address(),
            happening.workspace(),
            happening.about(),
            "");
    Database.run(
        connection,
        "insert into audit (sequence, at, deed, account_id, name, address, workspace_id, about,"
            + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        now,
        entry.deed(),
        entry.account(),
        entry.name(),
        entry.address(),
        entry.workspace(),
        entry.about(),
        hash(before, entry));
  }

  /// Every field goes in with its length, so that no two lines read the same.
  private static String hash(String before, AuditEntry entry) {
    StringBuilder text = new StringBuilder(before);
    for (String field :
        List.of(
            Long.toString(entry.sequence()),
            Long.toString(entry.at().toEpochMilli()),
            entry.deed(),
            entry.account(),
            entry.name(),
            entry.address(),
            entry.workspace(),
            entry.about())) {
      text.append('|').append(field.length()).append(':').append(field);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}
