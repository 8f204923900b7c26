package org.linchpin.format.edit;

/// An edit that cannot be made; the message says why.
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String element;
  private final String hint;

  RefusedException(String element, String message, String hint) {
    super(message);
    this.element = element;
    this.hint = hint;
  }

  /// The element the edit was about.
  String element() {
    return element;
  }

  String hint() {
    return hint;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
