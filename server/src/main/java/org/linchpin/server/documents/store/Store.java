package org.linchpin.server.documents.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.linchpin.server.accounts.ModelPlaces;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.ModelEntry;
import org.linchpin.server.documents.Version;
import org.linchpin.server.storage.Announcement;
import org.linchpin.server.storage.Database;
import org.linchpin.server.storage.Work;
import org.springframework.stereotype.Component;

/// The models in a database.
@Component
public final class Store implements ModelPlaces {
  /// What is announced of a model that got changes, in front of its id; the number is the last
  /// one's.
  public static final String CHANGED = "changed ";

  /// What is announced of a model that was put aside, in front of its id.
  public static final String REMOVED = "removed ";

  private static final String CHANGES =
      "select sequence, edit_id, client, author, made_at, word, intent, splices from change"
          + " where model_id = ? and sequence > ? and sequence <= ? order by sequence";

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

  @Override
  public Map<String, String> workspaces() {
    record Place(String model, String workspace) {}
    return database
        .query(
            "select id, workspace_id from model",
            row -> new Place(row.getString(1), row.getString(2)))
        .stream()
        .collect(Collectors.toMap(Place::model, Place::workspace));
  }

  @Override
  public Optional<String> workspaceOf(String model) {
    return database
        .query("select workspace_id from model where id = ?", row -> row.getString(1), model)
        .stream()
        .findFirst();
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

  public CompletableFuture<Void> create(ModelEntry entry, String text, String workspace) {
    return database.write(
        connection -> {
          Database.run(
              connection,
              "insert into model (id, name, sequence, created_at, changed_at, workspace_id) values"
                  + " (?, ?, 0, ?, ?, ?)",
              entry.id(),
              entry.name(),
              entry.created().toString(),
              entry.changed().toString(),
              workspace);
          snapshot(connection, entry.id(), new Snapshot(0, text));
        });
  }

  /// A change that is to be written.
  ///
  /// @param base the id of the submission in front of it; nothing for the first
  /// @param name the name of the model with it
  /// @param snapshot the text with it, when that is to be kept
  public record Next(
      Change change, Optional<String> base, String name, Optional<String> snapshot) {}

  /// Writes a change, if what it was made for is still the last one of the log.
  ///
  /// @return completes when it is on disk, with false when somebody else was faster
  public CompletableFuture<Boolean> append(String model, Next next) {
    AtomicBoolean written = new AtomicBoolean();
    return database
        .write(
            connection -> written.set(append(connection, model, next)),
            changed(model, next.change().sequence()))
        .thenApply(_ -> written.get());
  }

  /// Works on a model while nobody else writes; the work may be run twice.
  public CompletableFuture<Void> exclusively(String model, Work work) {
    return database.write(work, changed(model, Long.MAX_VALUE));
  }

  private static Announcement changed(String model, long sequence) {
    return new Announcement(CHANGED + model, sequence);
  }

  /// Part of a transaction: writes a change, or gives false when it does not follow the last one.
  public static boolean append(Connection connection, String model, Next next) throws SQLException {
    Change change = next.change();
    int moved =
        Database.run(
            connection,
            "update model set name = ?, sequence = ?, changed_at = ? where id = ? and sequence = ?"
                + " and (sequence = 0 or exists (select 1 from change where model_id = ? and"
                + " sequence = ? and edit_id = ?))",
            next.name(),
            change.sequence(),
            change.at().toString(),
            model,
            change.sequence() - 1,
            model,
            change.sequence() - 1,
            next.base().orElse(""));
    if (moved == 0) {
      return false;
    }
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
    if (next.snapshot().isPresent()) {
      snapshot(connection, model, new Snapshot(change.sequence(), next.snapshot().get()));
    }
    return true;
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
                connection, "update model set removed_at = ? where id = ?", at.toString(), model),
        new Announcement(REMOVED + model, 0));
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
    return database.query(CHANGES, Store::change, model, after, last);
  }

  /// The same as part of a transaction.
  public static List<Change> changes(Connection connection, String model, long after)
      throws SQLException {
    return Database.query(connection, CHANGES, Store::change, model, after, Long.MAX_VALUE);
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
