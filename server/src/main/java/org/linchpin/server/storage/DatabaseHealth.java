package org.linchpin.server.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the database answers.
@Component("databaseHealthIndicator")
final class DatabaseHealth implements HealthIndicator {
  private final Database database;

  DatabaseHealth(Database database) {
    this.database = database;
  }

  @Override
  public Health health() {
    try {
      database.query("select 1", row -> row.getInt(1));
      return Health.up().build();
    } catch (StorageException away) {
      return Health.down(away).build();
    }
  }
}
