package org.linchpin.format.importing.markdown;

import java.util.List;

/// One line of running text without its markup.
///
/// @param text all of it
/// @param lead the part in bold print it begins with, empty when there is none
/// @param extras what stood in its markup: addresses of links, comments
public record Phrase(String text, String lead, List<String> extras) {
  public Phrase {
    extras = List.copyOf(extras);
  }

  static Phrase plain(String text) {
    return new Phrase(text.strip(), "", List.of());
  }

  boolean isBlank() {
    return text.isBlank() && extras.isEmpty();
  }

  /// The text with what stood in its markup.
  String everything() {
    return extras.isEmpty() ? text : text + " (" + String.join(", ", extras) + ")";
  }
}
