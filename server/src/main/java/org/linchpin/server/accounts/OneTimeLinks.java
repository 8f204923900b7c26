package org.linchpin.server.accounts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.accounts.OneTimeLink.Purpose;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// Links by which people come in: each valid once and for a while.
@Component
class OneTimeLinks {
  private static final String FIELDS =
      "select id, purpose, workspace_id, role, account_id, name, expires_at from one_time_link l";
  private static final String VALID =
      " and l.expires_at > ? and not exists (select 1 from used_link u where u.link_id = l.id)";

  private final Database database;
  private final Clock clock;

  OneTimeLinks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A link for a person to come in by.
  ///
  /// @param link its id is not used, another is made
  Secret make(OneTimeLink link, String by) {
    Secret secret = Secret.fresh();
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "insert into one_time_link (id, hash, purpose, workspace_id, role, account_id,"
                        + " name, made_by, made_at, expires_at) values"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    link.id(),
                    secret.hash(),
                    link.purpose().name(),
                    link.workspace(),
                    link.role().word(),
                    link.account(),
                    link.name(),
                    by,
                    Instant.now(clock).toEpochMilli(),
                    link.expires().toEpochMilli()))
        .join();
    return secret;
  }

  /// A link that is not made yet, valid for so long from now.
  OneTimeLink planned(Purpose purpose, String workspace, Role role, Duration lifetime) {
    return new OneTimeLink(
        Secret.freshId(), purpose, workspace, role, "", "", Instant.now(clock).plus(lifetime));
  }

  /// What a link is good for, while it is.
  Optional<OneTimeLink> find(Secret secret) {
    return database
        .query(FIELDS + " where l.hash = ?" + VALID, OneTimeLinks::link, secret.hash(), now())
        .stream()
        .findFirst();
  }

  /// The invitations to a workspace that nobody has used.
  List<OneTimeLink> open(String workspace) {
    return database.query(
        FIELDS + " where l.workspace_id = ? and l.purpose = ?" + VALID + " order by l.expires_at",
        OneTimeLinks::link,
        workspace,
        Purpose.JOIN.name(),
        now());
  }

  /// Part of a transaction, which fails when the link has been used.
  void use(Connection connection, OneTimeLink link) throws SQLException {
    Database.run(
        connection,
        "insert into used_link (link_id, used_at) values (?, ?)",
        link.id(),
        Instant.now(clock).toEpochMilli());
  }

  /// Makes links useless: a certain one, or all of a purpose.
  void withdraw(OneTimeLink link) {
    database.write(connection -> use(connection, link)).join();
  }

  void withdrawAll(Purpose purpose) {
    database
        .query(FIELDS + " where l.purpose = ?" + VALID, OneTimeLinks::link, purpose.name(), now())
        .forEach(this::withdraw);
  }

  private static OneTimeLink link(ResultSet row) throws SQLException {
    return new OneTimeLink(
        row.getString(1),
        Purpose.valueOf(row.getString(2)),
        row.getString(3),
        Role.of(row.getString(4)).orElse(Role.VIEWER),
        row.getString(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)));
  }

  private long now() {
    return Instant.now(clock).toEpochMilli();
  }
}
