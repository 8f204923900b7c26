package org.linchpin.server.accounts;

/// Who has been let in by a share link; told by whoever makes them.
public interface Guests {
  /// The guest with this secret; one without a model when it is not, or no longer, valid.
  Person.Guest guest(String secret);

  /// True while the link that let a guest in is valid.
  boolean stillWelcome(Person.Guest guest);
}
