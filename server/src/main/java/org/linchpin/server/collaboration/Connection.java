package org.linchpin.server.collaboration;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.server.accounts.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/// One browser's socket, with what still has to be sent.
///
/// Each has a thread of its own, so that a slow one holds up nobody. Beyond a megabyte of backlog
/// it is closed with a code that means: come back, and you get the whole model.
final class Connection {
  /// Come back at once and ask for everything you missed.
  static final CloseStatus RESYNC = new CloseStatus(4409, "resync");

  /// You send too much; come back after a while.
  static final CloseStatus SLOW_DOWN = new CloseStatus(4429, "slow down");

  /// A message of more than eight million characters.
  static final CloseStatus TOO_LONG = new CloseStatus(4413, "too long");

  /// In the address of a browser that takes messages as bytes.
  private static final String BYTES = "frames=bytes";

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final int MOST_WAITING = 1_000_000;
  private static final int LONGEST_MESSAGE = 8_000_000;
  private static final int MOST_SUBMISSIONS = 200;
  private static final long WINDOW_NANOS = 10_000_000_000L;

  private final WebSocketSession session;
  private final Admission admission;
  private final boolean takesBytes;
  private final Deque<Frame> queue = new ArrayDeque<>();
  private final StringBuilder heard = new StringBuilder();
  private final Deque<Long> submissions = new ArrayDeque<>();
  private @Nullable CloseStatus closing;
  private @Nullable Frame latest;
  private int waiting;
  private boolean sending;
  private volatile ClientMessage.Hello hello = new ClientMessage.Hello("", "", -1);
  private volatile ClientMessage.Here here = new ClientMessage.Here("", "");

  Connection(WebSocketSession session, Admission admission) {
    this.session = session;
    this.admission = admission;
    this.takesBytes =
        session.getUri() != null && String.valueOf(session.getUri().getQuery()).contains(BYTES);
  }

  /// Who this is, and in which model.
  Admission admission() {
    return admission;
  }

  /// True for somebody who sees what a share link shows, and not who else is here.
  boolean isGuest() {
    return admission.person() instanceof Person.Guest;
  }

  String id() {
    return session.getId();
  }

  ClientMessage.Hello hello() {
    return hello;
  }

  void greeted(ClientMessage.Hello by) {
    hello =
        new ClientMessage.Hello(
            isGuest() ? "" : by.client(), admission.person().author(by.name()), by.since());
  }

  void moved(ClientMessage.Here to) {
    here = to;
  }

  ServerMessage.PersonJson person() {
    return new ServerMessage.PersonJson(hello.client(), hello.name(), here.view(), here.element());
  }

  /// The whole message once its last piece is here.
  synchronized Optional<String> hear(String piece, boolean last) {
    heard.append(piece);
    if (heard.length() > LONGEST_MESSAGE) {
      close(TOO_LONG);
      heard.setLength(0);
    } else if (last) {
      String whole = heard.toString();
      heard.setLength(0);
      return Optional.of(whole);
    }
    return Optional.empty();
  }

  /// False when this browser has sent 200 submissions within ten seconds.
  synchronized boolean maySubmit(long nanos) {
    while (!submissions.isEmpty() && nanos - submissions.getFirst() > WINDOW_NANOS) {
      submissions.removeFirst();
    }
    submissions.addLast(nanos);
    return submissions.size() <= MOST_SUBMISSIONS;
  }

  void send(String message) {
    send(Frame.of(message));
  }

  synchronized void send(Frame message) {
    if (closing != null) {
      return;
    }
    if (waiting > MOST_WAITING && !queue.isEmpty()) {
      close(RESYNC);
      return;
    }
    queue.addLast(message);
    waiting += message.length();
    start();
  }

  /// Sends when nothing else waits; a later one takes the place of one that still waits.
  synchronized void sendLatest(Frame message) {
    if (closing == null) {
      latest = message;
      start();
    }
  }

  synchronized void close(CloseStatus status) {
    if (closing == null) {
      closing = status;
      queue.clear();
      start();
    }
  }

  private void start() {
    if (!sending) {
      sending = true;
      Thread.ofVirtual().name("send-" + session.getId()).start(this::drain);
    }
  }

  private void drain() {
    try {
      for (Frame next = next(); next != null; next = next()) {
        session.sendMessage(takesBytes ? next.asBytes() : next.asText());
      }
      CloseStatus status = closing;
      if (status != null) {
        session.close(status);
      }
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("A connection is gone: {}", gone.getMessage());
    }
  }

  private synchronized @Nullable Frame next() {
    Frame next = closing == null ? queue.pollFirst() : null;
    if (next != null) {
      waiting -= next.length();
      return next;
    }
    Frame last = closing == null ? latest : null;
    latest = null;
    sending = last != null;
    return last;
  }
}
