package org.linchpin.model.quantity;

/// A text that is no quantity; the message says what was found, the hint what would do.
public final class QuantityException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;

  public QuantityException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /// Something that could stand there instead; empty when any quantity of the right kind would do.
  public String hint() {
    return hint;
  }
}
