package org.linchpin.server.accounts;

/// A request that was not granted, told as a sentence.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  /// @param status as in HTTP
  public RefusedException(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  public int status() {
    return status;
  }

  /// What somebody is told who may not.
  static RefusedException of(Decision decision) {
    return switch (decision) {
      case SIGN_IN -> new RefusedException(401, "Nobody is logged in. Log in, then try again.");
      case FORBIDDEN ->
          new RefusedException(
              403, "Your role does not allow this.\nMaybe ask an owner of the workspace.");
      case UNKNOWN, ALLOWED -> new RefusedException(404, "There is nothing here.");
    };
  }

  /// For what is not there, or not for the one who asks.
  public static RefusedException unknown() {
    return of(Decision.UNKNOWN);
  }
}
