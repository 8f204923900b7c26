package org.linchpin.format.importing.canvas;

/// Text that went to the notes.
///
/// @param from the heading, label or key it stood under
/// @param why in a few words
/// @param words how many words it has
public record Kept(String from, String why, int words) {

  static Kept of(String from, String why, String text) {
    return new Kept(from, why, text.isBlank() ? 0 : text.strip().split("\\s+").length);
  }
}
