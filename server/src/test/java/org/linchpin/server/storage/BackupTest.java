package org.linchpin.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BackupTest {
  private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

  private final Engine engine;
  @TempDir private Path folder;
  private Path file;

  @SuppressWarnings("NullAway.Init") // JUnit sets them
  BackupTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void name() {
    file = folder.resolve("copy.zip");
  }

  /// A folder with a database in which there is every kind of value.
  private Path filled() throws IOException {
    Path data = Files.createDirectories(folder.resolve("filled"));
    try (Database database = engine.open(data)) {
      database.write(connection -> fill(connection)).join();
    }
    return data;
  }

  private static void fill(java.sql.Connection connection) throws java.sql.SQLException {
    for (String id : List.of("a", "B", "\u00e9\ud83e\udd56")) {
      Database.run(
          connection,
          "insert into model (id, name, sequence, created_at, changed_at, removed_at) values"
              + " (?, ?, 9007199254740993, 't', 't', ?)",
          id,
          "line\nquote\" back\\slash ' \u2028" + id,
          id.equals("B") ? "gone" : null);
      Database.run(
          connection, "insert into snapshot (model_id, sequence, text) values (?, 0, '')", id);
    }
    // the first row refers to a later one
    Database.run(
        connection,
        "insert into remark values (2, null, 'a', ?, ?, ?, 'n')",
        true,
        0.1 + 0.2,
        new byte[] {0, -1, 127});
    Database.run(connection, "insert into remark values (3, 2, 'B', ?, null, null, '')", false);
    Database.run(connection, "update remark set parent = 3 where id = 2");
  }

  private Path empty(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private Manifest backup(Engine of, Path data, Path to) {
    return Backup.write(of.in(data), to, AT);
  }

  private List<String> models(Engine of, Path data) {
    try (Database database = of.open(data)) {
      return database.query("select id from model", row -> row.getString(1));
    }
  }

  @Test
  void comesBackWhole() throws IOException {
    Manifest written = backup(engine, filled(), file);
    assertThat(written.tables())
        .filteredOn(part -> part.rows() > 0)
        .extracting(part -> part.name() + " " + part.rows())
        .containsExactly("model 3", "remark 2", "snapshot 3", "workspace 1");
    Path fresh = empty("fresh");
    assertThat(Restore.read(file, engine.in(fresh), Restore.Existing.REFUSE)).isEqualTo(written);
    assertThat(backup(engine, fresh, folder.resolve("again.zip"))).isEqualTo(written);
  }

  @Test
  void movesToTheOtherDatabaseAndBackWithoutLoss() throws IOException {
    Engine other = engine == Engine.SQLITE ? Engine.POSTGRESQL : Engine.SQLITE;
    Manifest written = backup(engine, filled(), file);
    Path there = empty("there");
    Restore.read(file, other.in(there), Restore.Existing.REFUSE);
    Path second = folder.resolve("second.zip");
    assertThat(backup(other, there, second)).isEqualTo(written);
    Path back = empty("back");
    Restore.read(second, engine.in(back), Restore.Existing.REFUSE);
    assertThat(backup(engine, back, folder.resolve("third.zip"))).isEqualTo(written);
  }

  @Test
  void isConsistentWhileEverybodyWrites() throws Exception {
    Path data = filled();
    try (Database database = engine.open(data)) {
      AtomicBoolean ended = new AtomicBoolean();
      Thread writing =
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int i = 0; !ended.get(); i++) {
                      String id = "m" + i;
                      database
                          .write(
                              connection -> {
                                Database.run(
                                    connection,
                                    "insert into model (id, name, sequence, created_at,"
                                        + " changed_at) values (?, '', 0, '', '')",
                                    id);
                                Database.run(
                                    connection,
                                    "insert into snapshot (model_id, sequence, text) values"
                                        + " (?, 0, '')",
                                    id);
                              })
                          .join();
                    }
                  });
      for (int i = 0; i < 5; i++) {
        Path copy = folder.resolve("copy" + i + ".zip");
        Manifest manifest = backup(engine, data, copy);
        assertThat(manifest.tables().get(3).rows()).isEqualTo(manifest.tables().get(1).rows());
        Restore.read(copy, engine.in(empty("fresh" + i)), Restore.Existing.REFUSE);
      }
      ended.set(true);
      writing.join();
    }
  }

  @Test
  void doesNotOverwriteWhatIsThereUnlessTold() throws IOException {
    Path data = filled();
    backup(engine, data, file);
    try (Database database = engine.open(data)) {
      database.write(c -> Database.run(c, "update model set name = 'changed'")).join();
    }
    assertThatThrownBy(() -> Restore.read(file, engine.in(data), Restore.Existing.REFUSE))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("holds 8 rows")
        .hasMessageContaining("--overwrite");
    Restore.read(file, engine.in(data), Restore.Existing.REPLACE);
    assertThat(backup(engine, data, folder.resolve("after.zip")).tables())
        .isEqualTo(BackupFile.open(file).manifest().tables());
    assertThatThrownBy(() -> backup(engine, data, file)).hasMessageContaining("exists");
  }

  @Test
  void changesNothingForADamagedFile() throws IOException {
    Path data = filled();
    backup(engine, data, file);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 40; at < whole.length; at += 97) {
      byte[] broken = whole.clone();
      broken[at] ^= 0x20;
      Files.write(file, broken);
      try {
        Restore.read(file, DatabaseAddress.of("", empty("at" + at)), Restore.Existing.REFUSE);
        // a bit in a date or an attribute of the archive changes no row
        assertThat(models(Engine.SQLITE, empty("at" + at))).hasSize(3);
      } catch (StorageException refused) {
        assertThat(refused).hasMessageContaining("copy.zip");
        assertThat(folder.resolve("at" + at).resolve("linchpin.db")).doesNotExist();
      }
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Restore.read(file, engine.in(data), Restore.Existing.REPLACE))
        .isInstanceOf(StorageException.class);
    assertThat(models(engine, data)).hasSize(3);
  }

  @Test
  void bringsAnOlderBackupToTheNewestSchema() throws IOException {
    Path data = empty("old");
    Migrations.to(Dialect.of(engine.in(data)), "1");
    assertThat(backup(engine, data, file).schema()).isEqualTo("1");
    Path fresh = empty("fresh");
    Restore.read(file, engine.in(fresh), Restore.Existing.REFUSE);
    assertThat(backup(engine, fresh, folder.resolve("new.zip")).schema()).isEqualTo("900");
  }

  @Test
  void refusesABackupOfANewerLinchpinNamingBoth() throws Exception {
    Path data = filled();
    try (Database database = engine.open(data)) {
      database
          .write(
              c ->
                  Database.run(
                      c,
                      "insert into flyway_schema_history (installed_rank, version, description,"
                          + " type, script, installed_by, execution_time, success) values"
                          + " (999, '999', 'l', 'SQL', 'l', 'x', 1, ?)",
                      true))
          .join();
    }
    backup(engine, data, file);
    assertThatThrownBy(() -> Restore.read(file, engine.in(empty("fresh")), Restore.Existing.REFUSE))
        .hasMessageContaining("schema 999")
        .hasMessageContaining("up to 900");
  }

  @Test
  void isMadeByItselfBeforeAnUpdate() throws IOException {
    Path data = empty("old");
    Path backups = data.resolve("backups");
    Migrations.to(Dialect.of(engine.in(data)), "1");
    Database.open(engine.in(data), java.util.Optional.of(backups)).close();
    try (Stream<Path> made = Files.list(backups)) {
      assertThat(made).singleElement().asString().contains("before-update");
    }
    Database.open(engine.in(data), java.util.Optional.of(backups)).close();
    try (Stream<Path> made = Files.list(backups)) {
      assertThat(made).hasSize(1);
    }
  }

  @Test
  void leavesADatabaseAloneThatIsServed() throws IOException {
    if (engine == Engine.POSTGRESQL) {
      Path data = filled();
      backup(engine, data, file);
      try (Database _ = engine.open(data)) {
        assertThatThrownBy(() -> Restore.read(file, engine.in(data), Restore.Existing.REPLACE))
            .hasMessageContaining("a workbench uses it");
      }
      Restore.read(file, engine.in(data), Restore.Existing.REPLACE);
    }
  }
}
