package org.linchpin.server.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Proof;
import org.linchpin.server.accounts.Person.Scope;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// Tokens with which programs act for somebody, sent as `Authorization: Bearer`.
@Component
class ApiTokens {
  /// No token lives for longer.
  static final Duration LONGEST = Duration.ofDays(366);

  private static final String VALID = " and t.revoked_at is null and t.expires_at > ?";

  private final Database database;
  private final Clock clock;

  ApiTokens(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A token in a list, without its secret.
  record Listed(String id, String name, Scope scope, Instant made, Instant expires) {}

  /// A token that was just made; its secret is never told again.
  record Made(Listed listed, Secret secret) {}

  Made make(String account, String name, Scope scope, Duration lifetime) {
    Instant now = Instant.now(clock);
    Listed listed = new Listed(Secret.freshId(), name, scope, now, now.plus(lifetime));
    Secret secret = new Secret("linchpin_" + Secret.fresh().text());
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "insert into api_token (id, hash, account_id, name, scope, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                    listed.id(),
                    secret.hash(),
                    account,
                    name,
                    scope.name(),
                    now.toEpochMilli(),
                    listed.expires().toEpochMilli()))
        .join();
    return new Made(listed, secret);
  }

  /// Whoever a token acts for.
  Optional<Member> member(Secret secret) {
    return database
        .query(
            "select t.id, t.scope, a.id, a.name, a.standing from api_token t join account a on a.id"
                + " = t.account_id where t.hash = ? and a.closed_at is null"
                + VALID,
            row ->
                new Member(
                    row.getString(3),
                    row.getString(4),
                    Standing.valueOf(row.getString(5)),
                    new Proof.Token(row.getString(1), Scope.valueOf(row.getString(2)))),
            secret.hash(),
            now())
        .stream()
        .findFirst();
  }

  boolean isValid(String id) {
    return !database
        .query(
            "select t.id from api_token t where t.id = ?" + VALID,
            row -> row.getString(1),
            id,
            now())
        .isEmpty();
  }

  List<Listed> list(String account) {
    return database.query(
        "select t.id, t.name, t.scope, t.made_at, t.expires_at from api_token t where t.account_id"
            + " = ?"
            + VALID
            + " order by t.made_at desc, t.id",
        row ->
            new Listed(
                row.getString(1),
                row.getString(2),
                Scope.valueOf(row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5))),
        account,
        now());
  }

  void revoke(String account, String id) {
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "update api_token set revoked_at = ? where id = ? and account_id = ? and"
                        + " revoked_at is null",
                    now(),
                    id,
                    account))
        .join();
  }

  private long now() {
    return Instant.now(clock).toEpochMilli();
  }
}
