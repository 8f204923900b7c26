package org.linchpin.server.accounts;

/// Whether somebody may, and if not, what that one is told.
public enum Decision {
  ALLOWED,
  /// Nobody is logged in: 401.
  SIGN_IN,
  /// It is there for this person, but not for that: 403.
  FORBIDDEN,
  /// The same as if it did not exist: 404.
  UNKNOWN
}
