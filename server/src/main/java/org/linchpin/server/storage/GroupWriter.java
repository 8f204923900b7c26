package org.linchpin.server.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread that writes.
///
/// Whatever waits is written in one transaction, so that many writers share the cost of one commit
/// to disk; a future completes after that commit and never before. Work of a batch that fails is
/// tried once more alone, so that it fails nobody else; a broken connection is opened again.
final class GroupWriter implements AutoCloseable {
  private static final int LARGEST_BATCH = 500;
  private static final int PATIENCE_SECONDS = 5;

  private record Waiting(
      Work work, List<Announcement> announcements, CompletableFuture<Void> done) {}

  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final List<WriteListener> listeners = new CopyOnWriteArrayList<>();
  private final Dialect dialect;
  private final Thread thread;
  private Connection connection;

  GroupWriter(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
    this.thread = Thread.ofPlatform().name("database-writer").start(this::write);
  }

  void observe(WriteListener listener) {
    listeners.add(listener);
  }

  /// How many works wait for the next transaction.
  int backlog() {
    return queue.size();
  }

  CompletableFuture<Void> submit(Work work, List<Announcement> announcements) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    queue.add(new Waiting(work, announcements, done));
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
      attempt(batch);
    } catch (SQLException | RuntimeException failed) {
      boolean again = recovered();
      if (batch.size() > 1) {
        batch.forEach(waiting -> commit(List.of(waiting)));
      } else if (again) {
        onceMore(batch);
      } else {
        fail(batch, failed);
      }
      return;
    }
    batch.forEach(waiting -> waiting.done().complete(null));
  }

  private void onceMore(List<Waiting> batch) {
    try {
      attempt(batch);
    } catch (SQLException | RuntimeException failed) {
      recovered();
      fail(batch, failed);
      return;
    }
    batch.forEach(waiting -> waiting.done().complete(null));
  }

  private void attempt(List<Waiting> batch) throws SQLException {
    if (batch.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    Map<String, Announcement> announcements = new LinkedHashMap<>();
    dialect.begin(connection);
    for (Waiting waiting : batch) {
      waiting.work().run(connection);
      waiting
          .announcements()
          .forEach(
              a -> announcements.merge(a.topic(), a, (x, y) -> x.number() > y.number() ? x : y));
    }
    dialect.announce(connection, List.copyOf(announcements.values()));
    connection.commit();
    long took = System.nanoTime() - start;
    listeners.forEach(listener -> listener.committed(batch.size(), took));
  }

  private static void fail(List<Waiting> batch, Exception failed) {
    StorageException told =
        new StorageException("A change cannot be written: " + failed.getMessage(), failed);
    batch.forEach(waiting -> waiting.done().completeExceptionally(told));
  }

  /// Takes back what was begun; true when the connection was broken and there is a new one.
  private boolean recovered() {
    try {
      connection.rollback();
      if (connection.isValid(PATIENCE_SECONDS)) {
        return false;
      }
    } catch (SQLException broken) {
      // it is opened again below
    }
    try {
      connection.close();
      Connection fresh = dialect.writer();
      fresh.setAutoCommit(false);
      connection = fresh;
      return true;
    } catch (SQLException away) {
      return false;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
      connection.close();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } catch (SQLException failed) {
      throw new StorageException("The database cannot be closed.", failed);
    }
  }
}
