package org.linchpin.server.accounts;

import java.time.Instant;

/// What a link that works once is good for.
///
/// @param workspace the id of the workspace one joins by it
/// @param role the role one has there
/// @param account whose password is set by it, empty unless it is for that
/// @param name for whom it was made, for lists
record OneTimeLink(
    String id,
    Purpose purpose,
    String workspace,
    Role role,
    String account,
    String name,
    Instant expires) {

  enum Purpose {
    /// To become the first administrator.
    SET_UP,
    /// To join a workspace.
    JOIN,
    /// To choose a new password.
    RESET
  }
}
