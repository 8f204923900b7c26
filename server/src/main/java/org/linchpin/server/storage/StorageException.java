package org.linchpin.server.storage;

import java.util.Optional;

/// The database refused or could not be reached.
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StorageException(String message) {
    super(message);
  }

  StorageException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The one that another failure came from, if there is one.
  public static Optional<StorageException> in(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof StorageException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
