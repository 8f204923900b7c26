package org.linchpin.cli;

import java.util.concurrent.Callable;

/// A command with a session; the result is its exit code.
abstract class SessionCommand implements Callable<Integer> {
  private final Session session;

  SessionCommand(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }
}
