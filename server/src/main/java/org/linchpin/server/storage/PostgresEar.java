package org.linchpin.server.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection and a thread that hear what other workbenches announce (`LISTEN`).
final class PostgresEar implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresEar.class);
  private static final int CHECK_MILLIS = 10_000;
  private static final long PAUSE_MILLIS = 1_000;

  private final PostgresDialect dialect;
  private final String own;
  private final AnnouncementListener listener;
  private final Thread thread;
  private volatile @Nullable Connection connection;
  private volatile boolean closed;

  PostgresEar(PostgresDialect dialect, String own, AnnouncementListener listener) {
    this.dialect = dialect;
    this.own = own;
    this.listener = listener;
    this.thread = Thread.ofPlatform().daemon().name("database-ear").start(this::listen);
  }

  private void listen() {
    while (!closed) {
      try (Connection listening = dialect.connect()) {
        connection = listening;
        PostgresDialect.run(listening, "listen linchpin");
        // whatever was committed before this moment was not heard of
        listener.missed();
        while (!closed) {
          hear(listening);
        }
      } catch (SQLException broken) {
        if (!closed) {
          LOG.warn("The database cannot be listened to, trying again: {}", broken.getMessage());
          pause();
        }
      }
    }
  }

  private void hear(Connection listening) throws SQLException {
    PGNotification[] heard = listening.unwrap(PGConnection.class).getNotifications(CHECK_MILLIS);
    if (heard == null || heard.length == 0) {
      try (Statement statement = listening.createStatement()) {
        statement.execute("select 1");
      }
      return;
    }
    for (PGNotification notification : heard) {
      String[] lines = notification.getParameter().split("\n");
      if (!lines[0].equals(own)) {
        for (int i = 1; i < lines.length; i++) {
          tell(Announcement.of(lines[i]));
        }
      }
    }
  }

  private void tell(Announcement announcement) {
    try {
      listener.heard(announcement);
    } catch (RuntimeException failed) {
      LOG.error("'{}' could not be followed", announcement, failed);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    Connection listening = connection;
    try {
      if (listening != null) {
        listening.close();
      }
      thread.join(2_000);
    } catch (SQLException gone) {
      LOG.debug("The ear was closed: {}", gone.getMessage());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
