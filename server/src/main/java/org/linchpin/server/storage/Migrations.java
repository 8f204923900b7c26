package org.linchpin.server.storage;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The numbered changes of the schema, as this Linchpin knows them and as a database has them.
///
/// @param present the last change the database has; nothing for a new one
/// @param newest the last change this Linchpin knows
record Migrations(Flyway flyway, Optional<MigrationVersion> present, MigrationVersion newest) {

  static Migrations of(Dialect dialect) {
    Flyway flyway = configuration(dialect).load();
    MigrationInfoService info = flyway.info();
    MigrationVersion newest =
        Arrays.stream(info.all())
            .filter(migration -> migration.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .reduce(MigrationVersion.EMPTY, (a, b) -> a.compareTo(b) > 0 ? a : b);
    return new Migrations(
        flyway, Optional.ofNullable(info.current()).map(MigrationInfo::getVersion), newest);
  }

  private static FluentConfiguration configuration(Dialect dialect) {
    return Flyway.configure()
        .dataSource(dialect.url(), null, null)
        .locations("classpath:org/linchpin/server/storage")
        .loggers("slf4j");
  }

  /// Brings an empty database to an older schema.
  static void to(Dialect dialect, String version) {
    configuration(dialect).target(version).load().migrate();
  }

  boolean isPending() {
    return present.isEmpty() || present.get().compareTo(newest) < 0;
  }

  /// Brings the database to the newest schema.
  ///
  /// @throws StorageException when it has a schema this Linchpin does not know
  void run(String shown) {
    if (present.isPresent() && present.get().compareTo(newest) > 0) {
      throw new StorageException(
          "The database %s has schema %s, of a newer Linchpin; this one knows schemas up to %s.\nMaybe update this Linchpin, or restore a backup made before the update."
              .formatted(shown, present.get(), newest));
    }
    if (isPending()) {
      try {
        flyway.migrate();
      } catch (FlywayException failed) {
        throw new StorageException(
            "The database %s cannot be brought to schema %s: %s"
                .formatted(shown, newest, failed.getMessage()),
            failed);
      }
    }
  }
}
