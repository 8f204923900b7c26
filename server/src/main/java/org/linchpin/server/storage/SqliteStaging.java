package org.linchpin.server.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A second file, renamed at the end.
record SqliteStaging(Path target) implements Staging {

  SqliteStaging {
    remove(beside(target));
  }

  private static Path beside(Path target) {
    return target.resolveSibling(target.getFileName() + ".restoring");
  }

  @Override
  public Dialect dialect() {
    return new SqliteDialect(beside(target));
  }

  @Override
  public Connection loader() throws SQLException {
    Connection connection = DriverManager.getConnection(dialect().url());
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void finish(Connection loader) throws SQLException {
    List<String> dangling =
        Database.query(
            loader,
            "pragma foreign_key_check",
            row -> "a row of '%s' refers to '%s'".formatted(row.getString(1), row.getString(3)));
    if (!dangling.isEmpty()) {
      throw new SQLException(
          "%s rows refer to what is not there: %s, for instance"
              .formatted(dangling.size(), dangling.getFirst()));
    }
    loader.commit();
  }

  @Override
  public void swap() throws SQLException {
    // the journals of both files are written into them before they change places
    settle(dialect().url());
    if (Files.exists(target)) {
      settle(new SqliteDialect(target).url());
    }
    try {
      Files.deleteIfExists(sibling(target, "-wal"));
      Files.deleteIfExists(sibling(target, "-shm"));
      Files.move(beside(target), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new SQLException("%s cannot be replaced".formatted(target), failed);
    }
  }

  private static void settle(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      Database.query(connection, "pragma wal_checkpoint(truncate)", row -> row.getInt(1));
    }
  }

  private static Path sibling(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private static void remove(Path file) {
    try {
      for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(sibling(file, suffix));
      }
    } catch (IOException failed) {
      throw new StorageException("%s cannot be removed.".formatted(file), failed);
    }
  }

  @Override
  public void close() {
    remove(beside(target));
  }
}
