package org.linchpin.lint.text;

/// A chore of the day found in a note: the verb and object that gave it away and the kind of chore.
public record ToDoMatch(String verb, String object, String chore) {

  /// A sentence that says what was matched.
  public String explanation() {
    String words = object.isEmpty() ? verb : verb + " … " + object;
    return "\"" + words + "\" is a chore of the day (" + chore + ").";
  }
}
