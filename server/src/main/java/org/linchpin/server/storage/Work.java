package org.linchpin.server.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// Statements of one transaction.
@FunctionalInterface
public interface Work {
  void run(Connection connection) throws SQLException;
}
