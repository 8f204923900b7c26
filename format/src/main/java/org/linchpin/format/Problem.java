package org.linchpin.format;

import java.util.Optional;

/// Something in a text that cannot be used, and what would do instead.
///
/// @param line from 1
/// @param column from 1, in characters
/// @param message what was found and what was expected
/// @param hint one thing to try, if there is one
public record Problem(int line, int column, String message, Optional<String> hint) {
  private static final int LONGEST = 600;

  public Problem {
    message = shortened(message);
    hint = hint.map(Problem::shortened);
  }

  /// A text may hold a key of a million letters, and no message should.
  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + " ... " + text.substring(text.length() - LONGEST / 2);
  }

  /// The problem in one line: `12:7: message Maybe hint`.
  public String sentence() {
    return "%s:%s: %s%s".formatted(line, column, message, hint.map(text -> " " + text).orElse(""));
  }
}
