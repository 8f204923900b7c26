package org.linchpin.server.storage;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// One file, with a write-ahead log and `synchronous=FULL`, both read back at the start, because a
/// pragma that is misspelt is silently ignored. One workbench has it to itself.
record SqliteDialect(Path file) implements Dialect {
  private static final int READERS = 8;

  @Override
  public String url() {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  @Override
  public Connection writer() throws SQLException {
    Connection connection = DriverManager.getConnection(url(), pragmas());
    require(connection, "journal_mode", "wal");
    require(connection, "synchronous", "2");
    require(connection, "foreign_keys", "1");
    return connection;
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

  @Override
  public HikariConfig readers() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url());
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setReadOnly(true);
    config.setPoolName("readers");
    pragmas().forEach((key, value) -> config.addDataSourceProperty((String) key, value));
    config.addDataSourceProperty("open_mode", "1"); // SQLITE_OPEN_READONLY
    return config;
  }

  @Override
  public Connection snapshot() throws SQLException {
    Connection connection = DriverManager.getConnection(url(), pragmas());
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public List<Table> tables(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (String name :
        Database.query(
            connection,
            "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%'"
                + " escape '\\' and name <> 'flyway_schema_history' order by name",
            row -> row.getString(1))) {
      tables.add(
          new Table(
              name,
              Database.query(
                  connection,
                  "select name, type, pk from pragma_table_info(?) order by cid",
                  row -> new Column(row.getString(1), Column.kind(row.getString(2)), row.getInt(3)),
                  name)));
    }
    return tables;
  }

  @Override
  public String byteOrder() {
    return "";
  }

  @Override
  public void begin(Connection writer) {
    // the first statement that writes takes the file's lock
  }

  @Override
  public void announce(Connection writer, List<Announcement> announcements) {
    // nobody else has this file open
  }

  @Override
  public AutoCloseable listen(AnnouncementListener listener) {
    return () -> {};
  }
}
