package org.linchpin.server.documents.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.ModelEntry;
import org.linchpin.server.documents.Version;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// The models in a database.
@Component
public final class Store {
  private final Database database;

  public Store(Database database) {
    this.database = database;
  }

  /// A text as it was after a change.
  public record Snapshot(long sequence, String text) {}

  public List<ModelEntry> models() {
    return database.query(
        "select id, name, created_at, changed_at, sequence from model where removed_at is null"
            + " order by changed_at desc, id",
        Store::entry);
  }

  public Optional<ModelEntry> model(String id) {
    return database
        .query(
            "select id, name, created_at, changed_at, sequence from model where id = ? and"
                + " removed_at is null",
            Store::entry,
            id)
        .stream()
        .findFirst();
  }

  public CompletableFuture<Void> create(ModelEntry entry, String text) {
    return database.write(
        connection -> {
          Database.run(
              connection,
              "insert into model (id, name, sequence, created_at, changed_at) values (?, ?, 0, ?, ?)",
              entry.id(),
              entry.name(),
              entry.created().toString(),
              entry.changed().toString());
          snapshot(connection, entry.id(), new Snapshot(0, text));
        });
  }

  /// Adds a change to the log.
  ///
  /// @param name what the model is called after it
  /// @param snapshot the text after it, where one is due
  /// @return completes when it is on disk
  public CompletableFuture<Void> append(
      String model, Change change, String name, Optional<String> snapshot) {
    return database.write(
        connection -> {
          Database.run(
              connection,
              "insert into change (model_id, sequence, edit_id, client, author, made_at, word,"
                  + " intent, splices) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              model,
              change.sequence(),
              change.edit(),
              change.client(),
              change.author(),
              change.at().toString(),
              change.word(),
              change.intent(),
              SplicesText.write(change.splices()));
          Database.run(
              connection,
              "update model set name = ?, sequence = ?, changed_at = ? where id = ?",
              name,
              change.sequence(),
              change.at().toString(),
              model);
          if (snapshot.isPresent()) {
            snapshot(connection, model, new Snapshot(change.sequence(), snapshot.get()));
          }
        });
  }

  private static void snapshot(Connection connection, String model, Snapshot snapshot)
      throws SQLException {
    Database.run(
        connection,
        "insert into snapshot (model_id, sequence, text) values (?, ?, ?)",
        model,
        snapshot.sequence(),
        snapshot.text());
  }

  /// Puts a model aside; its log stays.
  public CompletableFuture<Void> remove(String model, Instant at) {
    return database.write(
        connection ->
            Database.run(
                connection, "update model set removed_at = ? where id = ?", at.toString(), model));
  }

  public CompletableFuture<Void> bringBack(String model) {
    return database.write(
        connection ->
            Database.run(connection, "update model set removed_at = null where id = ?", model));
  }

  /// The last snapshot at or before a change.
  public Optional<Snapshot> snapshot(String model, long sequence) {
    return database
        .query(
            "select sequence, text from snapshot where model_id = ? and sequence <= ? order by"
                + " sequence desc limit 1",
            row -> new Snapshot(row.getLong(1), row.getString(2)),
            model,
            sequence)
        .stream()
        .findFirst();
  }

  /// The changes after one and up to another, in order.
  public List<Change> changes(String model, long after, long last) {
    return database.query(
        "select sequence, edit_id, client, author, made_at, word, intent, splices from change"
            + " where model_id = ? and sequence > ? and sequence <= ? order by sequence",
        Store::change,
        model,
        after,
        last);
  }

  /// The number under which a submission was made, if it was.
  public OptionalLong sequenceOf(String model, String edit) {
    return database
        .query(
            "select sequence from change where model_id = ? and edit_id = ?",
            row -> row.getLong(1),
            model,
            edit)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /// The ids of all submissions that were made.
  public List<String> edits(String model) {
    return database.query(
        "select edit_id from change where model_id = ?", row -> row.getString(1), model);
  }

  public CompletableFuture<Void> name(String model, Version version) {
    return database.write(
        connection ->
            Database.run(
                connection,
                "insert into version (model_id, sequence, name, author, made_at) values"
                    + " (?, ?, ?, ?, ?) on conflict do nothing",
                model,
                version.sequence(),
                version.name(),
                version.author(),
                version.at().toString()));
  }

  public List<Version> versions(String model) {
    return database.query(
        "select sequence, name, author, made_at from version where model_id = ? order by sequence",
        row ->
            new Version(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4))),
        model);
  }

  private static ModelEntry entry(ResultSet row) throws SQLException {
    return new ModelEntry(
        row.getString(1),
        row.getString(2),
        Instant.parse(row.getString(3)),
        Instant.parse(row.getString(4)),
        row.getLong(5));
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Instant.parse(row.getString(5)),
        row.getString(6),
        row.getString(7),
        SplicesText.read(row.getString(8)));
  }
}
