package org.linchpin.server.documents;

/// A model that is not there, or not for the one who asks.
public final class UnknownModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownModelException(String id) {
    super("There is no model '%s'.".formatted(id));
  }
}
