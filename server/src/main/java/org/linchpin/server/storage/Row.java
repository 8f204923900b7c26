package org.linchpin.server.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads what a query found, a row at a time.
@FunctionalInterface
public interface Row<T> {
  T of(ResultSet row) throws SQLException;
}
