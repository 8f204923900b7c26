package org.linchpin.server.storage;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// A PostgreSQL database, which several workbenches may share.
///
/// Their transactions that write come one after the other, by an advisory lock that ends with the
/// transaction: as with a file, nobody can be caught in a deadlock, and whoever holds the lock sees
/// the last change of every document. Each of them writes many changes in one transaction, so that
/// the lock is passed on rarely.
final class PostgresDialect implements Dialect {
  static final long WRITING = 0x6C696E6368_0001L;
  static final long SERVING = 0x6C696E6368_0002L;
  private static final int READERS = 6;
  private static final String COLUMNS =
      """
      select a.attname, format_type(a.atttypid, a.atttypmod),
        coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0)
      from pg_attribute a
        left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = (quote_ident(current_schema()) || '.' || quote_ident(?))::regclass
        and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """;
  private static final int LONGEST_ANNOUNCEMENT = 7_000;

  private final String url;
  private final String node = UUID.randomUUID().toString();

  PostgresDialect(String url) {
    this.url = url;
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public Connection writer() throws SQLException {
    Connection connection = connect();
    if (setting(connection, "synchronous_commit").equals("off")) {
      run(connection, "set synchronous_commit = on");
    }
    require(connection, "fsync", "on");
    require(connection, "server_encoding", "UTF8");
    require(connection, "transaction_read_only", "off");
    boolean free =
        Database.query(
                connection,
                "select pg_try_advisory_lock_shared(?)",
                row -> row.getBoolean(1),
                SERVING)
            .getFirst();
    if (!free) {
      throw new SQLException("a backup is just being restored. Maybe try again in a minute.");
    }
    // a workbench that hangs must not keep the others from writing
    run(connection, "set idle_in_transaction_session_timeout = '30s'");
    return connection;
  }

  /// A connection that is noticed to be broken within a minute.
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, properties());
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "linchpin");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }

  private static void require(Connection connection, String name, String wanted)
      throws SQLException {
    String found = setting(connection, name);
    if (!found.equals(wanted)) {
      throw new SQLException(
          "%s is %s; expected %s, since what was acknowledged could be lost otherwise. Maybe change postgresql.conf or take another server."
              .formatted(name, found, wanted));
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select current_setting(?)")) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? String.valueOf(result.getString(1)) : "unknown";
      }
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public HikariConfig readers() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setReadOnly(true);
    config.setPoolName("readers");
    properties().forEach((key, value) -> config.addDataSourceProperty((String) key, value));
    return config;
  }

  @Override
  public Connection snapshot() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  @Override
  public List<Table> tables(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (String name :
        Database.query(
            connection,
            "select table_name from information_schema.tables where table_schema ="
                + " current_schema() and table_type = 'BASE TABLE' and table_name <>"
                + " 'flyway_schema_history' order by table_name collate \"C\"",
            row -> row.getString(1))) {
      tables.add(
          new Table(name, Database.query(connection, COLUMNS, PostgresDialect::column, name)));
    }
    return tables;
  }

  private static Column column(ResultSet row) throws SQLException {
    return new Column(row.getString(1), Column.kind(row.getString(2)), row.getInt(3));
  }

  @Override
  public String byteOrder() {
    return " collate \"C\"";
  }

  @Override
  public void begin(Connection writer) throws SQLException {
    run(writer, "select pg_advisory_xact_lock(%s)".formatted(WRITING));
  }

  @Override
  public void announce(Connection writer, List<Announcement> announcements) throws SQLException {
    StringBuilder message = new StringBuilder(node);
    for (Announcement announcement : announcements) {
      String line = announcement.line();
      if (message.length() + line.length() > LONGEST_ANNOUNCEMENT) {
        announce(writer, message.toString());
        message = new StringBuilder(node);
      }
      message.append('\n').append(line);
    }
    if (!announcements.isEmpty()) {
      announce(writer, message.toString());
    }
  }

  private static void announce(Connection writer, String message) throws SQLException {
    try (PreparedStatement statement = writer.prepareStatement("select pg_notify('linchpin', ?)")) {
      statement.setString(1, message);
      statement.execute();
    }
  }

  @Override
  public AutoCloseable listen(AnnouncementListener listener) {
    return new PostgresEar(this, node, listener);
  }
}
