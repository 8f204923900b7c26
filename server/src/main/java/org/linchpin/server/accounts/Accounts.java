package org.linchpin.server.accounts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// The accounts in the database.
@Component
class Accounts {
  private static final String FIELDS = "select id, login, name, standing, created_at from account";

  private final Database database;
  private final Clock clock;

  Accounts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// An account with the hash of its password, which is empty for one without.
  record Credentials(Account account, String password) {}

  /// A login name as it is kept.
  ///
  /// @throws RefusedException when it cannot be one
  static String login(String typed) {
    String login = typed.strip().toLowerCase(Locale.ROOT);
    if (!login.matches("[a-z0-9][a-z0-9._@+-]{2,63}")) {
      throw new RefusedException(
          422,
          "The login name '%s' cannot be used; expected 3 to 64 letters, digits, dots, dashes or an e-mail address."
              .formatted(typed.strip()));
    }
    return login;
  }

  /// A name for people to see.
  ///
  /// @throws RefusedException when there is none
  static String name(String typed) {
    String name = typed.strip().replaceAll("\\p{Cntrl}", " ");
    if (name.isEmpty() || name.length() > 80) {
      throw new RefusedException(422, "A name of 1 to 80 letters is needed.");
    }
    return name;
  }

  boolean anyAdministrator() {
    return !database
        .query(
            "select id from account where standing = ? and closed_at is null limit 1",
            row -> row.getString(1),
            Standing.ADMINISTRATOR.name())
        .isEmpty();
  }

  List<Account> all() {
    return database.query(FIELDS + " where closed_at is null order by login", Accounts::account);
  }

  Optional<Account> of(String id) {
    return database
        .query(FIELDS + " where id = ? and closed_at is null", Accounts::account, id)
        .stream()
        .findFirst();
  }

  boolean isTaken(String login) {
    return !database
        .query("select id from account where login = ?", row -> row.getString(1), login)
        .isEmpty();
  }

  Optional<Credentials> credentials(String login) {
    return database
        .query(
            "select id, login, name, standing, created_at, password from account where login = ?"
                + " and closed_at is null",
            row -> new Credentials(account(row), row.getString(6)),
            login.strip().toLowerCase(Locale.ROOT))
        .stream()
        .findFirst();
  }

  /// Part of a transaction: a new account.
  static void add(Connection connection, Account account, String password) throws SQLException {
    Database.run(
        connection,
        "insert into account (id, login, name, password, standing, created_at) values"
            + " (?, ?, ?, ?, ?, ?)",
        account.id(),
        account.login(),
        account.name(),
        password,
        account.standing().name(),
        account.made().toEpochMilli());
  }

  void rename(String id, String name) {
    database
        .write(c -> Database.run(c, "update account set name = ? where id = ?", name, id))
        .join();
  }

  void password(String id, String hash) {
    database
        .write(c -> Database.run(c, "update account set password = ? where id = ?", hash, id))
        .join();
  }

  /// Ends an account with everything it could come in by; what it wrote stays.
  void close(String id) {
    long now = Instant.now(clock).toEpochMilli();
    database
        .write(
            c -> {
              Database.run(
                  c, "update account set closed_at = ?, password = '' where id = ?", now, id);
              Database.run(
                  c,
                  "update login_session set ended_at = ? where account_id = ? and ended_at is null",
                  now,
                  id);
              Database.run(
                  c,
                  "update api_token set revoked_at = ? where account_id = ? and revoked_at is null",
                  now,
                  id);
              Database.run(c, "delete from passkey where account_id = ?", id);
              Database.run(c, "delete from membership where account_id = ?", id);
              Database.run(c, "delete from model_member where account_id = ?", id);
            })
        .join();
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Standing.valueOf(row.getString(4)),
        Instant.ofEpochMilli(row.getLong(5)));
  }
}
