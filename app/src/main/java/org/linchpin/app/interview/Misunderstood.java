package org.linchpin.app.interview;

/// An answer that cannot be taken; the message says why and what was expected.
final class Misunderstood extends Exception {
  private static final long serialVersionUID = 1;

  Misunderstood(String message) {
    super(message);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
