package org.linchpin.server.sync;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentListener;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Keeps the folder of `--sync` in step: soon after each change here or there, and every two
/// seconds besides, since not every file system tells of changes.
@Component
@ConditionalOnProperty("linchpin.sync")
class FolderSync implements DocumentListener, SmartInitializingSingleton, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(FolderSync.class);
  private static final long REST_MILLIS = 300;
  private static final long POLL_MILLIS = 2_000;

  private final Path folder;
  private final Path data;
  private final Clock clock;
  private final ObjectProvider<Documents> documents;
  private final AtomicBoolean due = new AtomicBoolean();
  private volatile Runnable look = () -> {};
  private final ScheduledExecutorService passes =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sync").factory());

  FolderSync(
      @Value("${linchpin.sync}") String folder,
      @Value("${linchpin.data}") String data,
      Clock clock,
      ObjectProvider<Documents> documents) {
    this.folder = Path.of(folder);
    this.data = Path.of(data);
    this.clock = clock;
    this.documents = documents;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      Files.createDirectories(folder);
      KeptFiles kept = KeptFiles.read(data.resolve("sync.json"), folder);
      Folder step = new Folder(folder, documents.getObject(), kept, clock, LOG::warn);
      look = () -> pass(step);
      var _ = passes.scheduleWithFixedDelay(look, 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
      Thread.ofVirtual().name("sync-watch").start(this::watch);
    } catch (IOException failed) {
      throw new IllegalStateException(
          "The folder %s cannot be kept in step: %s".formatted(folder, failed.getMessage()),
          failed);
    }
  }

  private void pass(Folder step) {
    due.set(false);
    try {
      if (step.pass()) {
        plan();
      }
    } catch (IOException | RuntimeException failed) {
      LOG.error("The folder {} could not be brought into step", folder, failed);
    }
  }

  private void plan() {
    if (due.compareAndSet(false, true) && !passes.isShutdown()) {
      var _ = passes.schedule(look, REST_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void watch() {
    try (WatchService watching = folder.getFileSystem().newWatchService()) {
      folder.register(
          watching,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      for (WatchKey key = watching.take(); key.isValid(); key = watching.take()) {
        key.pollEvents();
        key.reset();
        plan();
      }
    } catch (IOException | ClosedWatchServiceException unwatched) {
      LOG.warn("The folder {} is looked at every two seconds only", folder);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void committed(String model, Change change, DocumentState before, DocumentState after) {
    plan();
  }

  @Override
  public void lost(String model) {
    plan();
  }

  @Override
  public void destroy() throws InterruptedException {
    passes.shutdown();
    passes.awaitTermination(2, TimeUnit.SECONDS);
  }
}
