package org.linchpin.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
  private static final String INSERT =
      "insert into model (id, name, sequence, created_at, changed_at) values (?, 'n', 0, '', '')";

  @ParameterizedTest
  @EnumSource
  void refusesASchemaOfANewerLinchpinNamingBoth(Engine engine, @TempDir Path folder)
      throws Exception {
    engine.open(folder).close();
    execute(
        engine.in(folder),
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) values (999, '999', 'later',"
            + " 'SQL', 'V999__later.sql', 1, 'x', 1, true)");
    assertThatThrownBy(() -> engine.open(folder).close())
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("schema 999")
        .hasMessageContaining("up to ")
        .hasMessageContaining("update this Linchpin");
  }

  @ParameterizedTest
  @EnumSource
  void failsNobodyElseWhenOneWriteFails(Engine engine, @TempDir Path folder) {
    try (Database database = engine.open(folder)) {
      var first = database.write(connection -> Database.run(connection, INSERT, "a"));
      var twice = database.write(connection -> Database.run(connection, INSERT, "a"));
      var other = database.write(connection -> Database.run(connection, INSERT, "b"));
      first.join();
      other.join();
      assertThatThrownBy(twice::join).hasCauseInstanceOf(StorageException.class);
      assertThat(ids(database)).containsExactly("a", "b");
    }
  }

  @Test
  void goesOnWhenTheServerWasAway(@TempDir Path folder) {
    try (Database database = Engine.POSTGRESQL.open(folder)) {
      database.write(connection -> Database.run(connection, INSERT, "a")).join();
      PostgresCluster.running().stopServer();
      var away = database.write(connection -> Database.run(connection, INSERT, "lost"));
      assertThatThrownBy(away::join).hasCauseInstanceOf(StorageException.class);
      PostgresCluster.running().startServer();
      database.write(connection -> Database.run(connection, INSERT, "b")).join();
      assertThat(ids(database)).containsExactly("a", "b");
    }
  }

  @Test
  void refusesAServerThatCanLoseWhatItAcknowledged(@TempDir Path folder) throws Exception {
    DatabaseAddress address = Engine.POSTGRESQL.in(folder);
    try {
      execute(address, "alter system set fsync = off", "select pg_reload_conf()");
      assertThatThrownBy(() -> Database.open(address).close())
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("fsync is off; expected on");
    } finally {
      execute(address, "alter system reset fsync", "select pg_reload_conf()");
    }
  }

  @Test
  void neverShowsAPassword() {
    for (String url :
        List.of(
            "jdbc:postgresql://localhost:1/no?user=me&password=secret",
            "jdbc:postgresql://me:secret@localhost:1/no")) {
      assertThatThrownBy(() -> Database.open(DatabaseAddress.of(url, Path.of("."))).close())
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("jdbc:postgresql://localhost:1/no cannot be opened")
          .hasMessageNotContaining("secret");
    }
  }

  private static List<String> ids(Database database) {
    return database.query("select id from model order by id", row -> row.getString(1));
  }

  private static void execute(DatabaseAddress address, String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection(Dialect.of(address).url());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
