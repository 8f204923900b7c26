package org.linchpin.server.accounts;

/// Whoever a request comes from.
public sealed interface Person {

  /// The one who sits at this machine: without accounts there is nobody else, and all is theirs.
  record Owner() implements Person {}

  /// Somebody with an account.
  ///
  /// @param account the id of the account
  record Member(String account, String name, Standing standing, Proof proof) implements Person {}

  /// Somebody who has a share link.
  ///
  /// @param link its id
  /// @param model the one model it shows, or empty for a link that is not or no longer valid
  record Guest(String link, String model) implements Person {}

  /// Anybody else.
  record Stranger() implements Person {}

  /// What an account is to the whole workbench.
  enum Standing {
    MEMBER,
    ADMINISTRATOR
  }

  /// By what somebody showed who they are.
  sealed interface Proof {
    /// A browser that logged in.
    record Session(String id) implements Proof {}

    /// A token of the interface.
    record Token(String id, Scope scope) implements Proof {}
  }

  /// What a token may be used for, at most; never for accounts, roles or sharing.
  enum Scope {
    READ,
    WRITE
  }

  /// The id of the account, or a word where there is none.
  default String id() {
    return switch (this) {
      case Owner _ -> "local";
      case Member member -> member.account();
      case Guest _ -> "guest";
      case Stranger _ -> "";
    };
  }

  /// The browser a change came from: where there are accounts nobody can claim somebody else's, and
  /// so nobody can undo what is not their own.
  default String client(String told) {
    return this instanceof Member member ? member.account() + "/" + told : told;
  }

  /// The author of a change: the name of the account where there is one, else what was told.
  default String author(String told) {
    return this instanceof Member member ? member.name() : told;
  }

  /// The name that goes into logs, empty where there is none.
  default String displayName() {
    return this instanceof Member member ? member.name() : "";
  }
}
