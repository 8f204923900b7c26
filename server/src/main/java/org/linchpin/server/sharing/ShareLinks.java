package org.linchpin.server.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linchpin.server.accounts.Guests;
import org.linchpin.server.accounts.Person.Guest;
import org.linchpin.server.accounts.Secret;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// The share links in the database.
@Component
class ShareLinks implements Guests {
  private static final String FIELDS =
      "select id, model_id, name, made_at, expires_at from share_link";
  private static final String VALID = " and revoked_at is null and expires_at > ?";

  private final Database database;
  private final Clock clock;

  ShareLinks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A link that was just made; its secret is never told again.
  record Made(ShareLink link, Secret secret) {}

  Made make(String model, String name, Duration lifetime, String by) {
    Instant now = Instant.now(clock);
    ShareLink link = new ShareLink(Secret.freshId(), model, name, now, now.plus(lifetime));
    Secret secret = Secret.fresh();
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "insert into share_link (id, hash, model_id, name, made_by, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                    link.id(),
                    secret.hash(),
                    model,
                    name,
                    by,
                    now.toEpochMilli(),
                    link.expires().toEpochMilli()))
        .join();
    return new Made(link, secret);
  }

  List<ShareLink> of(String model) {
    return database.query(
        FIELDS + " where model_id = ?" + VALID + " order by made_at desc, id",
        ShareLinks::link,
        model,
        now());
  }

  void revoke(String model, String id) {
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "update share_link set revoked_at = ? where id = ? and model_id = ? and"
                        + " revoked_at is null",
                    now(),
                    id,
                    model))
        .join();
  }

  @Override
  public Guest guest(String secret) {
    return database
        .query(
            FIELDS + " where hash = ?" + VALID, ShareLinks::link, new Secret(secret).hash(), now())
        .stream()
        .findFirst()
        .map(link -> new Guest(link.id(), link.model()))
        .orElseGet(() -> new Guest("", ""));
  }

  @Override
  public boolean stillWelcome(Guest guest) {
    return !database
        .query(FIELDS + " where id = ?" + VALID, ShareLinks::link, guest.link(), now())
        .isEmpty();
  }

  private long now() {
    return Instant.now(clock).toEpochMilli();
  }

  private static ShareLink link(ResultSet row) throws SQLException {
    return new ShareLink(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        Instant.ofEpochMilli(row.getLong(5)));
  }
}
