package org.linchpin.format.tree;

/// A text that is no YAML, or more than the limits allow.
public final class TreeException extends Exception {
  private static final long serialVersionUID = 1;

  private final String sentence;
  private final transient Place place;

  TreeException(String message, Place place) {
    super(message);
    this.sentence = message;
    this.place = place;
  }

  /// What is wrong, as a sentence for the user.
  public String sentence() {
    return sentence;
  }

  public Place place() {
    return place == null ? Place.START : place;
  }
}
