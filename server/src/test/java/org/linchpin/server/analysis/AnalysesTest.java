package org.linchpin.server.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.server.documents.DocumentListener;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.store.Store;
import org.linchpin.server.storage.Database;
import org.linchpin.server.storage.Engine;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class AnalysesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir private Path folder;
  private final AtomicBoolean fails = new AtomicBoolean();
  private Database database;
  private Documents documents;
  private Analyses analyses;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder, and what stands on it is opened in it
  AnalysesTest() {}

  @BeforeEach
  void open() {
    database = Engine.SQLITE.open(folder);
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    documents =
        new Documents(
            new Store(database), Clock.systemUTC(), beans.getBeanProvider(DocumentListener.class));
    beans.addBean("documents", documents);
    InstantSource source =
        () -> {
          if (fails.get()) {
            throw new AssertionError("no memory, say");
          }
          return NOW;
        };
    analyses =
        new Analyses(
            source.withZone(ZoneOffset.UTC),
            beans.getBeanProvider(Documents.class),
            beans.getBeanProvider(AnalysisListener.class));
  }

  @AfterEach
  void close() {
    analyses.stop();
    documents.stop();
    database.close();
  }

  private String made() {
    return switch (ModelReader.read("linchpin: 1\nname: Bakery\n")) {
      case Reading.Read(var document) -> documents.create(document).id();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void answersWhoeverAskedWhenAnErrorEndsTheRunAndRunsAgain() {
    String model = made();
    fails.set(true);
    CompletableFuture<AnalysisJson> failed = analyses.latest(model);
    assertThatThrownBy(() -> failed.orTimeout(20, TimeUnit.SECONDS).join())
        .hasRootCauseInstanceOf(AssertionError.class);
    fails.set(false);
    assertThat(analyses.latest(model).orTimeout(20, TimeUnit.SECONDS).join().sequence()).isZero();
  }

  @Test
  void refusesAtOnceWhenItHasStopped() {
    String model = made();
    analyses.stop();
    assertThatThrownBy(() -> analyses.latest(model).orTimeout(20, TimeUnit.SECONDS).join())
        .hasRootCauseInstanceOf(RejectedExecutionException.class);
    assertThat(analyses.isRunning()).isFalse();
  }
}
