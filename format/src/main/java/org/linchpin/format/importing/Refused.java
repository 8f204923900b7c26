package org.linchpin.format.importing;

import java.util.Locale;

/// A text from which nothing could be imported.
///
/// @param message what was found and what was expected
/// @param hint what may help, beginning with "Maybe"
public record Refused(String message, String hint) implements ImportResult {

  static Refused noBlocks(String expected, String hint) {
    return new Refused("0 of 9 blocks: %s".formatted(expected), hint);
  }

  static Refused tooLong(int length, int longest) {
    return new Refused(
        String.format(
            Locale.ROOT,
            "The text has %,d characters; at most %,d can be imported.",
            length,
            longest),
        "Maybe split it, or take out what is no canvas.");
  }
}
