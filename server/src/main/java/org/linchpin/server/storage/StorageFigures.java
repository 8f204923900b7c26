package org.linchpin.server.storage;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Figures of the database for whoever watches over it: time of commits, size of batches, backlog,
/// age of the last backup.
@Component
final class StorageFigures implements MeterBinder {
  private final Database database;
  private final LastBackup backup;
  private final Clock clock;

  StorageFigures(Database database, Clock clock, @Value("${linchpin.data}") String data) {
    this.database = database;
    this.clock = clock;
    this.backup = new LastBackup(Path.of(data));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Timer commits =
        Timer.builder("linchpin.commit")
            .description("Transactions that wrote, from the first statement until on disk")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofNanos(100_000))
            .maximumExpectedValue(Duration.ofSeconds(10))
            .register(registry);
    DistributionSummary batches =
        DistributionSummary.builder("linchpin.commit.works")
            .description("Works written in one transaction")
            .serviceLevelObjectives(1, 2, 5, 10, 50, 100, 500)
            .register(registry);
    Gauge.builder("linchpin.commit.backlog", database, Database::backlog)
        .description("Works that wait for the next transaction")
        .register(registry);
    TimeGauge.builder("linchpin.backup.age", this, TimeUnit.SECONDS, StorageFigures::age)
        .description("Time since the last backup; no number when there was none")
        .register(registry);
    database.observe(
        (works, nanos) -> {
          commits.record(nanos, TimeUnit.NANOSECONDS);
          batches.record(works);
        });
  }

  private double age() {
    return backup
        .at()
        .map(at -> (double) Duration.between(at, Instant.now(clock)).toSeconds())
        .orElse(Double.NaN);
  }
}
