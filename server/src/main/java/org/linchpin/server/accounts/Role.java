package org.linchpin.server.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody may do with a model or a workspace; each may all that the ones before it may.
public enum Role {
  /// Reads.
  VIEWER,
  /// Adds comments and votes.
  COMMENTER,
  /// Changes models.
  EDITOR,
  /// Shares, invites and gives roles.
  OWNER;

  /// As it is stored and sent.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role of that word, if there is one.
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /// True when this role is the other or more.
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }
}
