package org.linchpin.server.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Puts a backup in the place of a database.
///
/// The file is checked first, the new database is built up beside the old one with the schema of
/// the backup, then brought to this Linchpin's, and takes its place in one step: until then nothing
/// is changed.
public final class Restore {
  private static final String EMPTY_SHELF = "workspace";

  private static final int BATCH = 500;

  private Restore() {}

  /// What is done with a database that holds something.
  public enum Existing {
    REFUSE,
    REPLACE
  }

  /// Restores a backup.
  ///
  /// @throws StorageException when the file is damaged or of a newer Linchpin, when the database is
  ///   in use, or when it holds something and that is not to be replaced
  public static Manifest read(Path file, DatabaseAddress address, Existing existing) {
    try (BackupFile backup = BackupFile.open(file)) {
      backup.verify();
      if (existing == Existing.REFUSE) {
        requireEmpty(address);
      }
      try (Staging staging = staging(address)) {
        requireKnown(file, backup.manifest(), Migrations.of(staging.dialect()).newest());
        Migrations.to(staging.dialect(), backup.manifest().schema());
        load(backup, staging);
        Migrations.of(staging.dialect()).run(file.toString());
        staging.swap();
      }
      return backup.manifest();
    } catch (SQLException | FlywayException failed) {
      throw new StorageException(
          "The backup %s cannot be restored to %s: %s.\nNothing was changed."
              .formatted(file, address.shown(), failed.getMessage()),
          failed);
    }
  }

  /// How many rows a database holds, but for workspaces: one is there from the first start, and
  /// what it contains stands elsewhere.
  public static long rows(DatabaseAddress address) {
    if (address instanceof DatabaseAddress.InFile(Path file) && !Files.exists(file)) {
      return 0;
    }
    Dialect dialect = Dialect.of(address);
    try (Connection connection = dialect.snapshot()) {
      long rows = 0;
      for (Table table : dialect.tables(connection)) {
        if (table.name().equals(EMPTY_SHELF)) {
          continue;
        }
        rows +=
            Database.query(
                    connection,
                    "select count(*) from " + Table.quoted(table.name()),
                    row -> row.getLong(1))
                .getFirst();
      }
      return rows;
    } catch (SQLException failed) {
      throw new StorageException(
          "The database %s cannot be read: %s".formatted(address.shown(), failed.getMessage()),
          failed);
    }
  }

  private static Staging staging(DatabaseAddress address) throws SQLException {
    return switch (address) {
      case DatabaseAddress.InFile(Path file) -> new SqliteStaging(file);
      case DatabaseAddress.OnServer(String url) -> PostgresStaging.of(new PostgresDialect(url));
    };
  }

  private static void requireEmpty(DatabaseAddress address) {
    long rows = rows(address);
    if (rows > 0) {
      throw new StorageException(
          "The database %s is not empty: it holds %s rows.\nMaybe --overwrite, which keeps a backup of what is there; or restore to another folder or database."
              .formatted(address.shown(), rows));
    }
  }

  private static void requireKnown(Path file, Manifest manifest, MigrationVersion newest) {
    if (MigrationVersion.fromVersion(manifest.schema()).compareTo(newest) > 0) {
      throw new StorageException(
          "The backup %s has schema %s, of a newer Linchpin; this one knows schemas up to %s.\nMaybe update this Linchpin."
              .formatted(file, manifest.schema(), newest));
    }
  }

  private static void load(BackupFile backup, Staging staging) throws SQLException {
    try (Connection loader = staging.loader()) {
      Map<String, Table> tables = new HashMap<>();
      for (Table table : staging.dialect().tables(loader)) {
        tables.put(table.name(), table);
        // rows that a migration puts in are in the backup as well
        Database.run(loader, "delete from " + Table.quoted(table.name()));
      }
      for (Manifest.Part part : backup.manifest().tables()) {
        @Nullable Table table = tables.get(part.name());
        if (table != null) {
          load(backup, part, table, loader);
        } else if (part.rows() > 0) {
          throw new SQLException(
              "schema %s has no table '%s'".formatted(backup.manifest().schema(), part.name()));
        }
      }
      staging.finish(loader);
    }
  }

  private static void load(BackupFile backup, Manifest.Part part, Table table, Connection loader)
      throws SQLException {
    try (PreparedStatement statement = loader.prepareStatement(table.insertion())) {
      int[] waiting = {0};
      backup.read(
          part,
          row -> {
            add(row, table, statement);
            waiting[0]++;
            if (waiting[0] % BATCH == 0) {
              statement.executeBatch();
            }
          });
      statement.executeBatch();
    }
  }

  private static void add(JsonNode row, Table table, PreparedStatement statement)
      throws SQLException {
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      column.write(row.get(column.name()), statement, i + 1);
    }
    statement.addBatch();
  }
}
