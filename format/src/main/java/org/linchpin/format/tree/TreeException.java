package org.linchpin.format.tree;

import java.util.Optional;

/// A text that is no YAML, or more than the limits allow.
public final class TreeException extends Exception {
  private static final long serialVersionUID = 1;

  private final String sentence;
  private final String hint;
  private final transient Place place;

  TreeException(String message, String hint, Place place) {
    super(message);
    this.sentence = message;
    this.hint = hint;
    this.place = place;
  }

  /// What is wrong, as a sentence for the user.
  public String sentence() {
    return sentence;
  }

  /// One thing to try, if there is one.
  public Optional<String> hint() {
    return Optional.of(hint).filter(text -> !text.isEmpty());
  }

  public Place place() {
    return place == null ? Place.START : place;
  }
}
