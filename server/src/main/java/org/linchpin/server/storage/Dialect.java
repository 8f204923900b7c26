package org.linchpin.server.storage;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What one kind of database does differently from the other.
sealed interface Dialect permits SqliteDialect, PostgresDialect {

  /// The URL by which its driver knows it.
  String url();

  /// A connection to write by, checked to have every commit on disk before it returns.
  Connection writer() throws SQLException;

  /// A pool of connections that only read.
  HikariConfig readers();

  /// What comes first in each transaction that writes.
  void begin(Connection writer) throws SQLException;

  /// Tells other workbenches on the same database, when this transaction is committed.
  void announce(Connection writer, List<Announcement> announcements) throws SQLException;

  /// Hears what other workbenches announce, until closed.
  AutoCloseable listen(AnnouncementListener listener);

  /// A connection that sees the database as it is now, whatever is written meanwhile.
  Connection snapshot() throws SQLException;

  /// The tables of the workbench, by name; those of the migrations themselves are left out.
  List<Table> tables(Connection connection) throws SQLException;

  /// What is written behind a column to have text ordered by its bytes.
  String byteOrder();

  static Dialect of(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.InFile(var file) -> new SqliteDialect(file);
      case DatabaseAddress.OnServer(var url) -> new PostgresDialect(url);
    };
  }
}
