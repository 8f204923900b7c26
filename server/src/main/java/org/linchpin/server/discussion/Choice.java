package org.linchpin.server.discussion;

import java.util.Arrays;
import java.util.Locale;
import org.linchpin.server.accounts.RefusedException;

/// An answer to: if we completely stopped doing this tomorrow, would the business be dead within
/// thirty days?
enum Choice {
  YES,
  NO,
  UNSURE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws RefusedException when the word is none of the three
  static Choice of(String word) {
    return Arrays.stream(values())
        .filter(choice -> choice.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    422, "The answer is '%s'; expected yes, no or unsure.".formatted(word)));
  }
}
