package org.linchpin.server.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;

/// An open SQLite file: one connection that writes, and a pool that only reads.
///
/// Every commit is on disk before it returns: write-ahead log with `synchronous=FULL`, both read
/// back at the start, because a pragma that is misspelt is silently ignored.
public final class Database implements AutoCloseable {
  private static final int READERS = 8;

  private final Connection connection;
  private final GroupWriter writer;
  private final HikariDataSource readers;

  private Database(Connection connection, HikariDataSource readers) {
    this.connection = connection;
    this.writer = new GroupWriter(connection);
    this.readers = readers;
  }

  /// Opens the file, making or migrating it first.
  ///
  /// @throws StorageException when it cannot be opened, or was written by a newer Linchpin
  public static Database open(Path file) {
    String url = "jdbc:sqlite:" + file.toAbsolutePath();
    try {
      Connection writer = DriverManager.getConnection(url, pragmas());
      require(writer, "journal_mode", "wal");
      require(writer, "synchronous", "2");
      require(writer, "foreign_keys", "1");
      migrate(url);
      writer.setAutoCommit(false);
      return new Database(writer, readers(url));
    } catch (SQLException failed) {
      throw new StorageException(
          "The database %s cannot be opened: %s".formatted(file, failed.getMessage()), failed);
    }
  }

  private static Properties pragmas() {
    Properties pragmas = new Properties();
    pragmas.setProperty("journal_mode", "WAL");
    pragmas.setProperty("synchronous", "FULL");
    pragmas.setProperty("busy_timeout", "5000");
    pragmas.setProperty("foreign_keys", "true");
    return pragmas;
  }

  private static void require(Connection connection, String pragma, String wanted)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA " + pragma)) {
      String found = result.next() ? String.valueOf(result.getString(1)) : "nothing";
      if (!found.equalsIgnoreCase(wanted)) {
        throw new SQLException(
            "%s is %s; expected %s. Maybe the folder is on a network file system."
                .formatted(pragma, found, wanted));
      }
    }
  }

  private static void migrate(String url) {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:org/linchpin/server/storage")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static HikariDataSource readers(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setReadOnly(true);
    config.setPoolName("readers");
    pragmas().forEach((key, value) -> config.addDataSourceProperty((String) key, value));
    config.addDataSourceProperty("open_mode", "1"); // SQLITE_OPEN_READONLY
    return new HikariDataSource(config);
  }

  /// Everything a query finds.
  ///
  /// @param sql a constant; what varies comes as arguments in the place of `?`
  public <T> List<T> query(String sql, Row<T> reading, Object... arguments) {
    try (Connection reader = readers.getConnection();
        PreparedStatement statement = prepared(reader, sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reading.of(rows));
      }
      return found;
    } catch (SQLException failed) {
      throw new StorageException("The database cannot be read: " + failed.getMessage(), failed);
    }
  }

  /// Writes in the next transaction.
  ///
  /// @return completes when it is on disk
  public CompletableFuture<Void> write(Work work) {
    return writer.submit(work);
  }

  /// One statement of a [Work].
  ///
  /// @param sql a constant; what varies comes as arguments in the place of `?`
  public static void run(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, arguments)) {
      statement.executeUpdate();
    }
  }

  @SuppressWarnings("SqlSourceToSinkFlow") // every statement is a constant of its caller
  private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new StorageException("The database cannot be closed.", failed);
    }
  }
}
