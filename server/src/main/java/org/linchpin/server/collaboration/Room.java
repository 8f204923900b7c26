package org.linchpin.server.collaboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentState;

/// Everybody who has one document open, and what they have not been told yet.
final class Room {
  private static final long LONGEST_REST = 100;

  private final Map<String, Connection> connections = new LinkedHashMap<>();
  private final List<Told> news = new ArrayList<>();
  private boolean due;
  private boolean moved;
  private long movedAt;
  private long tookMillis;

  /// A change with the states around it.
  record Told(Change change, DocumentState before, DocumentState after) {}

  /// What a tick has to say, to whom.
  record Tick(List<Told> news, List<ServerMessage.PersonJson> people, List<Connection> to) {}

  synchronized void enter(Connection connection) {
    connections.put(connection.id(), connection);
  }

  /// True when nobody is left.
  synchronized boolean leave(Connection connection) {
    connections.remove(connection.id());
    return connections.isEmpty();
  }

  synchronized List<Connection> present() {
    return List.copyOf(connections.values());
  }

  /// Notes how long a tick took until the last message of it was on its way; true when another has
  /// to be planned.
  synchronized boolean took(long nanos) {
    tookMillis = nanos / 1_000_000;
    due = moved || !news.isEmpty();
    return due;
  }

  /// Milliseconds until the next tick: twice as long as the last one took, so that a busy room
  /// tells more at once and leaves the processors to others; people who moved can wait for longer.
  ///
  /// @param presence what they wait
  synchronized long rest(long presence) {
    return news.isEmpty() ? presence : Math.min(2 * tookMillis, LONGEST_REST);
  }

  /// Notes a change; true when a tick has to be planned.
  synchronized boolean told(Told told) {
    if (connections.isEmpty()) {
      return false;
    }
    news.add(told);
    boolean plan = !due;
    due = true;
    return plan;
  }

  /// Notes that somebody came, went or moved; true when a tick has to be planned.
  synchronized boolean moved() {
    moved = true;
    boolean plan = !due;
    due = true;
    return plan;
  }

  /// Takes what is to be said now; no other tick is planned until this one [#took] its time. People
  /// are told about at most once in `restNanos`.
  synchronized Tick tick(long nanos, long restNanos) {
    List<Told> now = List.copyOf(news);
    news.clear();
    List<ServerMessage.PersonJson> people = List.of();
    if (moved && nanos - movedAt >= restNanos) {
      moved = false;
      movedAt = nanos;
      people =
          connections.values().stream()
              .map(Connection::person)
              .filter(person -> !person.client().isEmpty())
              .sorted(Comparator.comparing(ServerMessage.PersonJson::client))
              .toList();
    }
    return new Tick(now, people, List.copyOf(connections.values()));
  }
}
