package org.linchpin.server.storage;

/// The database refused or could not be reached.
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
