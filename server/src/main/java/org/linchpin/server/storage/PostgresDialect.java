package org.linchpin.server.storage;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
  private static final int READERS = 6;
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
