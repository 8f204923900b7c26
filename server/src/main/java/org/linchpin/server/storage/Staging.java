package org.linchpin.server.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// A place beside a database where another one is built up, to take its place in one step.
sealed interface Staging extends AutoCloseable permits SqliteStaging, PostgresStaging {

  /// The database that is built up; empty at first.
  Dialect dialect();

  /// A connection by which rows may come in any order, whatever refers to whatever.
  Connection loader() throws SQLException;

  /// Checks that whatever is referred to is there, and commits.
  ///
  /// @throws SQLException naming what is not there
  void finish(Connection loader) throws SQLException;

  /// The new database takes the place of the old one.
  void swap() throws SQLException;

  /// Removes what is left.
  @Override
  void close();
}
