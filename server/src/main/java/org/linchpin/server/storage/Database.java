package org.linchpin.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// An open database: one connection that writes, and a pool that only reads.
///
/// Every commit is on disk before it returns; what that hangs on is read back at the start.
public final class Database implements AutoCloseable {
  /// The class of codes of SQL for a connection that does not answer.
  private static final String CONNECTION_BROKEN = "08";

  private static final int MOST_BROKEN = 3;

  private static final int REPLACEMENT = 0xFFFD;

  private final Dialect dialect;
  private final GroupWriter writer;
  private final HikariDataSource readers;
  private final List<AutoCloseable> ears = new CopyOnWriteArrayList<>();

  private Database(Dialect dialect, Connection connection, HikariDataSource readers) {
    this.dialect = dialect;
    this.writer = new GroupWriter(dialect, connection);
    this.readers = readers;
  }

  /// Opens a file of SQLite, making or migrating it first.
  ///
  /// @throws StorageException when it cannot be opened, or was written by a newer Linchpin
  public static Database open(Path file) {
    return open(new DatabaseAddress.InFile(file));
  }

  /// Opens a database, making its tables or migrating them first.
  ///
  /// @throws StorageException when it cannot be opened, or was written by a newer Linchpin
  public static Database open(DatabaseAddress address) {
    return open(address, Optional.empty());
  }

  /// The same, with a backup of what is there before it is migrated.
  ///
  /// @param backups the folder for it
  static Database open(DatabaseAddress address, Optional<Path> backups) {
    Dialect dialect = Dialect.of(address);
    try {
      Connection writer = dialect.writer();
      try {
        migrate(address, dialect, backups);
        writer.setAutoCommit(false);
        return new Database(dialect, writer, new HikariDataSource(dialect.readers()));
      } catch (SQLException | RuntimeException failed) {
        writer.close();
        throw failed;
      }
    } catch (SQLException | FlywayException | PoolInitializationException failed) {
      throw new StorageException(
          "The database %s cannot be opened: %s".formatted(address.shown(), failed.getMessage()),
          failed);
    }
  }

  private static void migrate(DatabaseAddress address, Dialect dialect, Optional<Path> backups) {
    Migrations migrations = Migrations.of(dialect);
    if (migrations.present().isPresent() && migrations.isPending() && backups.isPresent()) {
      Instant now = Instant.now();
      Backup.write(address, backups.get().resolve(Backup.name("before-update", now)), now);
    }
    migrations.run(address.shown());
  }

  /// Everything a query finds.
  ///
  /// @param sql a constant; what varies comes as arguments in the place of `?`
  public <T> List<T> query(String sql, Row<T> reading, @Nullable Object... arguments) {
    try {
      return read(sql, reading, arguments);
    } catch (SQLException failed) {
      throw new StorageException("The database cannot be read: " + failed.getMessage(), failed);
    }
  }

  /// Once more on another connection when one was broken: a server that was away leaves broken ones
  /// behind in the pool.
  private <T> List<T> read(String sql, Row<T> reading, @Nullable Object... arguments)
      throws SQLException {
    for (int broken = 0; ; broken++) {
      try (Connection reader = readers.getConnection()) {
        return query(reader, sql, reading, arguments);
      } catch (SQLException failed) {
        String state = Objects.requireNonNullElse(failed.getSQLState(), "");
        if (broken == MOST_BROKEN || !state.startsWith(CONNECTION_BROKEN)) {
          throw failed;
        }
      }
    }
  }

  /// Writes in the next transaction.
  ///
  /// @param work may be run twice, when the first transaction fails
  /// @return completes when it is on disk
  public CompletableFuture<Void> write(Work work) {
    return writer.submit(work, List.of());
  }

  /// The same, and tells other workbenches on this database.
  ///
  /// @param announcement told to nobody when the work fails
  public CompletableFuture<Void> write(Work work, Announcement announcement) {
    return writer.submit(work, List.of(announcement));
  }

  void observe(WriteListener listener) {
    writer.observe(listener);
  }

  /// How many works wait to be written.
  int backlog() {
    return writer.backlog();
  }

  /// Tells a listener what other workbenches announce, until the database is closed.
  public void listen(AnnouncementListener listener) {
    ears.add(dialect.listen(listener));
  }

  /// One statement of a [Work].
  ///
  /// @param sql a constant; what varies comes as arguments in the place of `?`
  /// @return how many rows it changed
  public static int run(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /// What a query finds within a [Work].
  ///
  /// @param sql a constant; what varies comes as arguments in the place of `?`
  public static <T> List<T> query(
      Connection connection, String sql, Row<T> reading, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reading.of(rows));
      }
      return found;
    }
  }

  @SuppressWarnings("SqlSourceToSinkFlow") // every statement is a constant of its caller
  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(
          i + 1, arguments[i] instanceof String text ? storable(text) : arguments[i]);
    }
    return statement;
  }

  /// Text without what PostgreSQL cannot store, though SQLite could: the character 0 and halves of
  /// surrogate pairs.
  private static String storable(String text) {
    if (text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit))) {
      return text;
    }
    return text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? REPLACEMENT
                    : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public void close() {
    ears.forEach(Database::close);
    writer.close();
    readers.close();
  }

  private static void close(AutoCloseable ear) {
    try {
      ear.close();
    } catch (Exception failed) {
      throw new StorageException("The database cannot be closed.", failed);
    }
  }
}
