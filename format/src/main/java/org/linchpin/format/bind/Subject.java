package org.linchpin.format.bind;

import java.util.List;

/// What a message is about, such as "The cost of the activity 'bake'".
///
/// Put into words only when there is a message: a large model has a hundred thousand subjects and
/// as a rule no problem.
final class Subject {
  private final List<Object> pieces;

  /// Words and other subjects, in their order.
  Subject(Object... pieces) {
    this.pieces = List.of(pieces);
  }

  /// As the beginning of a sentence.
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Object piece : pieces) {
      words.append(piece instanceof Subject subject ? subject.inside() : piece.toString());
    }
    return words.toString();
  }

  /// As it stands within a sentence.
  String inside() {
    String words = toString();
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
