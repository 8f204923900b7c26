package org.linchpin.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Proof;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// Browsers that are logged in. In the database, so that they outlive a restart, are the same for
/// several servers, and can be listed and ended.
@Component
class Sessions {
  /// Without a request for a working day, a session ends.
  static final Duration IDLE = Duration.ofHours(8);

  /// After a week it ends in any case.
  static final Duration LONGEST = Duration.ofDays(7);

  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final String ALIVE =
      " and s.ended_at is null and s.created_at > ? and s.seen_at > ? and a.closed_at is null";

  private final Database database;
  private final Clock clock;

  Sessions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A browser in a list.
  ///
  /// @param agent what the browser calls itself
  record Listed(String id, Instant started, Instant seen, String address, String agent) {}

  /// A new session; its secret goes into the browser's cookie and nowhere else.
  Secret start(String account, String address, String agent) {
    Secret secret = Secret.fresh();
    long now = now();
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "insert into login_session (id, hash, account_id, created_at, seen_at, address,"
                        + " agent) values (?, ?, ?, ?, ?, ?, ?)",
                    Secret.freshId(),
                    secret.hash(),
                    account,
                    now,
                    now,
                    address,
                    agent.substring(0, Math.min(200, agent.length()))))
        .join();
    return secret;
  }

  /// Whoever a cookie belongs to.
  Optional<Member> member(Secret secret) {
    record Found(Member member, long seen) {}
    Optional<Found> found =
        database
            .query(
                "select s.id, a.id, a.name, a.standing, s.seen_at from login_session s join account"
                    + " a on a.id = s.account_id where s.hash = ?"
                    + ALIVE,
                row -> new Found(member(row), row.getLong(5)),
                secret.hash(),
                now() - LONGEST.toMillis(),
                now() - IDLE.toMillis())
            .stream()
            .findFirst();
    found
        .filter(f -> now() - f.seen() > NOTED.toMillis())
        .ifPresent(f -> touch(((Proof.Session) f.member().proof()).id()));
    return found.map(Found::member);
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getString(2),
        row.getString(3),
        Standing.valueOf(row.getString(4)),
        new Proof.Session(row.getString(1)));
  }

  boolean isAlive(String id) {
    return !database
        .query(
            "select s.id from login_session s join account a on a.id = s.account_id where s.id = ?"
                + ALIVE,
            row -> row.getString(1),
            id,
            now() - LONGEST.toMillis(),
            now() - IDLE.toMillis())
        .isEmpty();
  }

  /// True within a quarter of an hour of the login, which is long enough to go and change something
  /// that others could come in by.
  boolean isFresh(String id) {
    return !database
        .query(
            "select id from login_session where id = ? and ended_at is null and created_at > ?",
            row -> row.getString(1),
            id,
            now() - FRESH.toMillis())
        .isEmpty();
  }

  /// Notes that somebody is still there.
  void touch(String id) {
    var _ =
        database.write(
            connection ->
                Database.run(
                    connection, "update login_session set seen_at = ? where id = ?", now(), id));
  }

  List<Listed> list(String account) {
    return database.query(
        "select s.id, s.created_at, s.seen_at, s.address, s.agent from login_session s join account"
            + " a on a.id = s.account_id where a.id = ?"
            + ALIVE
            + " order by s.seen_at desc, s.id",
        row ->
            new Listed(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                row.getString(5)),
        account,
        now() - LONGEST.toMillis(),
        now() - IDLE.toMillis());
  }

  void end(String account, String id) {
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "update login_session set ended_at = ? where id = ? and account_id = ? and"
                        + " ended_at is null",
                    now(),
                    id,
                    account))
        .join();
  }

  /// Ends all of somebody's sessions but one.
  ///
  /// @param kept the id of the one that stays, or empty
  void endOthers(String account, String kept) {
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "update login_session set ended_at = ? where account_id = ? and id <> ? and"
                        + " ended_at is null",
                    now(),
                    account,
                    kept))
        .join();
  }

  private long now() {
    return Instant.now(clock).toEpochMilli();
  }
}
