package org.linchpin.server.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread that writes.
///
/// Whatever waits is written in one transaction, so that many writers share the cost of one commit
/// to disk; a future completes after that commit and never before. Work of a batch that fails is
/// tried once more alone, so that it fails nobody else.
final class GroupWriter implements AutoCloseable {
  private static final int LARGEST_BATCH = 500;

  private record Waiting(Work work, CompletableFuture<Void> done) {}

  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Connection connection;
  private final Thread thread;

  GroupWriter(Connection connection) {
    this.connection = connection;
    this.thread = Thread.ofPlatform().name("database-writer").start(this::write);
  }

  CompletableFuture<Void> submit(Work work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    queue.add(new Waiting(work, done));
    return done;
  }

  private void write() {
    List<Waiting> batch = new ArrayList<>();
    try {
      while (true) {
        batch.add(queue.take());
        queue.drainTo(batch, LARGEST_BATCH - 1);
        commit(batch);
        batch.clear();
      }
    } catch (InterruptedException closed) {
      queue.drainTo(batch);
      commit(batch);
    }
  }

  private void commit(List<Waiting> batch) {
    try {
      for (Waiting waiting : batch) {
        waiting.work().run(connection);
      }
      connection.commit();
    } catch (SQLException | RuntimeException failed) {
      rollback();
      retry(batch, failed);
      return;
    }
    batch.forEach(waiting -> waiting.done().complete(null));
  }

  private void retry(List<Waiting> batch, Exception failed) {
    if (batch.size() == 1) {
      batch
          .getFirst()
          .done()
          .completeExceptionally(
              new StorageException("A change cannot be written: " + failed.getMessage(), failed));
      return;
    }
    batch.forEach(waiting -> commit(List.of(waiting)));
  }

  private void rollback() {
    try {
      connection.rollback();
    } catch (SQLException again) {
      throw new StorageException("A failed transaction cannot be taken back.", again);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
